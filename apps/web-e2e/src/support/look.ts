import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, STACK } from './stack';

const SHOTS = join(ROOT, 'test-results/shots', STACK);
export const LOOKS = join(ROOT, 'test-results', `looks-${STACK}.txt`);
/** `off` while a journey is written, and on the production stack: the pages are those that the embedded run has looked at. */
const isOff = process.env['E2E_LOOK'] === 'off';
if (!isOff) mkdirSync(SHOTS, { recursive: true });

const WIDTHS = [[1280, 'desktop'], [390, 'phone']] as const;

/** The number that an error page has above its heading: of such a page nobody has seen what the address shows. */
const statusOf = async (page: Page): Promise<string | undefined> => /^\d{3}$/.exec((await page.locator('main .over').allInnerTexts()).join())?.[0];

/**
 * Axe waits on timers, and where scripts are off no timer of a page ever fires. What such a visitor sees is put as it stands, without its
 * scripts, before a browser that has them on.
 */
async function withTimers<T>(page: Page, work: (page: Page) => Promise<T>): Promise<T> {
  if (!(await page.evaluate(() => matchMedia('(scripting: none)').matches))) return work(page);
  const [address] = page.url().split('#') as [string];
  const body = (await page.content()).replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replaceAll(/<\/?noscript>/g, '');
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: true, viewport: page.viewportSize(), storageState: await page.context().storageState() });
  try {
    const twin = await context.newPage();
    await twin.route((url) => url.href === address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await twin.goto(address);
    return await work(twin);
  } finally {
    await context.close();
  }
}

/** Two screenshots (desktop, phone) and an axe run that allows no serious or critical finding; the page is noted as looked at. */
export async function look(page: Page, name: string): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  expect(await statusOf(page), `${name} is an error page`).toBe(name === 'not-found' ? '404' : undefined);
  appendFileSync(LOOKS, `${new URL(page.url()).pathname}\t${name}\n`);
  if (isOff) return;
  const size = page.viewportSize();
  for (const [width, label] of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(SHOTS, `${name}-${label}.png`), fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(overflow, `${name} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  if (size) await page.setViewportSize(size);
  const found = await withTimers(page, (shown) => new AxeBuilder({ page: shown }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze());
  const bad = found.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
  expect.soft(bad.map((v) => `${name}: ${v.id} ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}
