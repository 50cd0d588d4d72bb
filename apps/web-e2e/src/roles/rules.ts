import { expect, look, type Person } from '../support/browser';
import { formOf, noErrors, send } from '../support/forms';

const SUMMARY = '保险费补贴比例调整（示例）';
/** So far ahead that no figure of the story moves. */
const FROM = '2040-01-01';

const NEW = { documentTitle: '示例文件', clause: '第三条' };
/** Where the bulletin, whose words the library has, speaks of fees. */
const FEES = '行业动态 1，第 5 段';

/** One officer amends the programme, with days and the words they rest on: words that the document does not have are refused, a document that the library does not have is said to be none of its own. */
export async function draftRule({ page, go }: Person): Promise<void> {
  await go('/app/rules');
  await page.getByRole('link', { name: '起草规则' }).click();
  await expect(page).toHaveURL(/rules\/new$/);
  await send(page, 'amend', { summary: SUMMARY });
  await expect(page).toHaveURL(/rules\/[0-9a-f-]{36}$/);
  const draft = page.url();
  await go(`${draft}/change/PREMIUM_RATE`);
  await send(page, 'change', { value: '40', from: FROM, clause: FEES, quote: '按照40%进行补贴' });
  const form = formOf(page, 'change');
  await expect(form.locator('.field', { has: page.locator('[name="quote"]') })).toContainText('最接近的是');
  await expect(form.locator('[name="value"]')).toHaveValue('40');
  await look(page, 'rule-quotation-refused');
  await page.getByText('换一份文件').click();
  await page.locator('main [name="q"]').fill('专项资金管理办法');
  await page.locator('main').getByRole('button', { name: '查找' }).click();
  await page.getByRole('link', { name: '东府办〔2020〕52号' }).click();
  await expect(page.locator('main')).toContainText('原文无法核对');
  await look(page, 'rule-source-chosen');
  await page.getByText('换一份文件').click();
  await page.getByRole('link', { name: '库里还没有这份文件' }).click();
  await send(page, 'change', { value: '40', from: FROM, ...NEW, quote: '' });
  await expect(page.locator('.fault').first()).toBeVisible();
  await send(page, 'change', { value: '40', from: FROM, ...NEW, quote: '质押保险费按40%补贴' });
  await noErrors(page);
  await expect(page).toHaveURL(draft);
  await expect(page.locator('main')).toContainText('没有一家的金额会变');
  await expect(page.locator('main')).toContainText('未入库');
  await go(`${draft}/change/LOSS_SHARES`);
  await send(page, 'change', {
    'share.FUND': '80',
    'share.BANK': '20',
    from: FROM,
    ...NEW,
    quote: '损失由基金承担80%，银行承担20%',
  });
  await noErrors(page);
  await expect(page.getByRole('table', { name: '损失举例' })).toContainText('800,000.00');
  await look(page, 'rule-losses');
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
