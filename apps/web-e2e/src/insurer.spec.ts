import { askForCover, takeCover, tell } from '@zhiya/story';
import * as insurer from './roles/insurer';
import { chapters, nothingDied, test } from './support/browser';

test.use({ story: 'insurer' });
chapters();

test('quotes a loan guarantee insurance, and another of its people issues the policy', async ({ as, walk }) => {
  await tell(walk, 'rights', 'value');
  await askForCover(walk);
  await as('insurer', insurer.quote);
  await takeCover(walk);
  await as('insurer.checker', insurer.issue);
  await as('insurer', (person) => insurer.readCase(person, walk.ids['listing']!));
});

test('nothing died on the way', ({ walk }) => nothingDied(walk));
