import * as enterprise from './roles/enterprise';
import { look, signIn, test } from './support/browser';

test('the Dongguan case of 2019-12-20, told by its parties', async ({ browser }) => {
  const boss = await signIn(browser, 'enterprise');
  await test.step('the enterprise registers three rights', async () => {
    await enterprise.mistypePatent(boss);
    await enterprise.registerRight(boss, enterprise.RIGHTS.patent);
    await look(boss.page, 'asset');
    await enterprise.registerRight(boss, enterprise.RIGHTS.mark);
    await enterprise.registerRight(boss, enterprise.RIGHTS.software);
    await boss.go('/app/assets');
    await look(boss.page, 'assets');
  });
  await test.step('and hands in a listing', async () => {
    await enterprise.submitListing(boss);
  });
});
