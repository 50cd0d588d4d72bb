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

test('whoever may check is admitted by two, and an invitation can be withdrawn', async ({ enter, walk }) => {
  const { page, go } = await enter('bank-a');
  await go('/app/members');
  await send(page, 'invite', { email: 'checker@friends.example', roles: ['APPROVER'] });
  await expect(page.locator('.flash')).toContainText('另一位同事复核后生效');
  await expect(page.getByRole('button', { name: '复核通过' })).toBeDisabled();
  await look(page, 'members-waiting');
  const other = await enter('bank-a.checker');
  await other.go('/app/checks');
  await expect(other.page.locator('main')).toContainText('checker@friends.example');
  await look(other.page, 'checks');
  await other.page.getByRole('button', { name: '复核通过' }).click();
  await expect(other.page.locator('.flash')).toContainText('已复核');
  await walk.api.drain();
  const path = await openedLetter(walk.cast.operator.maker, 'checker@friends.example');
  await go('/app/members');
  await look(page, 'members-invited');
  await page.getByRole('button', { name: '撤回 checker@friends.example' }).click();
  await expect(page.locator('.flash')).toContainText('邀请已撤回');
  await go(path);
  await expect(page.locator('main')).toContainText('失效');
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
