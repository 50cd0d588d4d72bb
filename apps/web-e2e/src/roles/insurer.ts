import { look, type Person } from '../support/browser';
import { idIn, noErrors, pdf, send, upload } from '../support/forms';

async function open({ page, go }: Person): Promise<void> {
  await go('/app/quotes');
  await page.locator('main table a').first().click();
  await idIn(page, 'quotes');
}

/** Names sum, premium and share of the loss. */
export async function quote(person: Person): Promise<void> {
  await open(person);
  await look(person.page, 'quote');
  await send(person.page, 'quote', { premiumYuan: '50000', lossShareBp: '80', coverUntil: '2020-12-31' });
  await noErrors(person.page);
}

/** Another person of the insurer issues the policy. */
export async function issue(person: Person): Promise<void> {
  await open(person);
  await upload(person.page, pdf('保单.pdf'));
  await send(person.page, 'issue', { policyNo: '示例保单 2019-0001' });
  await noErrors(person.page);
  await look(person.page, 'quote-issued');
}

/** Of the case it sees its own part. */
export async function readCase({ page, go }: Person, caseId: string): Promise<void> {
  await go(`/app/cases/${caseId}`);
  await look(page, 'case-insurer');
  await go('/app/quotes');
  await look(page, 'quotes');
}
