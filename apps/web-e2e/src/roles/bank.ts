import type { Page } from '@playwright/test';
import { expect, look, type Person } from '../support/browser';
import { formOf, idIn, linksTo, noErrors, pdf, press, send, upload, type Answers } from '../support/forms';

/** The three offers as the case page draws them; 乙's is taken. */
export const OFFERS: Readonly<Record<'bank-a' | 'bank-b' | 'bank-c', Answers>> = {
  'bank-a': {
    principalWan: '250',
    rateBp: '4.15',
    months: '12',
    method: 'EQUAL_INSTALMENTS',
    drawnOn: '2019-12-20',
    validUntil: '2019-12-19',
    'fee-VALUATION': '30000',
    'fee-PLEDGE_INSURANCE_PREMIUM': '66000',
    requiresInsurance: 'yes',
    conditions: ['PLEDGE_REGISTERED'],
  },
  'bank-b': {
    principalWan: '250',
    rateBp: '4.35',
    months: '12',
    method: 'INTEREST_FIRST',
    drawnOn: '2019-12-20',
    validUntil: '2019-12-19',
    'fee-VALUATION': '30000',
    'fee-PLEDGE_INSURANCE_PREMIUM': '50000',
    requiresInsurance: 'yes',
    conditions: ['PLEDGE_REGISTERED', 'INSURANCE_ISSUED', 'VALUATION_DELIVERED'],
  },
  'bank-c': {
    principalWan: '200',
    rateBp: '4.85',
    months: '12',
    method: 'EQUAL_PRINCIPAL',
    drawnOn: '2019-12-20',
    validUntil: '2019-12-19',
    'fee-VALUATION': '30000',
    requiresInsurance: 'no',
    conditions: ['PLEDGE_REGISTERED'],
  },
};

export const PRODUCT: Answers = {
  name: '知产贷（示例）',
  summary: '专利、商标、著作权混合质押',
  acceptedKinds: ['INVENTION', 'TRADEMARK', 'SOFTWARE'],
  minAmountWan: '10',
  maxAmountWan: '500',
  minMonths: '3',
  maxMonths: '36',
  divisions: '441900',
  minYearsRegistered: '1',
  minRateBp: '4',
  maxRateBp: '6',
  methods: ['INTEREST_FIRST', 'EQUAL_PRINCIPAL'],
  requiresInsurance: 'no',
  'value-RIGHTS_AT_LEAST': '2',
  'weight-RIGHTS_AT_LEAST': '10',
};

/** Draws a product up and puts it up for checking; answers its id. */
export async function draftProduct({ page, go }: Person): Promise<string> {
  await go('/app/products/new');
  await look(page, 'product-new');
  await send(page, 'save', PRODUCT);
  await noErrors(page);
  const id = await idIn(page, 'products');
  await send(page, 'submit');
  await noErrors(page);
  return id;
}

export async function returnProduct({ page, go }: Person, id: string): Promise<void> {
  await go(`/app/products/${id}`);
  await look(page, 'product-check');
  await send(page, 'return', { reason: '请写明适用行业' });
  await noErrors(page);
}

export async function mendProduct({ page, go }: Person, id: string): Promise<void> {
  await go(`/app/products/${id}/edit`);
  await look(page, 'product-edit');
  await send(page, 'save', { summary: '专利、商标、著作权混合质押，制造业优先' });
  await noErrors(page);
  await idIn(page, 'products');
  await send(page, 'submit');
  await noErrors(page);
}

/** Another person of the bank puts it on the shelf. */
export async function activateProduct({ page, go }: Person, id: string): Promise<void> {
  await go(`/app/products/${id}`);
  await send(page, 'activate');
  await noErrors(page);
  await go('/app/products');
  await look(page, 'products-bank');
  await expect(page.locator('main')).toContainText('知产贷（示例）');
}

/** Asks the enterprise for its full file. */
export async function askForFile({ page, go }: Person, listingId: string): Promise<void> {
  await go(`/app/listings/${listingId}/access`);
  await look(page, 'listing-access');
  await send(page, 'request', { message: '拟报价，需核对权利与财务' });
  await noErrors(page);
}

/** Let in, it reads what the market does not show. */
export async function readFile({ page, go }: Person, listingId: string, title: string): Promise<void> {
  await go(`/app/listings/${listingId}`);
  await look(page, 'listing-file');
  await expect(page.locator('main')).toContainText('示例精密科技');
  await expect(page.locator('main')).toContainText(title);
}

