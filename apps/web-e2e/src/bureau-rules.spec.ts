import * as rules from './roles/rules';
import { signIn, test } from './support/browser';

test('a bureau makes a rule: one officer drafts it with scripts off, another publishes it', async ({ browser }) => {
  test.setTimeout(600_000);
  const as = async (box: string, scripts: boolean, work: (person: Awaited<ReturnType<typeof signIn>>) => Promise<void>): Promise<void> => {
    const person = await signIn(browser, box, { scripts });
    await work(person);
    await person.close();
  };
  await as('bureau', true, rules.readDraft);
  await as('bureau', false, rules.draftRule);
  await as('bureau.checker', true, rules.publishRule);
});
