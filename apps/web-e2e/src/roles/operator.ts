import { expect, look, type Person } from '../support/browser';
import { idIn, noErrors, send } from '../support/forms';

/** Opens the one listing that waits for verification. */
async function open({ page, go }: Person): Promise<void> {
  await go('/app/verify');
  await look(page, 'verify-queue');
  await page.locator('main table a').first().click();
  await idIn(page, 'verify');
}

/** Sends it back with a reason at one section. */
export async function returnListing(person: Person): Promise<void> {
  await open(person);
  await look(person.page, 'verify');
  await send(person.page, 'return', { 'corrections.COMPANY': '请补充联系电话的区号' });
  await noErrors(person.page);
}

export async function publishListing(person: Person): Promise<void> {
  await open(person);
  await expect(person.page.locator('main')).toContainText('请补充联系电话的区号');
  await send(person.page, 'publish');
  await noErrors(person.page);
}

/** The demonstration's date, on its page. */
export async function moveToday({ page, go }: Person, date: string): Promise<void> {
  await go('/app/today');
  await look(page, 'today');
  const form = page.locator('main form').first();
  await form.locator('input[name="date"]').fill(date);
  await form.locator('button').last().click();
  const [y, m, d] = date.split('-').map(Number);
  await expect(page.locator('main')).toContainText(`${y}年${m}月${d}日`);
}

/** Nothing of the case died on its way. */
export async function seeNoDeadJobs({ page, go }: Person): Promise<void> {
  await go('/app/jobs');
  await look(page, 'jobs');
  await go('/app/jobs?state=DEAD');
  await expect(page.locator('main table tbody tr')).toHaveCount(0);
  await go('/app/outbox-mail');
  await look(page, 'mail');
}

/** Approves the organisation that registered itself; whoever registered it has no part in this. */
export async function approveOrganisation({ page, go }: Person, name: string): Promise<void> {
  await go('/app/organisations');
  await look(page, 'organisations');
  await page.locator('main tbody tr', { hasText: name }).locator('a').first().click();
  await idIn(page, 'organisations');
  await look(page, 'organisation');
  await send(page, 'approve');
  await noErrors(page);
  await expect(page.locator('main')).not.toContainText('待审核');
}

/** Who did what, to which record. */
export async function readTrail({ page, go }: Person): Promise<void> {
  await go('/app/audit');
  await look(page, 'audit');
  const rows = page.locator('main table tbody tr');
  await expect(rows.first()).toBeVisible();
  await page.locator('main form.query').locator('[name="recordType"]').selectOption('organisation');
  await page.locator('main form.query button').click();
  await expect(page).toHaveURL(/recordType=organisation/);
  await expect(rows.first()).toContainText('机构 #');
  await expect(rows.filter({ hasText: '登录 #' })).toHaveCount(0);
  await rows.first().locator('summary').click();
  await expect(rows.first().locator('details')).toContainText('状态');
  await go('/app/audit?from=2099-01-01');
  await expect(rows).toHaveCount(0);
}
