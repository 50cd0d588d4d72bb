import { Membership, Person } from '@zhiya/identity-server';
import { Listing } from '@zhiya/marketplace-server';
import { CaseParty } from '@zhiya/platform-lifecycle';
import { projection } from '@zhiya/platform-persistence';
import { openHouse, type House } from './testing';
import { publishListing } from './testing/market';

describe('a projection', () => {
  let house: House;
  let id: string;
  beforeAll(async () => {
    house = await openHouse();
    const [operator] = await house.organisation('OPERATOR', undefined, '000000');
    const [enterprise] = await house.organisation('ENTERPRISE');
    id = await publishListing(house, enterprise!, operator!);
  }, 120_000);
  afterAll(() => house.close());

  it('gives the values that the entity has: amounts, dates, instants, flags, JSON and nothing', async () => {
    const em = house.platform.databases.reader.manager;
    const listing = await em.findOneByOrFail(Listing, { id });
    const { amountFen, savedSections, publishedOn, createdAt, method, acceptedOfferId } = listing;
    expect(await projection(Listing, ['amountFen', 'savedSections', 'publishedOn', 'createdAt', 'method', 'acceptedOfferId'])(em, 'WHERE id = ?', [id])).toEqual([{ amountFen, savedSections, publishedOn, createdAt, method, acceptedOfferId }]);
    expect(createdAt).toBeInstanceOf(Date);
    expect(await projection(Membership, ['roles', 'since', 'endedAt'])(em, 'ORDER BY id')).toEqual((await em.find(Membership, { order: { id: 'ASC' } })).map(({ roles, since, endedAt }) => ({ roles, since, endedAt })));
    expect(await projection(CaseParty, ['orgId', 'hasLeft'])(em, 'WHERE case_id = ?', [id])).toEqual([{ orgId: listing.orgId, hasLeft: false }]);
  });

  it('reads within the unit of work, what it has just written', async () => {
    const name = projection(Person, ['name']);
    await house.platform.uow.do(house.system, async (tx) => {
      const person = (await tx.em.find(Person, { take: 1 }))[0]!;
      await tx.em.update(Person, { id: person.id }, { name: '改名' });
      expect(await name(tx.em, 'WHERE id = ?', [person.id])).toEqual([{ name: '改名' }]);
    });
  });

  it('names a column that the entity does not have', async () => {
    await expect(projection(Person, ['nothing' as 'name'])(house.platform.databases.reader.manager, '')).rejects.toThrow('Person has no column nothing');
  });
});
