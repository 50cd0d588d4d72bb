import { AssetService } from '@zhiya/assets-server';
import { IdentityQueries, MemberService } from '@zhiya/identity-server';
import { ConsentService, ListingService } from '@zhiya/marketplace-server';
import { AuditEntry, type RequestContext } from '@zhiya/platform-persistence';
import { must, openHouse, type House } from './testing';

/** What the trail says of a change beside who made it: the values that were there, and those that stand there now. */
describe('before and after in the trail', () => {
  let house: House;
  let enterprise: RequestContext;
  beforeAll(async () => {
    house = await openHouse();
    [enterprise] = (await house.organisation('ENTERPRISE')) as [RequestContext];
  });
  afterAll(() => house.close());

  const last = (recordType: string, recordId: string) =>
    house.platform.databases.reader.manager.findOneOrFail(AuditEntry, {
      where: { recordType, recordId },
      order: { seq: 'DESC' },
    });
  const asset = async (serial: number) =>
    must(
      await house.get(AssetService).register(enterprise, {
        rightKind: 'SOFTWARE',
        number: `2019SR000000${serial}`,
        title: `软件 ${serial}`,
        completedOn: '2018-11-05',
        registeredOn: '2019-02-11',
      }),
    ).id;

  it('names the rights of a listing as they were and as they are', async () => {
    const [first, second] = [await asset(1), await asset(2)];
    const { id } = must(await house.get(ListingService).create(enterprise));
    must(await house.get(ListingService).saveRights(enterprise, id, [first]));
    must(await house.get(ListingService).saveRights(enterprise, id, [second, first]));
    expect(await last('listing', id)).toMatchObject({
      action: 'save rights',
      before: { assetIds: [first] },
      after: { assetIds: [second, first] },
    });
  });

  it('names every column that moves with a state', async () => {
    const [bank] = (await house.organisation('BANK')) as [RequestContext];
    const { id } = must(await house.get(ListingService).create(enterprise));
    await house.platform.databases.writer.query("UPDATE listing SET state = 'PUBLISHED' WHERE id = ?", [id]);
    const consent = must(await house.get(ConsentService).request(bank, id, '请开放材料'));
    expect(await last('listing-consent', consent.id)).toMatchObject({
      before: { state: 'NONE', message: null },
      after: { state: 'REQUESTED', message: '请开放材料' },
    });
  });

  it('is asked by kind of record, person and business dates, within one’s own organisation', async () => {
    const queries = house.get(IdentityQueries);
    const [maker, other] = (await house.organisation('ENTERPRISE', [['OPERATOR'], ['ADMINISTRATOR']])) as [
      RequestContext,
      RequestContext,
    ];
    must(
      await house.get(AssetService).register(maker, {
        rightKind: 'SOFTWARE',
        number: '2019SR0000009',
        title: '软件 9',
        completedOn: '2018-11-05',
        registeredOn: '2019-02-11',
      }),
    );
    for (const email of ['one@test.example', 'two@test.example'])
      must(await house.get(MemberService).invite(other, email, ['OPERATOR']));
    const [today, tomorrow] = [house.platform.uow.businessDate.today(), '2019-12-03'];
    const asked = async (filter: object, of: RequestContext = maker) =>
      (await queries.audit(of.actor, filter, null, 50)).map((e) => e.recordType);
    expect(await asked({ recordType: 'asset', personId: maker.actor.personId, from: today, to: today })).toEqual([
      'asset',
    ]);
    expect(await asked({ personId: other.actor.personId, recordType: 'asset' })).toEqual([]);
    expect([await asked({ from: tomorrow }), await asked({ to: '2019-12-01' })]).toEqual([[], []]);
    expect(await asked({ personId: maker.actor.personId }, enterprise)).toEqual([]);
    const whole = await queries.audit(maker.actor, {}, null, 50);
    expect(whole.length).toBeGreaterThan(2);
    const paged: AuditEntry[] = [];
    for (
      let page = await queries.audit(maker.actor, {}, null, 1);
      page.length > 0;
      page = await queries.audit(maker.actor, {}, page[0]!, 1)
    )
      paged.push(...page);
    expect(paged.map((e) => e.id)).toEqual(whole.map((e) => e.id));
    const people = (await queries.auditPeople(maker.actor)).map((p) => p.id);
    expect(people.sort()).toEqual([maker.actor.personId, other.actor.personId].sort());
    expect((await queries.auditPeople({ ...maker.actor, orgKind: 'OPERATOR' })).map((p) => p.id)).toContain(
      enterprise.actor.personId,
    );
  });
});
