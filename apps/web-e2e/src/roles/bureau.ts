import type { Page } from '@playwright/test';
import { expect, look, type Person } from '../support/browser';
import { formOf, idIn, noErrors, send, upload } from '../support/forms';

/** A decided claim argues its amount on a page of its own. */
async function readReasons(page: Page): Promise<void> {
  await page.locator('main a[href^="/app/traces/"]').first().click();
  await idIn(page, 'traces');
  await look(page, 'trace');
}

/** Moves every claim that waits for this person: the maker recommends, the checker approves. */
export async function decideClaims({ page, go }: Person, intent: 'recommend' | 'approve'): Promise<number> {
  let moved = 0;
  for (; moved < 6; moved += 1) {
    await go('/app/claims');
    if (moved === 0) await look(page, `claims-${intent}`);
    const first = page.locator('main table tbody a.btn').first();
    if (!(await first.count())) break;
    await first.click();
    await idIn(page, 'claims');
    if (moved === 0) await look(page, `claim-${intent}`);
    await send(page, intent);
    await noErrors(page);
    if (moved === 0 && intent === 'approve') await readReasons(page);
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

/** A target of the bureau's own for the year to come; answers its id. */
export async function proposeTarget({ page, go }: Person): Promise<string> {
  await go('/app/targets');
  await look(page, 'targets');
  await send(page, 'propose', {
    year: '2020',
    source: 'OWN',
    amountWan: '350000',
    label: '2020 年度目标（示例）',
    basis: '局务会议纪要（示例）',
  });
  await noErrors(page);
  await go('/app/targets');
  await page.locator('main tbody a', { hasText: '2020' }).click();
  return idIn(page, 'targets');
}

export async function approveTarget({ page, go }: Person, id: string): Promise<void> {
  await go(`/app/targets/${id}`);
  await look(page, 'target');
  await send(page, 'approve');
  await noErrors(page);
}

/** What a bank reported on paper; answers the return's id. */
export async function reportLending({ page, go }: Person): Promise<string> {
  await go('/app/returns');
  await look(page, 'returns');
  await go('/app/returns/new');
  await look(page, 'return-new');
  await send(page, 'report', {
    periodFrom: '2019-11-01',
    periodLast: '2019-11-30',
    value: '1200',
    basis: 'DRAWN',
    basisNote: '各行月报汇总（示例）',
    printed: '0.12 亿元',
  });
  await noErrors(page);
  await go('/app/returns');
  await page.locator('main tbody tr', { hasText: '0.12' }).locator('a').first().click();
  return idIn(page, 'returns');
}

export async function acceptReturn({ page, go }: Person, id: string): Promise<void> {
  await go(`/app/returns/${id}`);
  await look(page, 'return');
  await send(page, 'accept');
  await noErrors(page);
}

/** What the bureau sees of cases, coverage and the fund. */
export async function readSupport({ page, go }: Person): Promise<void> {
  const rooms = { 'cases-bureau': '/app/cases', 'coverages-bureau': '/app/coverage', 'fund-bureau': '/app/fund' };
  for (const [name, path] of Object.entries(rooms)) {
    await go(path);
    await look(page, name);
    await expect(page.locator('main table tbody tr').first()).toBeVisible();
  }
}

/** A text of our own under the number of a catalogued document: uploaded, looked at, kept; what does not occur in it is named. */
export async function importLaw({ page, go }: Person): Promise<void> {
  const text =
    '国知办函管字〔2018〕140号\n示例计划的通知\n一、目标\n（一）加快实现贷款、保险、财政风险补偿捆绑的专利权质押融资项目落地。\n（二）质押融资金额有所增长。\n二、落实\n照办。\n';
  await go('/app/policies');
  await look(page, 'policy-texts');
  await go('/app/policies/import');
  await look(page, 'policy-import');
  await upload(page, { name: '示例计划.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.locator('.preview-clauses')).toContainText('一（二）');
  await look(page, 'policy-preview');
  await send(page, 'keep');
  await noErrors(page);
  await expect(page).toHaveURL(/app\/policies\/demonstration-city-plan-2018/);
  await expect(page.locator('main')).toContainText('找不到的引文');
  await look(page, 'policy-quotations');
  await go('/policies/demonstration-city-plan-2018');
  await expect(page.locator('#s1-1')).toContainText('捆绑');
  await look(page, 'policy-text');
}

/** What if 70 % became 60 % from the year's beginning? On the real book, and read to its end. */
export async function supposeRule({ page, go }: Person): Promise<void> {
  await go('/app/sandbox');
  await look(page, 'sandbox');
  await go('/app/sandbox/new');
  await look(page, 'sandbox-new');
  await send(page, 'create', { label: '贴息降到六成', INTEREST_SUBSIDY_RATE: '60' });
  await noErrors(page);
  await idIn(page, 'sandbox');
  // The page follows its run by itself.
  await expect(page.locator('main')).toContainText('影响企业', { timeout: 60_000 });
  await look(page, 'sandbox-result');
}

/** A bureau without a fund may open its own. */
export async function readyToOpenFund({ page, go }: Person): Promise<void> {
  await go('/app/fund');
  await look(page, 'fund-open');
  await expect(formOf(page, 'open')).toBeVisible();
}
