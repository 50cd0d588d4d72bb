import { expect, look, type Person } from '../support/browser';
import { noErrors, send } from '../support/forms';

/** Moves every claim that waits for this person: the maker recommends, the checker approves. */
export async function decideClaims({ page, go }: Person, intent: 'recommend' | 'approve'): Promise<number> {
  let moved = 0;
  for (; moved < 6; moved += 1) {
    await go('/app/claims');
    if (moved === 0) await look(page, `claims-${intent}`);
    const first = page.locator('main table tbody a.btn').first();
    if (!(await first.count())) break;
    await first.click();
    await expect(page).toHaveURL(/claims\/[0-9a-f-]{36}/);
    if (moved === 0) await look(page, `claim-${intent}`);
    await send(page, intent);
    await noErrors(page);
  }
  return moved;
}

/** The first screen: the year against its target, the loan counted once and each right once, and the loans behind the figure. */
export async function readFigures({ page, go }: Person): Promise<void> {
  await go('/app/bureau?year=2019');
  await look(page, 'bureau');
  await expect(page.locator('main')).toContainText('27.99');
  await expect(page.locator('main')).toContainText('32.73');
  await go('/app/bureau/loans?year=2019');
  await look(page, 'bureau-loans');
  await expect(page.locator('main')).toContainText('2,500,000.00');
  await expect(page.locator('main')).toContainText('专利 1、商标 1、著作权 1');
}
