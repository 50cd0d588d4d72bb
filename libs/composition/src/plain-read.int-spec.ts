import { ProductService } from '@zhiya/marketplace-server';
import { Listing, LoanProduct } from '@zhiya/marketplace-server/testing';
import { Organisation } from '@zhiya/identity-server/testing';
import { readRow } from '@zhiya/platform-persistence';
import { In, IsNull, Not } from 'typeorm';
import { must, openHouse, productInput, publishListing, type House } from './testing';

describe('a row read by a plain statement', () => {
  let house: House;
  const em = () => house.platform.databases.reader.manager;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('is what TypeORM finds: amounts, instants, texts of JSON, flags and what is null', async () => {
    const [enterprise, operator, bank] = [
      (await house.organisation('ENTERPRISE'))[0]!,
      (await house.organisation('OPERATOR'))[0]!,
      (await house.organisation('BANK'))[0]!,
    ];
    const id = await publishListing(house, enterprise, operator);
    const { id: product } = must(await house.get(ProductService).create(bank, productInput()));
    for (const [entity, where] of [
      [Listing, { id }],
      [Listing, { id: In(['nothing', id]), orgId: enterprise.actor.orgId }],
      [LoanProduct, { id: product }],
      [Organisation, { id: bank.actor.orgId, kind: 'BANK' }],
    ] as const) {
      const found = await em().findOneBy(entity as typeof Listing, where as never);
      expect(found).not.toBeNull();
      expect(await readRow(em(), entity as typeof Listing, where as never)).toStrictEqual(found);
    }
  });
  it('is none where none fits, and a condition that it does not write is left to TypeORM', async () => {
    expect(await readRow(em(), Listing, { id: 'nothing' })).toBeNull();
    expect(await readRow(em(), Listing, { id: In([]) })).toBeNull();
    expect(await readRow(em(), Organisation, { id: Not(IsNull()), kind: 'BANK' })).toMatchObject({ kind: 'BANK' });
  });
});
