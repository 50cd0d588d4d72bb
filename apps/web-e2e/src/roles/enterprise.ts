import { expect, look, type Person } from '../support/browser';
import { fill, formOf, idIn, linksTo, noErrors, pdf, send, upload } from '../support/forms';

/** The rights of the Dongguan case. Numbers are well-formed examples; the kinds are the bulletin's. */
export const RIGHTS = {
  patent: {
    kind: 'INVENTION',
    number: 'ZL201710601862.3',
    title: '一种精密夹具',
    filingDate: '2017-07-21',
    grantDate: '2019-03-01',
    annualFeePaidUntil: '2020-07-21',
  },
  mark: {
    kind: 'TRADEMARK',
    number: '12345678',
    niceClass: '9',
    title: '示例牌',
    registrationDate: '2015-02-21',
    renewals: '0',
  },
  software: {
    kind: 'SOFTWARE',
    number: '2019SR0123456',
    title: '示例排产软件 V1.0',
    author: 'LEGAL_PERSON',
    completedOn: '2018-12-01',
    firstPublishedOn: '2019-01-05',
    registeredOn: '2019-02-11',
  },
} as const;

/** Registers one right and attaches its certificate; answers its id. */
export async function registerRight(
  { page, go }: Person,
  right: (typeof RIGHTS)[keyof typeof RIGHTS],
): Promise<string> {
  const { kind, ...answers } = right;
  await go('/app/assets/new');
  if (kind === 'INVENTION') await look(page, 'asset-kind');
  await page.locator(`[name="kind"][value="${kind}"]`).check();
  await page.locator('main form button').last().click();
  await expect(page).toHaveURL(/kind=/);
  await send(page, 'register', answers);
  await noErrors(page);
  await expect(page.locator('h1')).toContainText(right.title);
  await upload(page, pdf(`${right.title}-证书.pdf`));
  return idIn(page, 'assets');
}

/** A day that was copied wrongly from the certificate is mended. */
export async function amendRight({ page, go }: Person, id: string): Promise<void> {
  await go(`/app/assets/${id}`);
  await look(page, 'asset');
  await go(`/app/assets/${id}/edit`);
  await look(page, 'asset-edit');
  await send(page, 'amend', { firstPublishedOn: '2019-01-04' });
  await noErrors(page);
  await expect(page).toHaveURL(new RegExp(`assets/${id}$`));
  await expect(page.locator('main')).toContainText('2019-01-04');
  await go('/app/assets');
  await look(page, 'assets');
}

/** A wrong check character is answered at its field, naming the right one, and nothing typed is lost. */
export async function mistypePatent({ page, go }: Person): Promise<void> {
  await go('/app/assets/new?kind=INVENTION');
  await send(page, 'register', { number: 'ZL201710601862.5', title: '一种精密夹具', filingDate: '2017-07-21' });
  await expect(page.locator('main')).toContainText('3');
  await expect(page.locator('[name="number"]')).toHaveValue('ZL201710601862.5');
  await expect(page.locator('[name="title"]')).toHaveValue('一种精密夹具');
  await look(page, 'asset-mistyped');
}

/** Fills the sections of a listing one by one, looks at the answers and submits. Answers the listing's id. */
export async function submitListing(person: Person, name = 'listing'): Promise<string> {
  const { page, go } = person;
  await go('/app/listings');
  await look(page, `${name}s`);
  await send(page, 'create');
  const id = await idIn(page, 'listings');
  const section = (s: string) => go(`/app/listings/${id}/${s}`);
  await look(page, `${name}-tasks`);
  await section('rights');
  for (const box of await page.locator('[name="assetIds"]').all()) await box.check();
  await look(page, `${name}-rights`);
  await send(page, 'rights');
  await section('financing');
  await look(page, `${name}-financing`);
  await send(page, 'financing', {
    amountWan: '250.005',
    months: '12',
    purpose: 'WORKING_CAPITAL',
    purposeNote: '原料采购',
  });
  await noErrors(page);
  await section('financing');
  await send(page, 'financing', { amountWan: '250' });
  await go('/app/listings');
  await page.locator(`main a[href="/app/listings/${id}"]`).first().click();
  await section('financing');
  await expect(page.locator('[name="amountWan"]')).toHaveValue('250');
  await section('wishes');
  await look(page, `${name}-wishes`);
  await send(page, 'wishes', { maxRateBp: '6', method: 'INTEREST_FIRST', wantedOn: '2019-12-20' });
  await section('company');
  await look(page, `${name}-company`);
  await send(page, 'company', {
    establishedOn: '2012-05-08',
    industry: 'C35',
    employees: '86',
    revenueWan: '3200',
    contactName: '李经办',
    contactPhone: '0769-22001234',
    introduction: '精密夹具的研发与制造 <b>示例</b>',
  });
  await noErrors(page);
  await section('documents');
  await upload(page, pdf('营业执照.pdf'), 'BUSINESS_LICENCE');
  await look(page, `${name}-documents`);
  await send(page, 'documents');
  await section('check');
  await look(page, `${name}-check`);
  await send(page, 'submit', { declared: true });
  await noErrors(page);
  await expect(page).toHaveURL(/submitted/);
  await look(page, `${name}-submitted`);
  return id;
}

/** Mends what the operator asked for and hands in again. */
export async function correctListing({ page, go }: Person, id: string): Promise<void> {
  await go(`/app/listings/${id}`);
  await expect(page.locator('main')).toContainText('请补充联系电话的区号');
  await go(`/app/listings/${id}/company`);
  await fill(formOf(page, 'company'), { contactPhone: '0769-22001235' });
  await send(page, 'company');
  await go(`/app/listings/${id}/check`);
  await send(page, 'submit', { declared: true });
  await noErrors(page);
}

