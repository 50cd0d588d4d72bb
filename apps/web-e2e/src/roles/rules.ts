import { expect, look, type Person } from '../support/browser';
import { noErrors, send } from '../support/forms';

const SUMMARY = '保险费补贴比例调整（示例）';
/** So far ahead that no figure of the story moves. */
const FROM = '2040-01-01';

/** One officer amends the programme: one value, with its day and the words it rests on. */
export async function draftRule({ page, go }: Person): Promise<void> {
  await go('/app/rules');
  await page.getByRole('link', { name: '起草规则' }).click();
  await expect(page).toHaveURL(/rules\/new$/);
  await send(page, 'amend', { summary: SUMMARY });
  await expect(page).toHaveURL(/rules\/[0-9a-f-]{36}$/);
  const draft = page.url();
  await go(`${draft}/change/PREMIUM_RATE`);
  await send(page, 'change', { value: '40', from: FROM, document: '示例文件', clause: '第三条', quote: '' });
  await expect(page.locator('.fault').first()).toBeVisible();
  await send(page, 'change', { value: '40', from: FROM, document: '示例文件', clause: '第三条', quote: '质押保险费按40%补贴' });
  await noErrors(page);
  await expect(page).toHaveURL(draft);
  await expect(page.locator('main')).toContainText('没有一家的金额会变');
  await send(page, 'submit');
  await noErrors(page);
}

/** A second officer publishes it; what came before stays beside it. */
export async function publishRule({ page, go }: Person): Promise<void> {
  await go('/app/rules');
  await page.getByRole('link', { name: SUMMARY }).first().click();
  await look(page, 'rule-to-publish');
  await send(page, 'publish');
  await noErrors(page);
  await go('/app/rules');
  await look(page, 'rules-published');
  await expect(page.locator('main')).toContainText('本局第 1 版');
}

/** The demonstration's own draft shows what it would change, and how a change is written. */
export async function readDraft({ page, go }: Person): Promise<void> {
  await go('/app/rules');
  await look(page, 'rules');
  await page.getByRole('link', { name: '贴息比例下调至 60%，年度上限 80 万元（示例）' }).first().click();
  await expect(page.locator('main')).toContainText('800,000.00');
  await look(page, 'rule-demo');
  await go(`${page.url()}/change/LOSS_SHARES`);
  await look(page, 'rule-change');
  await go('/app/rules/new');
  await look(page, 'rule-new');
}
