import { seedAssets } from './assets';
import { seedListing } from './listing';
import { seedFigures } from './oversight';
import { seedOffer, seedProducts } from './products';
import { seedRules } from './rules';
import type { Demo } from './seed';
import { seedFund } from './support';

/** Records that the demonstration begins with, in the order in which they would come about. */
export async function seedCases(demo: Demo): Promise<void> {
  await seedFund(demo);
  await seedFigures(demo);
  await seedRules(demo);
  const products = await seedProducts(demo);
  const listing = await seedListing(demo, await seedAssets(demo));
  await seedOffer(demo, listing, products);
  await demo.platform.runner.drain();
}
