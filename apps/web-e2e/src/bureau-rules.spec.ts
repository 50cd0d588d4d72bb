import { tell } from '@zhiya/story';
import * as rules from './roles/rules';
import { chapters, nothingDied, test } from './support/browser';

test.use({ story: 'bureau-rules' });
chapters();

const [MAKER, CHECKER] = ['bureau', 'bureau.checker'];

test('reads the draft of a rule, and what it would change', async ({ as, walk }) => {
  await tell(walk, 'rights', 'claims');
  await as(MAKER, rules.readDraft);
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });
  test('drafts a rule of its own with scripts off', async ({ as }) => as(MAKER, rules.draftRule));
});

test('has it published by a second officer', async ({ as }) => as(CHECKER, rules.publishRule));

test('nothing died on the way', ({ walk }) => nothingDied(walk));
