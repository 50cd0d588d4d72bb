import type { Page } from '@playwright/test';
import { expect, look, type Person } from '../support/browser';
import { idIn, noErrors, pdf, send, upload } from '../support/forms';

/** Proposes to take the drawn loan on into the fund's coverage. */
export async function proposeCoverage({ page, go }: Person): Promise<void> {
  await go('/app/coverage');
  await look(page, 'coverages');
  await page.locator('main a[href*="/app/coverage/"]').first().click();
  await idIn(page, 'coverage');
  await look(page, 'coverage');
  await send(page, 'confirm');
  await noErrors(page);
  await look(page, 'coverage-waiting');
}
/** Checks it, from the page of what waits. */
export async function checkCoverage({ page, go }: Person): Promise<void> {
  await go('/app/checks');
  await send(page, 'proposal-check');
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
  await idIn(page, 'fund');
  await look(page, 'fund');
  await expect(page.locator('main')).toContainText('0.00');
}

/** Interest on the fund's account is entered with its voucher by one person; answers the movement's id. */
export async function enterMovement({ page, go }: Person): Promise<string> {
  await go('/app/fund');
  const fund = await idIn(page, 'fund');
  await go(`/app/fund/${fund}/enter`);
  await look(page, 'fund-enter');
  await send(page, 'enter', {
    kind: 'INTEREST',
    amountYuan: '1234.56',
    counterparty: '示例甲银行东莞分行',
    memo: '活期利息（示例）',
  });
  await noErrors(page);
  const id = await idIn(page, 'movements');
  await upload(page, pdf('利息清单.pdf'));
  await send(page, 'submit');
  await noErrors(page);
  return id;
}

/** Nothing of the journal lies beside the screen of a phone. */
async function showsEveryAmountOnAPhone(page: Page): Promise<void> {
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 390, height: 900 });
  const amounts = await page.locator('.journal td.r:not(:empty)').all();
  expect(amounts.length).toBeGreaterThan(0);
  for (const amount of amounts) {
    const box = (await amount.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  }
  await page.setViewportSize(size);
}

/** Booked by another, it stands in the journal and on its accounts. */
export async function bookMovement({ page, go }: Person, id: string): Promise<void> {
  await go(`/app/fund/movements/${id}`);
  await look(page, 'fund-movement');
  await send(page, 'post');
  await noErrors(page);
  await go('/app/fund');
  const fund = await idIn(page, 'fund');
  await go(`/app/fund/${fund}/journal`);
  await look(page, 'fund-journal');
  await expect(page.locator('main')).toContainText('1,234.56');
  await showsEveryAmountOnAPhone(page);
  await go(`/app/fund/${fund}`);
  await page.locator('main a[href*="/accounts/"]').first().click();
  await expect(page).toHaveURL(/accounts/);
  await look(page, 'fund-account');
}