/** Who may see the full file, who has looked; one more is let in and shut out again. */
export async function openFile({ page, go }: Person, id: string): Promise<void> {
  await go(`/app/listings/${id}/consents`);
  await look(page, 'listing-consents');
  await expect(page.locator('main')).toContainText('示例丙银行');
  const evaluator = await formOf(page, 'grant')
    .locator('[name="recipientOrgId"] option', { hasText: '评估' })
    .getAttribute('value');
  await send(page, 'grant', { recipientOrgId: evaluator! });
  await noErrors(page);
  await send(page, 'revoke', {}, evaluator!);
  await noErrors(page);
}

/** Which products match, and why. */
export async function readMatches({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}/matches`);
  await look(page, 'case-matches');
  await expect(page.locator('main')).toContainText('知押贷');
}

/** Compares by net cost, opens the computation, and takes the bank's offer after checking the terms. */
export async function acceptOffer(person: Person, caseId: string, bank: string): Promise<void> {
  const { page, go } = person;
  await go(`/app/cases/${caseId}/offers`);
  await expect(page.locator('main')).toContainText('3.01%');
  await expect(page.locator('main')).toContainText('2.96%');
  await expect(page.locator('main')).toContainText('5.01%');
  await look(page, 'case-offers');
  await page.locator('main tr', { hasText: bank }).locator('a').first().click();
  const offerId = await idIn(page, 'offers');
  await look(page, 'case-offer');
  await go(`/app/cases/${caseId}/offers/${offerId}/accept`);
  await look(page, 'offer-accept');
  await send(page, 'accept', { confirmed: true });
  await noErrors(page);
}

/** Commissions the evaluator and asks the insurer. */
export async function askForValueAndCover({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}/protection`);
  await look(page, 'case-protection');
  await formOf(page, 'commission')
    .locator('[name="evaluatorId"]')
    .selectOption({ index: 1 })
    .catch(() => undefined);
  await send(page, 'commission');
  await noErrors(page);
  await formOf(page, 'ask')
    .locator('[name="insurerId"]')
    .selectOption({ index: 1 })
    .catch(() => undefined);
  await send(page, 'ask');
  await noErrors(page);
}

export async function acceptQuote({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}/protection`);
  await send(page, 'accept');
  await noErrors(page);
}

/** Uploads the signed page and signs. */
export async function signContract({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}/contract`);
  await look(page, 'contract-to-sign');
  await upload(page, pdf('企业签署页.pdf'));
  await send(page, 'signByBorrower');
  await noErrors(page);
}

/** Each kind of right is asked other things before it is filed. */
const kindOf = (title: string): string =>
  Object.values(RIGHTS)
    .find((r) => title.includes(r.title))!
    .kind.toLowerCase();

/** Looks at each pre-flight, answers what no record tells, gives its word on what nobody can know, and files. */
export async function filePledges({ page, go }: Person, caseId: string, which?: string): Promise<void> {
  await go(`/app/cases/${caseId}/filings`);
  await look(page, which ? 'case-filings-refused' : 'case-filings');
  for (const path of await linksTo(page, '/app/filings/')) {
    await go(path);
    const title = await page.locator('h1').innerText();
    if (which && !title.includes(which)) continue;
    if (await formOf(page, 'mend').count()) await send(page, 'mend', { note: '已补正，重新提交' });
    if (await formOf(page, 'state').count()) {
      const asked = new Set(
        await formOf(page, 'state')
          .locator('input[type="radio"]')
          .evaluateAll((rs) => rs.map((r) => (r as HTMLInputElement).name)),
      );
      await send(
        page,
        'state',
        Object.fromEntries(
          [...asked].map((name) => [name, ['isContractLawful', 'isDeclared'].includes(name) ? 'yes' : 'no']),
        ),
      );
      await noErrors(page);
    }
    await look(page, `filing-${kindOf(title)}${which ? '-again' : ''}`);
    for (const box of await formOf(page, 'file').locator('[name="acknowledgedUnknown"]').all()) await box.check();
    await send(page, 'file');
    await noErrors(page);
  }
}

/** Confirms the proposed subsidies of the case; nothing is typed but the account, once. */
export async function confirmSubsidies({ page, go }: Person, name = 'claim'): Promise<number> {
  let confirmed = 0;
  for (;;) {
    await go('/app/claims');
    const first = page.locator('main table tbody a.btn').first();
    if (!(await first.count())) return confirmed;
    await first.click();
    await idIn(page, 'claims');
    const form = formOf(page, 'confirm');
    const asksAccount = await form.locator('[name="accountNumber"]').count();
    await look(page, asksAccount ? name : `${name}-without-account`);
    await send(
      page,
      'confirm',
      asksAccount ? { bankName: '示例乙银行东莞分行', accountNumber: '6222000011112222' } : {},
    );
    await noErrors(page);
    confirmed += 1;
    if (confirmed > 5) throw new Error('claims do not end');
  }
}

/** The loan as it stands, its instalments and what supports it, case by case and over all cases. */
export async function readLoan({ page, go }: Person, caseId: string): Promise<void> {
  const rooms = {
    case: `/app/cases/${caseId}`,
    'case-loan-enterprise': `/app/cases/${caseId}/loan`,
    'case-support': `/app/cases/${caseId}/support`,
    'filings-enterprise': '/app/filings',
    'loans-enterprise': '/app/loans',
  };
  for (const [name, path] of Object.entries(rooms)) {
    await go(path);
    await look(page, name);
  }
  await expect(page.locator('main')).toContainText('9,062.50');
}
