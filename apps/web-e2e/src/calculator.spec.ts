import { expect, look, test } from './support/browser';

test.use({ story: 'calculator' });

const QINGDAO =
  '/estimate?principal=250&months=12&drawnOn=2024-06-20&method=INTEREST_FIRST&rate=4.35&division=370200&valuation=0&premium=0&rights=PATENT&share=100';
const ABOUT = '&size=SMALL&firstPledge=yes&owner=yes';

test('a visitor without scripts asks, answers one question more, and reads every yuan’s clause and arithmetic', async ({
  visit,
  stack,
}) => {
  const page = await visit(false);
  await page.goto('/estimate');
  await expect(page.locator('#result')).toHaveCount(0);
  await page.getByLabel('1. 想借多少').fill('250');
  await page.getByLabel('放款日').fill('2024-06-20');
  await page.getByLabel('5. 企业在哪里').selectOption({ label: '青岛市' });
  await page.getByLabel('评估费').fill('0');
  await page.getByLabel('保证保险费').fill('0');
  await page.getByRole('button', { name: '算一算' }).click();

  await expect(page).toHaveURL(`${stack.webUrl}${QINGDAO}`);
  await expect(page.locator('#result')).toContainText('4.35%');
  await expect(page.locator('main')).toContainText('政策资料不全');
  const more = page.locator('#about');
  await expect(more).toContainText('青岛市专利权质押贷款贴息（2024）');
  await more.getByLabel('企业规模').selectOption('SMALL');
  await more.getByRole('group', { name: '至少有一件权利是第一次质押' }).getByLabel('是').check();
  await more.getByRole('group', { name: '借款企业就是权利人' }).getByLabel('是').check();
  await more.getByRole('button').click();

  await expect(page).toHaveURL(`${stack.webUrl}${QINGDAO}${ABOUT}`);
  await expect(page.locator('#about')).toHaveCount(0);
  await expect(page.locator('#result')).toContainText('51,750.00');
  const programme = page.locator('.programme', { hasText: '青岛市专利权质押贷款贴息（2024）' });
  await expect(programme).toContainText('可以领取');
  await programme.locator('summary').first().click();
  await expect(programme).toContainText('0.0345 × 0.60 = 0.0207');
  await expect(programme).toContainText('上月 LPR 的倍数 60%');
  await expect(page.locator('main')).toContainText('假定按约还本付息，2025-06-20 结清');
  await page.getByText('现金流量表').first().click();
  await expect(page.getByRole('table')).toContainText('2025-06-20');
});

test('a condition that is not met is named with its clause and what to do', async ({ visit }) => {
  const page = await visit(false);
  await page.goto(
    `${QINGDAO.replace('rights=PATENT', 'rights=TRADEMARK')}${ABOUT.replace('firstPledge=yes', 'firstPledge=no')}`,
  );
  const programme = page.locator('.programme', { hasText: '青岛市专利权质押贷款贴息（2024）' });
  await expect(programme).toContainText('不符合条件');
  for (const words of ['质押专利权', '例如再押一件专利', '至少一件首次质押', '从未质押过', '第五条'])
    await expect(programme).toContainText(words);
});

test('a link shows the same answer to somebody else, with scripts, on another day, and holds no more than the questions', async ({
  visit,
  stack,
}) => {
  const sender = await visit();
  await sender.goto('/estimate?utm_source=x&rate=4.35&name=%E5%BC%A0%E4%B8%89&principal=250');
  await expect(sender).toHaveURL(
    `${stack.webUrl}/estimate?principal=250&months=12&method=INTEREST_FIRST&rate=4.35&division=441900&valuation=3&premium=5&rights=PATENT&share=100`,
  );
  await expect(sender.getByRole('button', { name: '复制链接' })).toBeVisible();
  const link = (await sender.getByRole('link', { name: '这份结果的链接' }).getAttribute('href'))!;
  expect(link).toMatch(
    /^\/estimate\?principal=250&months=12&drawnOn=\d{4}-\d{2}-\d{2}&method=INTEREST_FIRST&rate=4.35&division=441900&valuation=3&premium=5&rights=PATENT&share=100$/,
  );
  const cost = await sender.locator('#result .total').innerText();
  await look(sender, 'estimate-dongguan');

  const receiver = await visit(false);
  await receiver.goto(link);
  await expect(receiver.locator('#result .total')).toHaveText(cost);
  await receiver.goto('/');
  await expect(receiver.locator('.hero-calc .total')).toHaveText(cost);
  await receiver.locator('.hero-calc').getByRole('button').click();
  await expect(receiver.locator('#result .total')).toHaveText(cost);
});

