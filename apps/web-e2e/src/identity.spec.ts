import { expect, look, PASSWORD, signIn, test, visitor } from './support/browser';

test('a wrong password is answered at its place and loses nothing', async ({ browser }) => {
  const page = await visitor(browser);
  await page.goto('/login');
  await look(page, 'login');
  await page.getByLabel('邮箱').fill('enterprise@demo.zhiya');
  await page.getByLabel('密码').fill('not the password');
  await page.locator('main').getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByLabel('邮箱')).toHaveValue('enterprise@demo.zhiya');
});

test('the masthead says who acts for whom, in both languages, and the switch stays', async ({ browser }) => {
  const { page, close } = await signIn(browser, 'bank-b');
  await expect(page.getByRole('banner')).toContainText('示例乙银行东莞分行');
  await look(page, 'work-bank');
  await page.getByRole('banner').locator('summary').first().click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/app/work');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await close();
});

test('signing in and out works with scripts off', async ({ browser }) => {
  const { page, close } = await signIn(browser, 'enterprise', { scripts: false });
  await expect(page.getByRole('banner')).toContainText('示例精密科技有限公司');
  await close();
});

test('the operator approves an organisation that registered itself', async ({ browser }) => {
  const page = await visitor(browser);
  await page.goto('/register');
  await look(page, 'register');
  const operator = await signIn(browser, 'operator.checker');
  await operator.go('/app/organisations');
  await look(operator.page, 'organisations');
  await operator.close();
  expect(PASSWORD.length).toBeGreaterThan(9);
});
