import type { Page } from '@playwright/test';
import { expect, look, test } from './support/browser';
import { fill } from './support/forms';

test.use({ story: 'public-tools' });

const CASE =
  'fund.balance=5000&bank.coveredLoanTotal=20000&bank.compensatedToDate=1500&loan.ipTypes=PATENT&loan.ipShare=100&loan.unpaidPrincipal=800&loan.unpaidInterest=12&loan.overdueSince=2020-03-01';
const DONGGUAN = `/loss?programme=dongguan-2019&${CASE}&recovery=100&asOf=2020-06-30`;
const JIANGSU = `/loss?programme=jiangsu-suzhidai-2023&${CASE.replace('2020-03-01', '2024-03-01')}&asOf=2024-06-30`;
const FURTHER =
  '&loan.borrowerOutstanding=900&loan.contractOn=2023-03-01&loan.maturesOn=2024-03-01&loan.annualRate=4&loan.chargesOther=no';
const PLAN = '/indicator?indicator=demonstration-city-2018%2FPLEDGE_FINANCING_AMOUNT';
const AMOUNT = `${PLAN}&designations=PLEDGE_PILOT&baseline=649319&actual=272735.97&asOf=2018-12-31`;
const NUMBERS = `/identifiers?kind=PATENT_NUMBER&numbers=${['ZL200410053749.9', '200410053749.8', 'CN101234567B'].join('%0A')}`;

/** What the answer says for itself elsewhere: its link, opened by somebody else. */
async function isShared(page: Page, receiver: Page, words: string): Promise<void> {
  await receiver.goto((await page.getByRole('link', { name: '这份结果的链接' }).getAttribute('href'))!);
  await expect(receiver.locator('#result')).toContainText(words);
}

test('a loss: the programme, its questions, the answer, without scripts', async ({ visit, stack }) => {
  const page = await visit(false);
  await page.goto('/');
  await page.locator('main').getByRole('link', { name: '风险补偿试算' }).click();
  await page.getByLabel('东莞市知识产权质押融资补贴与风险补偿（2019）').check();
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page).toHaveURL(`${stack.webUrl}/loss?programme=dongguan-2019`);
  await expect(page.locator('#result')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByLabel('借款合同签订日')).toHaveCount(0);
  const form = page.locator('main form');
  await fill(form, {
    'fund.balance': '5000',
    'bank.coveredLoanTotal': '20000',
    'bank.compensatedToDate': '1500',
    'loan.ipTypes': ['PATENT'],
    'loan.unpaidPrincipal': '800',
    'loan.unpaidInterest': '12',
    'loan.overdueSince': '2020-03-01',
    recovery: '100',
    asOf: '2020-06-30',
  });
  await form.getByRole('button').click();
  await expect(page).toHaveURL(`${stack.webUrl}${DONGGUAN}`);
  await expect(page.locator('#result')).toContainText('5,000,000.00');
  const main = page.locator('main');
  await expect(page.getByRole('row', { name: /该行可补偿额度/ })).toContainText('约束了结果');
  await expect(page.getByRole('row', { name: /基金余额/ })).toContainText('未约束');
  await expect(page.getByRole('row', { name: /^银行/ })).toContainText('3,000,000.00');
  await expect(page.getByRole('row', { name: /^银行/ })).toContainText('375,000.00');
  for (const words of ['8000000.00 × 1.00 = 8000000.00', '来源未说明是否补偿利息', '补偿'])
    await expect(main).toContainText(words);
  await expect(main.locator('blockquote').first()).not.toBeEmpty();
  await isShared(page, await visit(), '5,000,000.00');
});

