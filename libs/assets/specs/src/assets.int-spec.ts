import { AssetQueries, AssetService, type AssetInput } from '@zhiya/assets-server';
import { Asset } from '@zhiya/assets-server/testing';
import type { RequestContext } from '@zhiya/platform-persistence';
import { codesOf, must, openHouse, type House } from '@zhiya/composition/testing';

const PATENT: AssetInput = {
  rightKind: 'INVENTION',
  number: 'zl 201710601862.3',
  title: '一种夹具',
  filingDate: '2017-07-21',
  grantDate: '2019-05-14',
  annualFeePaidUntil: '2020-07-20',
};
const MARK: AssetInput = {
  rightKind: 'TRADEMARK',
  number: '6020569',
  title: '示例',
  niceClass: 28,
  registrationDate: '2010-02-21',
  renewals: 1,
};
const SOFTWARE: AssetInput = {
  rightKind: 'SOFTWARE',
  number: '2019SR0123456',
  title: '示例排产软件 V1.0',
  completedOn: '2018-11-05',
  firstPublishedOn: '2019-01-03',
  registeredOn: '2019-02-11',
};
const fieldsOf = (o: { ok: boolean; errors?: readonly { code: string; field?: string }[] }) =>
  o.ok ? [] : o.errors!.map((e) => `${e.code}@${e.field}`);

