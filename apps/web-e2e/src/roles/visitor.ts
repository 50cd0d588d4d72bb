import type { Page } from '@playwright/test';
import { expect, look } from '../support/browser';
import { fill } from '../support/forms';

/** What a loan would cost in the end, every yuan with its clause. */
export async function estimate(page: Page, name = 'estimate'): Promise<void> {
  await page.goto('/estimate');
  const form = page.locator('main form[action="/estimate"]');
  await fill(form, {
    principal: '250',
    rate: '4.35',
    months: '12',
    method: 'INTEREST_FIRST',
    valuation: '3',
    premium: '5',
    drawnOn: '2019-12-20',
  });
  await form.locator('button').last().click();
  await expect(page).toHaveURL(/principal=250/);
  await expect(page.locator('#result')).toContainText('3.01%');
  await look(page, name);
}

/** The law behind the figures: found by two characters or its number, read clause by clause, with what rests on each beside it. */
export async function readLaw(page: Page): Promise<void> {
  await page.goto('/policies');
  await look(page, 'policies');
  await page.locator('[name="q"]').fill('质押');
  await page.locator('main form button').last().click();
  await expect(page).toHaveURL(/q=/);
  await expect(page.locator('mark').first()).toHaveText('质押');
  await look(page, 'policies-found');
  await page.goto(`/policies?q=${encodeURIComponent('国知办函管字（2018）140号')}`);
  await page.locator('.law-list a').first().click();
  await expect(page).toHaveURL(/policies\/demonstration-city-plan-2018/);
  await expect(page.locator('#pilots-growth')).toContainText('20%');
  await look(page, 'policy');
}

/** What a document lays on somebody, in full beside its clause; where its text is not on file, our summary is said to be ours. */
export async function readObligations(page: Page): Promise<void> {
  await page.goto('/policies/hubei-patent-week-13-2019');
  for (const words of [
    '必做',
    '至少 2 场（次）',
    '具有以下身份之一：强市创建市、运营服务体系重点城市',
    '2019-11-30 至 2019-12-06',
  ])
    await expect(page.locator('#themed-events')).toContainText(words);
  for (const words of ['不晚于 2019-12-12', '电子件、盖章扫描件', '{市}第十三届中国专利周活动总结报告'])
    await expect(page.locator('#report-deadline')).toContainText(words);
  await expect(page.locator('#report-form')).toContainText('成效和亮点（须有统计数据、佐证材料）');
  await look(page, 'policy-patent-week');
  await page.goto('/policies/cbirc-34-2019');
  for (const words of [
    '本站概括：',
    '选做',
    '质押融资不良率高出各项贷款不良率的幅度',
    '高出不超过 3 个百分点',
    '本行各项贷款不良率，不是行业的',
    '据转载',
  ])
    await expect(page.locator('#npl-tolerance')).toContainText(words);
  await expect(page.locator('#npl-tolerance blockquote')).toHaveCount(0);
  await look(page, 'policy-notice');
  await page.goto('/policies/patent-navigation-2013#experiment-zones');
  await expect(page.locator('#experiment-zones')).toContainText('10 个实验区左右，达到 90% 即算完成');
}

/** Without an account: stage and promised day, nothing else. */
export async function lookUp(page: Page, code: string): Promise<void> {
  await page.goto('/status');
  await page.locator('[name="code"]').fill(code);
  await page.locator('main form button').last().click();
  await expect(page).toHaveURL(/code=/);
  await look(page, 'status');
  await expect(page.locator('main')).not.toContainText('示例精密科技');
}

export interface Registration {
  readonly name: string;
  readonly creditCode: string;
  readonly email: string;
  readonly password: string;
}

/** An organisation puts itself on the list, and waits. */
export async function register(page: Page, { name, creditCode, email, password }: Registration): Promise<void> {
  await page.goto('/register');
  await look(page, 'register');
  await page.goto('/register?kind=ENTERPRISE');
  await look(page, 'register-enterprise');
  await fill(page.locator('main form'), {
    name,
    creditCode,
    division: '火星市',
    adminName: '张某',
    adminEmail: email,
    password,
  });
  await page.locator('main form button').last().click();
  await expect(page.locator('.field', { has: page.locator('[name="division"]') })).toContainText(
    '没有「火星市」这个地区',
  );
  await expect(page.locator('[name="division"]')).toHaveValue('火星市');
  await expect(page.locator('[name="creditCode"]')).toHaveValue(creditCode);
  await fill(page.locator('main form'), {
    division: (await page.locator('#divisions option[value*="东莞市"]').first().getAttribute('value'))!,
    password,
  });
  await page.locator('main form button').last().click();
  await expect(page).toHaveURL(/register\/done/);
  await expect(page.locator('main form')).toHaveCount(0);
  await look(page, 'register-done');
}
