import type { Demo } from './seed';

/** Records that the demonstration begins with, in the order in which they would come about. */
export async function seedCases(demo: Demo): Promise<void> {
  await demo.platform.runner.drain();
}
