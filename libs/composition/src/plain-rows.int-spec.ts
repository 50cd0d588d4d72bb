import { Membership, Person } from '@zhiya/identity-server/testing';
import { Listing } from '@zhiya/marketplace-server/testing';
import { OutboxJob } from '@zhiya/platform-jobs';
import { CaseParty } from '@zhiya/platform-lifecycle';
import { insertRows, PlatformSetting, projection, updateRows } from '@zhiya/platform-persistence';
import { In, IsNull } from 'typeorm';
import { openHouse, type House } from './testing';
import { publishListing } from './testing/market';

describe('rows read and written as they are', () => {
  let house: House;
  let id: string;
  beforeAll(async () => {
    house = await openHouse();
    const [operator] = await house.organisation('OPERATOR', undefined, '000000');
    const [enterprise] = await house.organisation('ENTERPRISE');
    id = await publishListing(house, enterprise!, operator!);
  }, 120_000);
  afterAll(() => house.close());

  it('a projection gives the values that the entity has: amounts, dates, instants, flags, JSON and nothing', async () => {
    const em = house.platform.databases.reader.manager;
    const listing = await em.findOneByOrFail(Listing, { id });
    const { amountFen, savedSections, publishedOn, createdAt, method, acceptedOfferId } = listing;
    expect(
      await projection(Listing, [
        'amountFen',
        'savedSections',
        'publishedOn',
        'createdAt',
        'method',
        'acceptedOfferId',
      ])(em, 'WHERE id = ?', [id]),
    ).toEqual([{ amountFen, savedSections, publishedOn, createdAt, method, acceptedOfferId }]);
    expect(createdAt).toBeInstanceOf(Date);
    expect(await projection(Membership, ['roles', 'since', 'endedAt'])(em, 'ORDER BY id')).toEqual(
      (await em.find(Membership, { order: { id: 'ASC' } })).map(({ roles, since, endedAt }) => ({
        roles,
        since,
        endedAt,
      })),
    );
    expect(await projection(CaseParty, ['orgId', 'hasLeft'])(em, 'WHERE case_id = ?', [id])).toEqual([
      { orgId: listing.orgId, hasLeft: false },
    ]);
  });

  it('a projection reads within the unit of work what it has just written', async () => {
    const name = projection(Person, ['name']);
    await house.platform.uow.do(house.system, async (tx) => {
      const person = (await tx.em.find(Person, { take: 1 }))[0]!;
      await tx.em.update(Person, { id: person.id }, { name: '改名' });
      expect(await name(tx.em, 'WHERE id = ?', [person.id])).toEqual([{ name: '改名' }]);
    });
  });

  it('a projection names a column that the entity does not have', async () => {
    await expect(
      projection(Person, ['nothing' as 'name'])(house.platform.databases.reader.manager, ''),
    ).rejects.toThrow('Person has no column nothing');
  });

  it('inserted rows read back as entities, value by value', async () => {
    const job = {
      id: 'j1',
      name: 'test',
      event: 'test.event',
      payload: { amountFen: 250_000_000, words: '质押', nothing: null },
      state: 'DEAD' as const,
      attempts: 6,
      runAt: new Date('2019-12-02T01:02:03.456Z'),
      leaseUntil: null,
      version: 3,
      lastError: null,
      correlationId: 'c',
      createdAt: new Date('2019-12-02T01:02:03.004Z'),
      finishedAt: null,
    };
    await house.platform.uow.do(house.system, (tx) => insertRows(tx.em, OutboxJob, [job, { ...job, id: 'j2' }]));
    expect(await house.platform.databases.reader.manager.findBy(OutboxJob, { id: In(['j1', 'j2']) })).toEqual([
      job,
      { ...job, id: 'j2' },
    ]);
  });

  it('a row that lacks a value is refused, not half written', async () => {
    const half = { name: 'half' } as PlatformSetting;
    await expect(
      house.platform.uow.do(house.system, (tx) => insertRows(tx.em, PlatformSetting, [half])),
    ).rejects.toThrow('value is missing');
  });

  it('an update reaches the rows with exactly these values, nothing among them, and counts them', async () => {
    const seen = await house.platform.uow.do(house.system, async (tx) => {
      const open = await tx.em.countBy(Membership, { endedAt: IsNull() });
      return {
        open,
        none: await updateRows(tx.em, Membership, { endedAt: tx.now }, { roles: [] }),
        all: await updateRows(
          tx.em,
          Membership,
          { endedAt: null },
          { roles: ['APPROVER'], endedAt: undefined as never },
        ),
        again: await updateRows(tx.em, Membership, { endedAt: null }, { roles: ['APPROVER'] }),
        left: await tx.em.countBy(Membership, { endedAt: IsNull() }),
      };
    });
    expect(seen).toEqual({ open: 2, none: 0, all: 2, again: 2, left: 2 });
    expect((await house.platform.databases.reader.manager.find(Membership)).map((m) => m.roles)).toEqual([
      ['APPROVER'],
      ['APPROVER'],
    ]);
  });
});
