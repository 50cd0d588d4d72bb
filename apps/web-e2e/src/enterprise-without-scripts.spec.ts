import { returnListing, tell, verifyListing } from '@zhiya/story';
import * as enterprise from './roles/enterprise';
import { estimate } from './roles/visitor';
import { chapters, expect, nothingDied, test } from './support/browser';

/** Pages are HTML first: what an enterprise cannot do without is done here with scripts off. */
test.use({ story: 'enterprise-without-scripts', javaScriptEnabled: false });
chapters();

const BOX = 'enterprise';

test('the calculator answers', async ({ visit }) => estimate(await visit(), 'no-scripts-estimate'));

test('the listing is filled in, left and taken up again, checked, handed in, returned and mended', async ({
  enter,
  walk,
}) => {
  await tell(walk, 'rights');
  const boss = await enter(BOX);
  walk.ids['listing'] = await enterprise.submitListing(boss, 'no-scripts-listing');
  await returnListing(walk);
  await enterprise.correctListing(boss, walk.ids['listing']);
  await verifyListing(walk);
});

test('an offer is accepted', async ({ enter, walk }) => {
  await tell(walk, 'offers');
  await enterprise.acceptOffer(await enter(BOX), walk.ids['listing']!, '乙银行');
  await walk.api.drain();
  const { state } = await walk.cast.enterprise.maker.ask<{ state: string }>('offer', { id: walk.ids['offer:0'] });
  expect(state).toBe('ACCEPTED');
});

test('subsidies are confirmed', async ({ enter, walk }) => {
  await tell(walk, 'value', 'interest');
  expect(await enterprise.confirmSubsidies(await enter(BOX), 'no-scripts-claim')).toBeGreaterThanOrEqual(2);
});

test('nothing died on the way', ({ walk }) => nothingDied(walk));
