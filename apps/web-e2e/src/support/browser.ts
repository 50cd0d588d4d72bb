import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { caseFacts, DEMO_PASSWORD, demoCast, enterHouse, type Walk } from '@zhiya/story';
import { keepEvidence, listen } from './evidence';
import { press } from './forms';
import { look } from './look';
import { raiseStack, type Stack } from './stack';

export const FIRST_DAY = '2019-12-02';
const DRAWDOWN_DAY = '2019-12-20';
const VISITOR = 'visitor';

/** A person at a browser of their own. */
export interface Person {
  readonly page: Page;
  readonly box: string;
  go(path: string): Promise<void>;
}

async function openWindow(browser: Browser, stack: Stack, javaScriptEnabled: boolean): Promise<Page> {
  // Whatever moves on a page moves for nobody here.
  const context = await browser.newContext({
    baseURL: stack.webUrl,
    locale: 'zh-CN',
    javaScriptEnabled,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  listen(page);
  return page;
}

/** Signs in through the page, as the person would. `box` is the part of the address before @demo.zhiya. */
async function signInOn(page: Page, box: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('邮箱').fill(`${box}@demo.zhiya`);
  await page.getByLabel('密码').fill(DEMO_PASSWORD);
  await press(page, page.locator('main').getByRole('button', { name: '登录' }));
  await expect(page).toHaveURL(/\/app/);
}

interface OfATest {
  /** The windows of the test, and whether they run scripts: shown where it failed. A visitor's is closed behind it. */
  windows: { readonly scripts: boolean; readonly open: Map<Page, string> };
  /** A visitor without an account; `scripts`: against what the file says. */
  visit(scripts?: boolean): Promise<Page>;
  /** Somebody who is signed in, at their window as they left it. */
  enter(box: string): Promise<Person>;
  /** The same, for work that others' work follows. */
  as<T>(box: string, work: (person: Person) => Promise<T>): Promise<T>;
}
interface OfAFile {
  /** Each file names itself, and so gets a stack of its own. */
  story: string;
  stack: Stack;
  /** The file's case: who plays it, and what is told of it over HTTP. */
  walk: Walk;
  /** The window of a mailbox, one through all chapters: its owner signed in once, and its browser knows the application's scripts and styles. */
  windowOf(box: string, scripts: boolean): Promise<Page>;
}

export const test = base.extend<OfATest, OfAFile>({
  story: ['', { scope: 'worker', option: true }],
  stack: [
    async ({ story }, use, { workerIndex }) => {
      const stack = await raiseStack(story, workerIndex);
      await use(stack);
      await stack.stop();
    },
    { scope: 'worker', auto: true, timeout: 180_000 },
  ],
  walk: [
    async ({ stack }, use) => {
      const api = await enterHouse(stack.apiUrl);
      await use({
        api,
        cast: await demoCast(api),
        facts: caseFacts(1, FIRST_DAY, DRAWDOWN_DAY),
        ids: { today: FIRST_DAY },
      });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  windowOf: [
    async ({ browser, stack }, use) => {
      const kept = new Map<string, Promise<Page>>();
      const signedIn = async (box: string, scripts: boolean): Promise<Page> => {
        const page = await openWindow(browser, stack, scripts);
        await signInOn(page, box);
        return page;
      };
      await use((box, scripts) => {
        const key = `${box} ${scripts}`;
        if (!kept.has(key)) kept.set(key, signedIn(box, scripts));
        return kept.get(key)!;
      });
    },
    { scope: 'worker' },
  ],
  windows: async ({ javaScriptEnabled }, use, testInfo) => {
    const open: OfATest['windows']['open'] = new Map();
    await use({ scripts: javaScriptEnabled ?? true, open });
    if (testInfo.status !== testInfo.expectedStatus) await keepEvidence(open, testInfo);
    for (const [page, whose] of open) if (whose === VISITOR) await page.context().close();
  },
  visit: async ({ browser, stack, windows }, use) => {
    await use(async (scripts) => {
      const page = await openWindow(browser, stack, scripts ?? windows.scripts);
      windows.open.set(page, VISITOR);
      return page;
    });
  },
  enter: async ({ windowOf, windows }, use) => {
    await use(async (box) => {
      const page = await windowOf(box, windows.scripts);
      windows.open.set(page, box);
      return {
        page,
        box,
        go: async (path) => {
          await page.goto(path);
        },
      };
    });
  },
  as: async ({ enter }, use) => {
    await use(async (box, work) => work(await enter(box)));
  },
});

/** The tale of a file is one: its tests are its chapters, and none is told when one before it broke off. */
export const chapters = (): void => test.describe.configure({ mode: 'serial', timeout: 300_000 });

/** Ends a file: nothing of what it told died on its way. */
export async function nothingDied({ api }: Walk): Promise<void> {
  await api.drain();
  const { counts } = await (
    await api.as('operator')
  ).ask<{ counts: readonly { state: string; count: number }[] }>('jobs');
  expect(counts.filter((c) => c.state === 'DEAD' && c.count > 0)).toEqual([]);
}

export { expect, look, signInOn };
