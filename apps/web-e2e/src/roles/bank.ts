import { expect, look, type Person } from '../support/browser';
import { noErrors, send, type Answers } from '../support/forms';

/** The three offers as the case page draws them; 乙's is taken. */
export const OFFERS: Readonly<Record<'bank-a' | 'bank-b' | 'bank-c', Answers>> = {
  'bank-a': { principalFen: '250', rateBp: '4.15', months: '12', method: 'EQUAL_INSTALMENTS', drawnOn: '2019-12-20', validUntil: '2019-12-19', 'fee-VALUATION': '30000', 'fee-PLEDGE_INSURANCE_PREMIUM': '66000', requiresInsurance: 'yes', conditions: ['PLEDGE_REGISTERED'] },
  'bank-b': { principalFen: '250', rateBp: '4.35', months: '12', method: 'INTEREST_FIRST', drawnOn: '2019-12-20', validUntil: '2019-12-19', 'fee-VALUATION': '30000', 'fee-PLEDGE_INSURANCE_PREMIUM': '50000', requiresInsurance: 'yes', conditions: ['PLEDGE_REGISTERED', 'INSURANCE_ISSUED', 'VALUATION_DELIVERED'] },
  'bank-c': { principalFen: '200', rateBp: '4.85', months: '12', method: 'EQUAL_PRINCIPAL', drawnOn: '2019-12-20', validUntil: '2019-12-19', 'fee-VALUATION': '30000', requiresInsurance: 'no', conditions: ['PLEDGE_REGISTERED'] },
};

/** The maker finds the listing in the market, sees no name, and puts an offer up for checking. */
export async function draftOffer({ page, go, box }: Person, listingId: string): Promise<void> {
  await go('/app/market');
  await look(page, 'market');
  await expect(page.locator('main')).not.toContainText('示例精密科技');
  await go(`/app/market/${listingId}`);
  await expect(page.locator('main')).not.toContainText('示例精密科技');
  await expect(page.locator('main')).not.toContainText('ZL201710601862');
  await look(page, 'market-listing');
  await go(`/app/market/${listingId}/offer`);
  if (box === 'bank-b') await look(page, 'offer-form');
  await send(page, 'save', OFFERS[box as keyof typeof OFFERS]);
  await noErrors(page);
  await expect(page).toHaveURL(/\/app\/offers\/[0-9a-f-]{36}/);
  await send(page, 'submit');
  await noErrors(page);
}

/** Another person of the bank releases it. */
export async function releaseOffer({ page, go }: Person): Promise<void> {
  await go('/app/offers');
  await look(page, 'offers');
  await page.locator('main table tbody tr', { hasText: '待' }).locator('a').first().click();
  await expect(page).toHaveURL(/\/app\/offers\/[0-9a-f-]{36}/);
  await look(page, 'offer-check');
  await send(page, 'release');
  await noErrors(page);
}
