import { commissionValue, tell } from '@zhiya/story';
import * as evaluator from './roles/evaluator';
import { chapters, nothingDied, test } from './support/browser';

test.use({ story: 'evaluator' });
chapters();

test('sees what is published, without a name', async ({ as, walk }) => {
  await tell(walk, 'rights', 'publication');
  await as('evaluator', (person) => evaluator.browse(person, walk.facts.patent.title));
});

test('takes the order and delivers a value range with its report', async ({ as, walk }) => {
  await tell(walk, 'offers', 'acceptance');
  await commissionValue(walk);
  await as('evaluator', evaluator.deliver);
});

test('nothing died on the way', ({ walk }) => nothingDied(walk));
