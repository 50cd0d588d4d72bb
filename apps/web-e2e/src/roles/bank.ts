import { expect, look, type Person } from '../support/browser';
import { noErrors, pdf, send, upload, type Answers } from '../support/forms';

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

/** Draws the contract up from the accepted offer, attaches its text and issues it. */
export async function issueContract({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}/contract/edit`);
  await look(page, 'contract-edit');
  await send(page, 'save', { contractNo: '示例借字第2019-0128号' });
  await noErrors(page);
  await upload(page, pdf('借款与质押合同.pdf'));
  await send(page, 'issue');
  await noErrors(page);
}

/** Another person of the bank signs. */
export async function countersign({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}/contract`);
  await upload(page, pdf('银行签署页.pdf'));
  await send(page, 'signByBank');
  await noErrors(page);
  await look(page, 'contract-signed');
}

export async function requestDrawdown({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}/contract`);
  await send(page, 'requestDrawdown');
  await noErrors(page);
}

export async function approveDrawdown({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}/contract`);
  await send(page, 'drawDown');
  await noErrors(page);
  await look(page, 'contract-drawn');
}

/** The registries' answers, entered with their certificates; the first of `refuse` is refused once. */
export async function enterRegistrations({ page, go }: Person, caseId: string, refuse?: string): Promise<void> {
  await go(`/app/cases/${caseId}/filings`);
  const links = [...new Set(await page.locator('main a[href*="/app/filings/"]').evaluateAll((as) => as.map((a) => (a as HTMLAnchorElement).pathname)))];
  for (const [i, path] of links.entries()) {
    await go(path);
    const title = await page.locator('h1').innerText();
    if (refuse && title.includes(refuse)) {
      await page.locator('details', { has: page.locator('input[value="refuse"]') }).locator('summary').click();
      const form = page.locator('form:has(input[name="_intent"][value="refuse"])');
      await form.locator('[name="ground"]').selectOption({ index: 1 });
      await send(page, 'refuse', { note: '登记机构不予登记通知书（示例）' });
      await noErrors(page);
      continue;
    }
    if (!(await page.locator('main form[enctype="multipart/form-data"]').count())) continue;
    await upload(page, pdf(`质权登记证-${i + 1}.pdf`));
    await send(page, 'register', { registrationNo: `Y2019440000${i + 1}` });
    await noErrors(page);
  }
}

/** Records the instalment that is due. */
export async function recordRepayment({ page, go }: Person, caseId: string, answers: Answers = {}): Promise<void> {
  await go(`/app/cases/${caseId}/loan`);
  await send(page, 'record', answers);
  await noErrors(page);
  await look(page, 'case-loan');
}

/** Confirms the release of every pledge of a settled loan. */
export async function releasePledges({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}/filings`);
  const links = [...new Set(await page.locator('main a[href*="/app/filings/"]').evaluateAll((as) => as.map((a) => (a as HTMLAnchorElement).pathname)))];
  for (const path of links) {
    await go(path);
    if (await page.locator('input[value="requestRelease"]').count()) await send(page, 'requestRelease', { ground: 'PERFORMED' });
    await send(page, 'release');
    await noErrors(page);
  }
}
