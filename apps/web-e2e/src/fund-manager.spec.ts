import { tell } from '@zhiya/story';
import * as fundManager from './roles/fund-manager';
import { chapters, nothingDied, test } from './support/browser';

test.use({ story: 'fund-manager' });
chapters();

test("takes the drawn loan on into the fund's coverage", async ({ as, walk }) => {
  await tell(walk, 'rights', 'drawdown');
  await as('fund', fundManager.proposeCoverage);
  await as('fund.checker', fundManager.checkCoverage);
  await walk.api.drain();
});

test('pays the subsidies that were granted', async ({ as, walk }) => {
  await tell(walk, 'interest', 'grants');
  await as('fund.checker', fundManager.payClaims);
});

test('enters a movement by one person and books it by another; the books balance', async ({ as }) => {
  const id = await as('fund', fundManager.enterMovement);
  await as('fund.checker', (checker) => fundManager.bookMovement(checker, id));
});

test('nothing died on the way', ({ walk }) => nothingDied(walk));