/** The market's page as it is sent: its frame and each of its rows have a budget, with which twenty rows stay below 25 kB. */
async function isLight(page: Page): Promise<void> {
  const html = await (await page.reload())!.text();
  const rows = html.split('<th scope="row"').length - 1;
  expect(rows).toBeGreaterThan(0);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(9_500 + 775 * rows);
}

/** The maker finds the listing in the market, sees no name, and puts an offer up for checking. */
export async function draftOffer(
  { page, go, box }: Person,
  listingId: string,
  secrets: readonly string[],
): Promise<void> {
  await go('/app/market');
  if (box === 'bank-b') {
    await look(page, 'market');
    await isLight(page);
  }
  await expect(page.locator('main')).not.toContainText('示例精密科技');
  await go(`/app/market/${listingId}`);
  for (const secret of ['示例精密科技', ...secrets]) await expect(page.locator('main')).not.toContainText(secret);
  if (box === 'bank-b') await look(page, 'market-listing');
  await go(`/app/market/${listingId}/offer`);
  if (box === 'bank-b') await look(page, 'offer-form');
  await send(page, 'save', OFFERS[box as keyof typeof OFFERS]);
  await noErrors(page);
  await idIn(page, 'offers');
  await send(page, 'submit');
  await noErrors(page);
}

async function openWaitingOffer({ page, go }: Person): Promise<string> {
  await go('/app/offers');
  await page.locator('main table tbody tr', { hasText: '待' }).locator('a').first().click();
  return idIn(page, 'offers');
}

/** Another person of the bank sends it back once. */
export async function returnOffer(person: Person): Promise<string> {
  const id = await openWaitingOffer(person);
  await look(person.page, 'offer-check');
  await send(person.page, 'return', { reason: '请写明按月通报经营情况' });
  await noErrors(person.page);
  return id;
}

export async function mendOffer({ page, go }: Person, id: string): Promise<void> {
  await go(`/app/offers/${id}/edit`);
  await look(page, 'offer-edit');
  await send(page, 'save', { otherConditions: '按月通报经营情况' });
  await noErrors(page);
  await idIn(page, 'offers');
  await send(page, 'submit');
  await noErrors(page);
  await go('/app/offers');
  await look(page, 'offers');
}

/** Another person of the bank releases it. */
export async function releaseOffer(person: Person): Promise<void> {
  await openWaitingOffer(person);
  const { page } = person;
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
  for (const [i, path] of (await linksTo(page, '/app/filings/')).entries()) {
    await go(path);
    const title = await page.locator('h1').innerText();
    if (refuse && title.includes(refuse)) {
      await page
        .locator('details', { has: page.locator('input[value="refuse"]') })
        .locator('summary')
        .click();
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

/** Checks every registration that a colleague entered. */
export async function checkRegistrations({ page, go }: Person): Promise<void> {
  await go('/app/checks');
  await look(page, 'checks-registrations');
  for (;;) {
    const forms = formOf(page, 'proposal-check');
    if ((await forms.count()) === 0) break;
    await press(page, forms.first().getByRole('button'));
    await noErrors(page);
  }
}

/** Records the instalment that is due. */
export async function recordInstalment({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}/loan`);
  await send(page, 'record');
  await noErrors(page);
  await look(page, 'case-loan');
}

/** Pays what is left, and nothing is owed any more. */
export async function settleLoan({ page, go }: Person, caseId: string, yuan: string): Promise<void> {
  await go(`/app/cases/${caseId}/loan`);
  await send(page, 'record', { amountYuan: yuan, reference: '提前还清' });
  await noErrors(page);
  await look(page, 'case-loan-settled');
}

/** Everything that the bank has on its hands. */
export async function readBooks({ page, go }: Person): Promise<void> {
  const rooms = {
    'cases-bank': '/app/cases',
    contracts: '/app/contracts',
    'filings-bank': '/app/filings',
    'loans-bank': '/app/loans',
    'coverages-bank': '/app/coverage',
  };
  for (const [name, path] of Object.entries(rooms)) {
    await go(path);
    await look(page, name);
    await expect(page.locator('main table tbody tr').first()).toBeVisible();
  }
}

/** Enters the days on which the registries released the pledges of a settled loan. */
export async function releasePledges({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}/filings`);
  for (const path of await linksTo(page, '/app/filings/')) {
    await go(path);
    await send(page, 'release');
    await noErrors(page);
  }
}
