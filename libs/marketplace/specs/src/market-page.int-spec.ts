import { ListingQueries, MatchQueries } from '@zhiya/marketplace-server';
import { Listing } from '@zhiya/marketplace-server/testing';
import type { RequestContext } from '@zhiya/platform-persistence';
import { openHouse, type House, activeProduct, publishListing } from '@zhiya/composition/testing';

/** A page of the market costs what it shows (targets: the same at ten thousand and at a million listings). */
describe('the page of the market', () => {
  let house: House;
  let [operator, enterprise, maker, checker]: RequestContext[] = [];

  beforeAll(async () => {
    house = await openHouse();
    [operator] = await house.organisation('OPERATOR', undefined, '000000');
    [enterprise] = await house.organisation('ENTERPRISE');
    [maker, checker] = await house.organisation('BANK', [['OPERATOR'], ['APPROVER']]);
    await activeProduct(house, maker!, checker!);
    await publishListing(house, enterprise!, operator!);
  }, 120_000);
  afterAll(() => house.close());

  /** The statements that the work sends to the reader. */
  async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
    const { reader } = house.platform.databases;
    const before = reader.logger;
    const seen: string[] = [];
    Object.assign(reader, { logger: { ...before, logQuery: (sql: string) => void seen.push(sql) } });
    await work().finally(() => Object.assign(reader, { logger: before }));
    return seen;
  }

  it('is found in one index: whatever it is filtered by stands there, or it would be read row by row from the newest listing on', async () => {
    const everything = {
      rightKind: 'INVENTION',
      division: '441900',
      industry: 'C35',
      minAmountFen: 1,
      maxAmountFen: 2,
      minMonths: 1,
      maxMonths: 2,
    };
    const [sql] = await statementsOf(() =>
      house.get(ListingQueries).published(everything, { publishedOn: '2019-12-02', id: 'x' }, 20),
    );
    const inner = /FROM \((.*)\) page/s.exec(sql!)![1]!;
    const filtered = new Set([...inner.matchAll(/\bl\.(\w+)/g)].map(([, column]) => column!));
    const index = house.platform.databases.reader
      .getMetadata(Listing)
      .indices.find((i) => i.name === 'ix_listing_market')!;
    expect(index.columns.map((c) => c.databaseName)).toEqual(expect.arrayContaining([...filtered]));
    expect(filtered.size).toBeGreaterThanOrEqual(7);
    expect(inner).not.toMatch(/AND EXISTS \([^)]*\)(?! = 1)/);
  });

  it('takes as many statements for four listings as for one', async () => {
    const page = () => statementsOf(() => house.get(MatchQueries).market(maker!.actor, {}, null, 20));
    const forOne = await page();
    for (let n = 0; n < 3; n += 1) await publishListing(house, (await house.organisation('ENTERPRISE'))[0]!, operator!);
    expect((await house.get(MatchQueries).market(maker!.actor, {}, null, 20)).length).toBeGreaterThan(3);
    expect((await page()).length).toBe(forOne.length);
    expect(forOne.length).toBe(4);
  });
});
