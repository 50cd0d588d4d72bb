import * as bank from './roles/bank';
import * as enterprise from './roles/enterprise';
import * as operator from './roles/operator';
import { look, signIn, test } from './support/browser';

test('the Dongguan case of 2019-12-20, told by its parties', async ({ browser }) => {
  test.setTimeout(900_000);
  const boss = await signIn(browser, 'enterprise');
  const platform = await signIn(browser, 'operator');
  let caseId = '';
  await test.step('the enterprise registers three rights', async () => {
    await enterprise.mistypePatent(boss);
    for (const right of Object.values(enterprise.RIGHTS)) await enterprise.registerRight(boss, right);
    await look(boss.page, 'asset');
    await boss.go('/app/assets');
    await look(boss.page, 'assets');
  });
  await test.step('hands in a listing, which is returned once and then published', async () => {
    caseId = await enterprise.submitListing(boss);
    await operator.returnListing(platform);
    await enterprise.correctListing(boss, caseId);
    await operator.publishListing(platform);
  });
  await test.step('three banks offer, maker and checker', async () => {
    for (const box of ['bank-a', 'bank-b', 'bank-c']) {
      const maker = await signIn(browser, box);
      await bank.draftOffer(maker, caseId);
      await maker.close();
      const checker = await signIn(browser, `${box}.checker`);
      await bank.releaseOffer(checker);
      await checker.close();
    }
  });
});