test('what is typed wrongly is said at its field, and nothing hostile does harm', async ({ visit }) => {
  const page = await visit(false);
  await page.goto('/estimate');
  await page.getByLabel('1. 想借多少').fill('很多');
  await page.getByLabel('4. 年利率').fill('-1');
  await page.getByLabel('期限').fill('999');
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(page.getByRole('alert')).toContainText('「很多」不是金额');
  await expect(page.getByLabel('1. 想借多少')).toHaveValue('很多');
  await expect(page.getByLabel('4. 年利率')).toHaveAttribute('aria-invalid', 'true');
  const hostile = [
    'principal=%3Cscript%3Ealert(1)%3C/script%3E',
    'division=__proto__',
    'division=999999',
    'months=1e9',
    'rate=%00',
    'principal=99999999999999999999',
    'share=0',
    'rights=x&rights=y&share=',
    'drawnOn=9999-12-31',
    'method[]=x',
    `principal=${'9'.repeat(3000)}`,
  ];
  for (const query of hostile) {
    const response = await page.request.get(`/estimate?${query}`);
    expect([200, 422], query).toContain(response.status());
    expect(await response.text()).not.toContain('<script>alert');
  }
});

const STATES = {
  questions: '/estimate',
  'one-more': QINGDAO,
  answer: `${QINGDAO}${ABOUT}`,
  barred: `${QINGDAO.replace('rights=PATENT', 'rights=TRADEMARK')}${ABOUT.replace('firstPledge=yes', 'firstPledge=no')}`,
  faults: '/estimate?principal=%E5%BE%88%E5%A4%9A&rate=-1&months=999',
  nowhere: '/estimate?division=unsure',
};
for (const [name, path] of Object.entries(STATES))
  test(`«${name}» is fit for a desk and a phone, and for those who hear it`, async ({ visit }) => {
    const page = await visit();
    await page.goto(path);
    for (const summary of await page.locator('main details > summary').all()) await summary.click();
    await look(page, `estimate-${name}`);
  });

test('a place that is not known, and a province, lead to the places on file', async ({ visit }) => {
  const page = await visit(false);
  await page.goto('/estimate?division=unsure');
  await expect(page.locator('main')).toContainText('没有选地区');
  await page.locator('.places').getByRole('link', { name: '广东省东莞市' }).click();
  await expect(page).toHaveURL(/division=441900/);
  await page.goto('/estimate?division=440000');
  await expect(page.locator('.places')).toContainText('广东省广州市');
  await page.goto('/estimate?division=530100');
  await expect(page.locator('main')).toContainText('还没有收录云南省昆明市');
});

test('the page is kept by the browser and asked for anew only where it changed, each language by itself', async ({
  visit,
}) => {
  const page = await visit(false);
  const first = await page.request.get(QINGDAO);
  expect(first.headers()).toMatchObject({
    'cache-control': 'private, no-cache',
    vary: expect.stringContaining('Cookie'),
  });
  const etag = first.headers()['etag']!;
  expect((await page.request.get(QINGDAO, { headers: { 'if-none-match': etag } })).status()).toBe(304);
  expect((await page.request.get(`${QINGDAO}${ABOUT}`, { headers: { 'if-none-match': etag } })).status()).toBe(200);
  const english = await page.request.get(QINGDAO, {
    headers: {
      'if-none-match': etag,
      cookie: `zhiya_lang=${encodeURIComponent(Buffer.from('"en"').toString('base64'))}`,
    },
  });
  expect([english.status(), (await english.text()).includes('One more question')]).toEqual([200, true]);
});
