import { ProductService } from '@zhiya/marketplace-server';
import { LoanProduct } from '@zhiya/marketplace-server/testing';
import { RecordsKnowTheirHands } from '@zhiya/platform-lifecycle';
import type { RequestContext } from '@zhiya/platform-persistence';
import { codesOf, must, openHouse, productInput, type House } from './testing';

/** The step from a release whose records remembered one pair of hands each. */
describe('records on their way', () => {
  let house: House;
  let [maker, checker]: RequestContext[] = [];
  beforeAll(async () => {
    house = await openHouse();
    [maker, checker] = await house.organisation('BANK', [['OPERATOR', 'APPROVER'], ['APPROVER']]);
  });
  afterAll(() => house.close());

  it('learn from their history whose hands they have been in', async () => {
    const products = house.get(ProductService);
    const { id } = must(await products.create(maker!, productInput()));
    must(await products.fire(maker!, id, 'submitForCheck', 1));
    const runner = house.platform.databases.writer.createQueryRunner();
    const step = new RecordsKnowTheirHands();
    await step.down(runner);
    await step.up(runner);
    await runner.release();

    const row = await house.platform.databases.reader.manager.findOneByOrFail(LoanProduct, { id });
    const { personId } = maker!.actor;
    expect(row.doneBy).toEqual({ create: [personId], submitForCheck: [personId] });
    expect(codesOf(await products.fire(maker!, id, 'activate', 2))).toEqual(['CHECK.SAME_PERSON']);
    must(await products.fire(checker!, id, 'activate', 2));
  });
});
