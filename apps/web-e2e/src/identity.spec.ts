import { DEMO_PASSWORD, openedLetter } from '@zhiya/story';
import { expect, look, signInOn, test } from './support/browser';
import { noErrors, send } from './support/forms';

test.use({ story: 'identity' });

const COLLEAGUE = { email: 'colleague@test.example', name: '王某', password: 'correct horse 电池' };

test('a wrong password is answered at its place and loses nothing', async ({ visit }) => {
  const page = await visit();
  await page.goto('/login');
  await look(page, 'login');
  await page.getByLabel('邮箱').fill('enterprise@demo.zhiya');
  await page.getByLabel('密码').fill('not the password');
  await page.locator('main').getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByLabel('邮箱')).toHaveValue('enterprise@demo.zhiya');
});

test('the masthead says who acts for whom, in both languages, and the switch stays', async ({ enter }) => {
  const { page, go } = await enter('bank-b');
  await go('/app/work');
  await expect(page.getByRole('banner')).toContainText('示例乙银行东莞分行');
  await look(page, 'work-bank');
  await page.getByRole('banner').locator('summary').first().click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/app/work');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a person sees their organisations, sessions and messages', async ({ enter }) => {
  const { page, go } = await enter('enterprise2');
  for (const [name, path] of Object.entries({
    switch: '/switch',
    sessions: '/app/sessions',
    notifications: '/app/notifications',
    work: '/app/work',
  })) {
    await go(path);
    await look(page, name);
  }
});

test('a colleague is invited, comes in by the mail and forgets the password', async ({ enter, visit, walk }) => {
  const { page, go } = await enter('enterprise2');
  await go('/app/members');
  await look(page, 'members');
  await send(page, 'invite', { email: COLLEAGUE.email, roles: ['OPERATOR'] });
  await noErrors(page);
  const guest = await visit();
  await walk.api.drain();
  await guest.goto(await openedLetter(walk.cast.operator.maker, COLLEAGUE.email));
  await look(guest, 'invite');
  await send(guest, 'accept', { name: COLLEAGUE.name, password: COLLEAGUE.password });
  await guest.goto('/forgot');
  await look(guest, 'forgot');
  await send(guest, 'forgot', { email: COLLEAGUE.email });
  await walk.api.drain();
  const operator = await enter('operator');
  await operator.go('/app/outbox-mail');
  await operator.page.locator('summary', { hasText: COLLEAGUE.email }).first().click();
  await operator.page.getByRole('button', { name: '打开信中的链接' }).first().click();
  await expect(operator.page).toHaveURL(/\/reset\//);
  await guest.goto(new URL(operator.page.url()).pathname);
  await look(guest, 'reset');
  await send(guest, 'reset', { password: DEMO_PASSWORD });
  await guest.goto('/login');
  await guest.getByLabel('邮箱').fill(COLLEAGUE.email);
  await guest.getByLabel('密码').fill(DEMO_PASSWORD);
  await guest.locator('main').getByRole('button', { name: '登录' }).click();
  await expect(guest).toHaveURL(/\/app/);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('signing in and out works', async ({ visit }) => {
    const page = await visit();
    await signInOn(page, 'enterprise');
    await expect(page.getByRole('banner')).toContainText('示例精密科技有限公司');
    await page.getByRole('banner').locator('summary').first().click();
    await page.locator('form[action="/logout"] button').first().click();
    await page.waitForURL('/');
    await page.goto('/app/work');
    await expect(page).toHaveURL(/login/);
  });
});
