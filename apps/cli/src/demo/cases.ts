import { seedAssets } from './assets';
import { seedListing } from './listing';
import type { Demo } from './seed';

/** Records that the demonstration begins with, in the order in which they would come about. */
export async function seedCases(demo: Demo): Promise<void> {
  await seedListing(demo, await seedAssets(demo));
  await demo.platform.runner.drain();
}
