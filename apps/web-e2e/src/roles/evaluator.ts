import { expect, look, type Person } from '../support/browser';
import { drawn } from '../support/drawn';
import { idIn, noErrors, pdf, send, upload } from '../support/forms';

/** Takes the order, uploads the report and delivers the value as a reasoned range. */
export async function deliver({ page, go }: Person): Promise<void> {
  await go('/app/orders');
  await look(page, 'orders');
  await page.locator('main table a').first().click();
  await idIn(page, 'orders');
  await send(page, 'accept');
  await noErrors(page);
  await upload(page, pdf('评估报告.pdf'));
  await look(page, 'order');
  await send(page, 'deliver', {
    lowWan: '480',
    pointWan: '560',
    highWan: '640',
    feeYuan: '30000',
    methods: ['INCOME'],
    reasoning: '收益法，许可费节省；折现率、收入分成与剩余年限见报告。',
  });
  await noErrors(page);
  await expect(page.locator('main')).toContainText('560');
  await look(page, 'order-delivered');
}

/** What is published, without a name; the file itself only with the enterprise's consent. */
export async function browse({ page, go }: Person, title: string): Promise<void> {
  await go('/app/listings/published');
  await look(page, 'published');
  await page.locator('main tbody a').first().click();
  await expect(page).toHaveURL(/access$/);
  await drawn(page);
  await expect(page.locator('main')).not.toContainText('示例精密科技');
  await expect(page.locator('main')).not.toContainText(title);
}
