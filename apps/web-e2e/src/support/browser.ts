import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export const PASSWORD = 'demo-2019-zhiya';
export const baseUrl = (): string => process.env['E2E_BASE_URL']!;
const SHOTS = join(import.meta.dirname, '../../../../test-results/shots', process.env['E2E_STACK'] ?? 'embedded');
mkdirSync(SHOTS, { recursive: true });

/** A person at a browser of their own. What goes wrong in the page's console fails the test. */
export interface Person {
  readonly page: Page;
  readonly box: string;
  go(path: string): Promise<void>;
  close(): Promise<void>;
}

async function watched(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (e) => { throw e; });
  page.on('console', (m) => { if (m.type() === 'error' && !/status of (4\d\d)/.test(m.text())) throw new Error(`console: ${m.text()}`); });
  return page;
}

/** Signs in through the page, as the person would. `box` is the part of the address before @demo.zhiya. */
export async function signIn(browser: Browser, box: string, options: { readonly scripts?: boolean; readonly phone?: boolean } = {}): Promise<Person> {
  const context = await browser.newContext({
    baseURL: baseUrl(), locale: 'zh-CN', javaScriptEnabled: options.scripts ?? true, viewport: options.phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
  });
  const page = await watched(context);
  await page.goto('/login');
  await page.getByLabel('邮箱').fill(`${box}@demo.zhiya`);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.locator('main').getByRole('button', { name: '登录' }).click();
  await expect(page).toHaveURL(/\/app/);
  return { page, box, go: async (path) => { await page.goto(path); }, close: () => context.close() };
}

/** A visitor without an account. */
export async function visitor(browser: Browser, options: { readonly scripts?: boolean } = {}): Promise<Page> {
  return watched(await browser.newContext({ baseURL: baseUrl(), locale: 'zh-CN', javaScriptEnabled: options.scripts ?? true }));
}

/** Two screenshots (desktop, phone) and an axe run that allows no serious or critical finding; E2E_LOOK=off leaves them out while a journey is written. */
export async function look(page: Page, name: string): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  if (process.env['E2E_LOOK'] === 'off') return;
  const size = page.viewportSize();
  for (const [width, label] of [[1280, 'desktop'], [390, 'phone']] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(SHOTS, `${name}-${label}.png`), fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth).catch(() => 0);
    expect.soft(overflow, `${name} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  if (size) await page.setViewportSize(size);
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze().catch((e: Error) => {
    if (/javaScriptEnabled|disabled/i.test(e.message)) return { violations: [] };
    throw e;
  });
  const bad = found.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
  expect.soft(bad.map((v) => `${name}: ${v.id} ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}

export { expect };
export const test = base;
