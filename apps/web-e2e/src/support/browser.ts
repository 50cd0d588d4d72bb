import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { caseFacts, DEMO_PASSWORD, demoCast, enterHouse, type Walk } from '@zhiya/story';
import { look } from './look';
import { raiseStack, type Stack } from './stack';

const FIRST_DAY = '2019-12-02';
const DRAWDOWN_DAY = '2019-12-20';

/** A person at a browser of their own. */
export interface Person {
  readonly page: Page;
  readonly box: string;
  go(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser of its own; what goes wrong in the page's console fails the test. */
async function open(browser: Browser, stack: Stack, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: stack.webUrl, locale: 'zh-CN', javaScriptEnabled, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (e) => { throw e; });
  page.on('console', (m) => { if (m.type() === 'error' && !/status of (4\d\d)/.test(m.text())) throw new Error(`console: ${m.text()}`); });
  return page;
}

/** Signs in through the page, as the person would. `box` is the part of the address before @demo.zhiya. */
async function signIn(page: Page, box: string): Promise<Person> {
  await page.goto('/login');
  await page.getByLabel('邮箱').fill(`${box}@demo.zhiya`);
  await page.getByLabel('密码').fill(DEMO_PASSWORD);
  await page.locator('main').getByRole('button', { name: '登录' }).click();
  await expect(page).toHaveURL(/\/app/);
  return { page, box, go: async (path) => { await page.goto(path); }, close: () => page.context().close() };
}

interface OfATest {
  /** A visitor without an account; `scripts`: against what the file says. */
  visit(scripts?: boolean): Promise<Page>;
  /** Somebody signs in and stays until the test ends. */
  enter(box: string): Promise<Person>;
  /** Somebody signs in, does their work and leaves. */
  as<T>(box: string, work: (person: Person) => Promise<T>): Promise<T>;
}
interface OfAFile {
  /** Each file names itself, and so gets a stack of its own. */
  story: string;
  stack: Stack;
  /** The file's case: who plays it, and what is told of it over HTTP. */
  walk: Walk;
}

export const test = base.extend<OfATest, OfAFile>({
  story: ['', { scope: 'worker', option: true }],
  stack: [async ({ story }, use, { workerIndex }) => {
    const stack = await raiseStack(story, workerIndex);
    await use(stack);
    await stack.stop();
  }, { scope: 'worker', auto: true, timeout: 180_000 }],
  walk: [async ({ stack }, use) => {
    const api = await enterHouse(stack.apiUrl);
    await use({ api, cast: await demoCast(api), facts: caseFacts(1, FIRST_DAY, DRAWDOWN_DAY), ids: { today: FIRST_DAY } });
  }, { scope: 'worker', timeout: 60_000 }],
  visit: async ({ browser, stack, javaScriptEnabled }, use) => {
    const pages: Page[] = [];
    await use(async (scripts) => {
      pages.push(await open(browser, stack, scripts ?? javaScriptEnabled ?? true));
      return pages.at(-1)!;
    });
    for (const page of pages) await page.context().close();
  },
  enter: async ({ visit }, use) => {
    await use(async (box) => signIn(await visit(), box));
  },
  as: async ({ enter }, use) => {
    await use(async (box, work) => {
      const person = await enter(box);
      const done = await work(person);
      await person.close();
      return done;
    });
  },
});

/** The tale of a file is one: its tests are its chapters, and none is told when one before it broke off. */
export const chapters = (): void => test.describe.configure({ mode: 'serial', timeout: 300_000 });

/** Ends a file: nothing of what it told died on its way. */
export async function nothingDied({ api }: Walk): Promise<void> {
  await api.drain();
  const { counts } = await (await api.as('operator')).ask<{ counts: readonly { state: string; count: number }[] }>('jobs');
  expect(counts.filter((c) => c.state === 'DEAD' && c.count > 0)).toEqual([]);
}

export { expect, look };