describe('rights of an enterprise', () => {
  let house: House;
  let mine: RequestContext;
  let other: RequestContext;
  let operator: RequestContext;
  let service: AssetService;
  let queries: AssetQueries;
  const row = (id: string) => house.platform.databases.writer.manager.findOneByOrFail(Asset, { id });
  const standing = async (id: string) =>
    (
      await queries.standings(house.platform.databases.writer.manager, [id], house.platform.uow.businessDate.today())
    ).get(id)!;

  beforeAll(async () => {
    house = await openHouse();
    [mine] = (await house.organisation('ENTERPRISE')) as [RequestContext];
    [other] = (await house.organisation('ENTERPRISE')) as [RequestContext];
    [operator] = (await house.organisation('OPERATOR', undefined, '000000')) as [RequestContext];
    service = house.get(AssetService);
    queries = house.get(AssetQueries);
  }, 60_000);
  afterAll(() => house.close());

  it('registers the three kinds under one written form of their numbers, owned by the enterprise itself', async () => {
    const ids = [];
    for (const input of [PATENT, MARK, SOFTWARE]) ids.push(must(await service.register(mine, input)).id);
    const rows = await queries.byIds(house.platform.databases.reader.manager, ids);
    expect(
      ids.map((id) => rows.find((r) => r.id === id)!).map((a) => [a.number, a.rightKind, a.protectedUntil, a.status]),
    ).toEqual([
      ['ZL201710601862.3', 'INVENTION', '2037-07-20', 'IN_FORCE'],
      ['6020569/28', 'TRADEMARK', '2030-02-20', 'IN_FORCE'],
      ['2019SR0123456', 'SOFTWARE', '2069-12-31', 'IN_FORCE'],
    ]);
    expect(rows[0]!.right.owners).toEqual([
      { name: mine.actor.orgName, creditCode: expect.stringMatching(/^91441900/) },
    ]);
  });

  it('refuses the same right twice in one organisation, by any spelling; another class and another owner are other rights', async () => {
    expect(fieldsOf(await service.register(mine, { ...PATENT, number: 'CN201710601862.3' }))).toEqual([
      'ASSET.ALREADY_REGISTERED@number',
    ]);
    expect(fieldsOf(await service.register(mine, { ...MARK, number: '6020569/28' }))).toEqual([
      'ASSET.ALREADY_REGISTERED@number',
    ]);
    must(await service.register(mine, { ...MARK, niceClass: 9 }));
    must(await service.register(other, PATENT));
  });

  it('gives two simultaneous registrations of one right to one of them', async () => {
    const input = { ...SOFTWARE, number: '2019SR0999999' };
    const outcomes = await Promise.all([service.register(mine, input), service.register(mine, input)]);
    expect(outcomes.filter((o) => o.ok)).toHaveLength(1);
    expect(outcomes.flatMap((o) => codesOf(o))).toEqual(['ASSET.ALREADY_REGISTERED']);
  });

  it('names each fault at the field of the form', async () => {
    expect(fieldsOf(await service.register(mine, { ...PATENT, number: '201710601862.4' }))).toEqual([
      'IDENTIFIER.CHECK_CHARACTER@number',
    ]);
    expect(
      fieldsOf(await service.register(mine, { ...PATENT, number: '201710601862.4', title: '', filingDate: '' })),
    ).toEqual(['TEXT.REQUIRED@title', 'IDENTIFIER.CHECK_CHARACTER@number', 'DATE.REQUIRED@filingDate']);
    expect(
      fieldsOf(
        await service.register(mine, {
          ...PATENT,
          number: '201910000123.X',
          filingDate: '2019-01-07',
          annualFeePaidUntil: null,
        }),
      ),
    ).toContain('DATE.REQUIRED@annualFeePaidUntil');
    expect(fieldsOf(await service.register(mine, { ...MARK, niceClass: null }))).toEqual([
      'IDENTIFIER.CLASS@niceClass',
    ]);
    expect(fieldsOf(await service.register(mine, { ...SOFTWARE, registeredOn: '2018-12-31' }))).toContain(
      'ASSET.REGISTRATION_YEAR_MISMATCH@registeredOn',
    );
    expect(
      fieldsOf(
        await service.register(mine, {
          ...SOFTWARE,
          coOwners: [{ name: ' ' }, { name: '某大学', creditCode: '914403001922038217' }],
        }),
      ),
    ).toEqual(['TEXT.REQUIRED@coOwners.0.name', 'IDENTIFIER.CHECK_CHARACTER@coOwners.1.creditCode']);
  });

  it('finds by number and by title, full-width or not, and pages without a gap', async () => {
    const titles = async (search: string) => (await queries.mine(mine.actor, { search }, null, 10)).map((a) => a.title);
    expect(await titles('ＺＬ2017 1060')).toEqual(['一种夹具']);
    expect(await titles('排产')).toEqual(['示例排产软件 V1.0', '示例排产软件 V1.0']);
    expect(await titles('%')).toEqual([]);
    const all = await queries.mine(mine.actor, {}, null, 100);
    const first = await queries.mine(mine.actor, {}, null, 2);
    const second = await queries.mine(mine.actor, {}, first[1]!.id, 100);
    expect([...first, ...second].map((a) => a.id)).toEqual(all.map((a) => a.id));
  });

  it('hides one organisation from another', async () => {
    const [foreign] = await queries.mine(other.actor, {}, null, 1);
    await expect(queries.one(mine.actor, foreign!.id)).rejects.toThrow('not found');
    await expect(service.amend(mine, foreign!.id, PATENT)).rejects.toThrow('not found');
    await expect(
      service.recordStanding(mine, foreign!.id, {
        status: 'IN_FORCE',
        burdens: [],
        checkedOn: '2019-12-02',
        source: 'x',
      }),
    ).rejects.toThrow('not found');
  });

  it('corrects a right, refuses a stale version, and answers a repeated form as the first time', async () => {
    const { id } = must(await service.register(mine, { ...SOFTWARE, number: '2019SR0555555' }));
    const amended = { ...SOFTWARE, number: '2019SR0555555', title: '示例排产软件 V2.0' };
    const keyed = { ...mine, idempotencyKey: 'form-1', operation: 'amendAsset', inputHash: 'h' };
    must(await service.amend(keyed, id, amended, 1));
    must(await service.amend(keyed, id, amended, 1));
    expect((await row(id)).version).toBe(2);
    expect(codesOf(await service.amend(mine, id, amended, 1))).toEqual(['RECORD.CHANGED']);
    expect(codesOf(await service.amend({ ...keyed, inputHash: 'other' }, id, amended, 2))).toEqual([
      'IDEMPOTENCY.KEY_REUSED',
    ]);
  });

  it('takes an application for pending until its grant is recorded', async () => {
    const application: AssetInput = {
      rightKind: 'UTILITY_MODEL',
      number: '201920004567.4',
      title: '一种支架',
      filingDate: '2019-01-03',
    };
    const { id } = must(await service.register(mine, application));
    expect((await row(id)).status).toBe('PENDING');
    must(await service.amend(mine, id, { ...application, grantDate: '2019-11-05', annualFeePaidUntil: '2020-01-02' }));
    expect((await row(id)).status).toBe('IN_FORCE');
  });

  it('records what the register says, by the enterprise or the operator; pledges and fees are never written by hand', async () => {
    const { id } = must(await service.register(mine, { ...MARK, number: '7777777' }));
    must(
      await service.recordStanding(operator, id, {
        status: 'IN_FORCE',
        burdens: ['OWNERSHIP_DISPUTE'],
        checkedOn: '2019-12-02',
        source: '商标登记簿副本',
      }),
    );
    expect((await standing(id)).burdens).toEqual(['OWNERSHIP_DISPUTE']);
    expect(
      fieldsOf(
        await service.recordStanding(operator, id, {
          status: 'IN_FORCE',
          burdens: ['PLEDGED'],
          checkedOn: '2019-12-03',
          source: ' ',
        }),
      ),
    ).toEqual(['ASSET.BURDEN@burdens', 'ASSET.DATE_AHEAD@checkedOn', 'TEXT.REQUIRED@source']);
  });

  it('reads an overdue annual fee off the dates', async () => {
    const { id } = must(
      await service.register(mine, {
        ...PATENT,
        number: '201410123456.7',
        filingDate: '2014-03-28',
        annualFeePaidUntil: '2019-12-01',
      }),
    );
    expect((await standing(id)).burdens).toEqual(['FEE_OVERDUE']);
  });
});
