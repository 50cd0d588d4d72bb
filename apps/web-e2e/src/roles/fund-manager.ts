import { expect, look, type Person } from '../support/browser';
import { noErrors, send } from '../support/forms';

/** Takes the drawn loan on into the fund's coverage. */
export async function confirmCoverage({ page, go }: Person): Promise<void> {
  await go('/app/coverage');
  await look(page, 'coverages');
  await page.locator('main a[href*="/app/coverage/"]').first().click();
  await expect(page).toHaveURL(/coverage\/[0-9a-f-]{36}/);
  await look(page, 'coverage');
  await send(page, 'confirm');
  await noErrors(page);
}

/** Pays every approved claim and looks at the books: what they hold balances to the fen. */
export async function payClaims({ page, go }: Person): Promise<void> {
  for (let i = 0; i < 6; i += 1) {
    await go('/app/claims');
    const first = page.locator('main table tbody a.btn').first();
    if (!(await first.count())) break;
    await first.click();
    await send(page, 'pay');
    await noErrors(page);
  }
  await go('/app/fund');
  await look(page, 'funds');
  await page.locator('main a[href*="/app/fund/"]').first().click();
  await expect(page).toHaveURL(/fund\/[0-9a-f-]{36}/);
  await look(page, 'fund');
  await expect(page.locator('main')).toContainText('0.00');
}