test('a loss: what is missing is named and leads to its question, what bars has its clause, nothing is taken for zero', async ({
  visit,
}) => {
  const page = await visit(false);
  await page.goto(JIANGSU);
  await expect(page.locator('#result')).toContainText('资料不足');
  await expect(page.locator('#result')).not.toContainText('应付');
  await page.locator('#result').getByRole('link', { name: '借款人贷款余额' }).click();
  await expect(page).toHaveURL(/#loss-loan-borrowerOutstanding$/);
  await expect(page.locator('#loss-loan-borrowerOutstanding')).toBeVisible();
  await page.goto(`${JIANGSU}${FURTHER}`);
  await expect(page.locator('#result')).toContainText('6,400,000.00');
  await expect(page.locator('main')).toContainText('据转载');
  await page.goto(
    `${JIANGSU}${FURTHER.replace('chargesOther=no', 'chargesOther=yes').replace('annualRate=4', 'annualRate=9')}`,
  );
  await expect(page.locator('#result')).toContainText('不符合条件');
  await expect(page.locator('#result')).toContainText('银行不得另行收费');
  await expect(page.locator('#result .why a').first()).toHaveAttribute('href', /policies\/jiangsu-suzhidai-2023#/);
});

test('an indicator: the plan, its figures, where it stands', async ({ visit, stack }) => {
  const page = await visit(false);
  await page.goto('/indicator');
  await page.getByLabel('哪项指标').selectOption({ label: '专利权质押融资金额' });
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page).toHaveURL(`${stack.webUrl}${PLAN}`);
  const form = page.locator('main form');
  await fill(form, { designations: ['PLEDGE_PILOT'], baseline: '649319', actual: '272735.97', asOf: '2018-12-31' });
  await form.getByRole('button').click();
  await expect(page).toHaveURL(`${stack.webUrl}${AMOUNT}`);
  for (const words of ['未达标', '7,791,828,000.00', '35%', '−58%', '比上年增长 20% 以上'])
    await expect(page.locator('#result')).toContainText(words);
  await isShared(page, await visit(), '未达标');
  await page.goto(`${PLAN}&actual=1&asOf=2018-12-31`);
  await expect(page.locator('#result')).toContainText('由人判断');
  await page.goto(
    '/indicator?indicator=pledge-financing-notice-2019%2FNPL_TOLERANCE&year=2019&baseline=1.5&actual=4.5&asOf=2019-12-31',
  );
  for (const words of ['已达标', '上限', '4.5%']) await expect(page.locator('#result')).toContainText(words);
  await page.goto(
    '/indicator?indicator=pledge-financing-notice-2019%2FNPL_TOLERANCE&year=2018&actual=4.5&asOf=2018-12-31',
  );
  for (const words of ['此项必填', '不能小于 2019']) await expect(page.getByRole('alert')).toContainText(words);
});

test('numbers: each line with its verdict, in both languages', async ({ visit, stack }) => {
  const page = await visit(false);
  await page.goto('/identifiers');
  await page.getByLabel('号码', { exact: true }).fill('ZL200410053749.9\n200410053749.8\nCN101234567B');
  await page.getByRole('button', { name: '校验', exact: true }).click();
  await expect(page).toHaveURL(`${stack.webUrl}${NUMBERS}`);
  await expect(page.getByRole('row', { name: /^ZL200410053749.9/ })).toContainText('发明专利 · 2004 年申请');
  await expect(page.getByRole('row', { name: /^200410053749.8/ })).toContainText('应为 9');
  await expect(page.getByRole('row', { name: /^CN101234567B/ })).toContainText('公开号或公告号');
  await page.getByRole('button', { name: 'English' }).first().click();
  await expect(page.getByRole('row', { name: /^ZL200410053749.9/ })).toContainText('Invention patent · filed in 2004');
  await expect(page.getByRole('row', { name: /^200410053749.8/ })).toContainText('it should be 9');
  await expect(page.locator('#result')).toContainText('1 of 3');
  await page.goto(`/identifiers?kind=CREDIT_CODE&numbers=${Array.from({ length: 51 }, (_, i) => i).join('%0A')}`);
  await expect(page.getByRole('alert')).toContainText('50 at a time, now 51');
  await expect(page.getByLabel('Numbers', { exact: true })).toHaveValue(/^0\n1\n[\s\S]*\n50$/);
});

test('what is typed wrongly is said at its field and kept, and nothing hostile does harm', async ({ visit }) => {
  const page = await visit(false);
  await page.goto(
    `${DONGGUAN.replace('fund.balance=5000', 'fund.balance=%E5%BE%88%E5%A4%9A').replace('loan.ipTypes=PATENT&', '')}`,
  );
  for (const words of ['补偿资金余额：「很多」不是金额', '质押的权利：此项必填'])
    await expect(page.getByRole('alert')).toContainText(words);
  await expect(page.getByLabel('补偿资金余额')).toHaveValue('很多');
  await expect(page.getByLabel('补偿资金余额')).toHaveAttribute('aria-invalid', 'true');
  await page.goto(DONGGUAN.replace('2020-03-01', '2021-03-01'));
  await expect(page.getByRole('alert')).toContainText('逾期起算日 2021-03-01 晚于计算日 2020-06-30');
  const long = '9'.repeat(3000);
  const hostile = [
    '/loss?programme=__proto__',
    '/loss?programme=%00',
    '/loss?programme=beijing-subsidy-2',
    `/loss?programme=dongguan-2019&fund.balance=${long}`,
    '/loss?programme=dongguan-2019&loan=x&loan.ipTypes=SOUL&loan.ipTypes=PATENT&fund.balance=1&fund.balance=2',
    `/loss?programme=dongguan-2019&${CASE.replaceAll(/=\d+/g, '=90000000000')}`,
    `/loss?programme=dongguan-2019&${CASE}&asOf=9999-12-31&recovery=%3Cscript%3Ealert(1)%3C/script%3E`,
    '/loss?programme=dongguan-2019&__proto__.x=1&asOf=',
    '/indicator?indicator=x',
    '/indicator?indicator=a/b/c',
    `${PLAN}&baseline=${long}&actual=0`,
    `${PLAN}&designations=PLEDGE_PILOT&baseline=9000000000&actual=9000000000&asOf=0001-01-01`,
    `${PLAN}&designations=PLEDGE_PILOT&baseline=0&actual=0&asOf=2018-01-01`,
    '/indicator?indicator=pledge-financing-notice-2019%2FNPL_TOLERANCE&year=1e9&baseline=%00&actual=100',
    '/identifiers?kind=SHOE_SIZE&numbers=%3Cscript%3Ealert(1)%3C/script%3E',
    `/identifiers?kind=CREDIT_CODE&numbers=${long}`,
    '/identifiers?numbers=%E2%80%AEx',
    '/identifiers?kind=DIVISION_CODE',
  ];
  for (const path of hostile) {
    const response = await page.request.get(path);
    expect([200, 422], path).toContain(response.status());
    expect(await response.text()).not.toContain('<script>alert');
  }
});

const STATES = {
  'loss-programme': '/loss',
  'loss-questions': '/loss?programme=guangzhou-fund-2023',
  loss: DONGGUAN,
  'loss-unknown': JIANGSU,
  'loss-barred': `${JIANGSU}${FURTHER.replace('chargesOther=no', 'chargesOther=yes')}`,
  'loss-faults': '/loss?programme=dongguan-2019&fund.balance=x',
  'indicator-choice': '/indicator',
  'indicator-figures': PLAN,
  indicator: AMOUNT,
  identifiers: '/identifiers',
  'identifiers-checked': NUMBERS,
};
for (const [name, path] of Object.entries(STATES))
  test(`«${name}» is fit for a desk and a phone, and for those who hear it`, async ({ visit }) => {
    const page = await visit();
    await page.goto(path);
    await look(page, `tools-${name}`);
  });
