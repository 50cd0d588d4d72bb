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

/** Where scripts are off no timer fires, and axe, which waits for them, would never end: such a page is one that was heard with scripts on. */
const runsTimers = (page: Page): Promise<boolean> =>
  Promise.race([page.evaluate(() => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 0))), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 3000))]);

/** Two screenshots (desktop, phone) and an axe run (where scripts run) that allows no serious or critical finding; the page is noted as looked at. */
export async function look(page: Page, name: string): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  expect(await statusOf(page), `${name} is an error page`).toBe(name === 'not-found' ? '404' : undefined);
  appendFileSync(LOOKS, `${new URL(page.url()).pathname}\t${name}\n`);
  if (isOff) return;
  const size = page.viewportSize();
  for (const [width, label] of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(SHOTS, `${name}-${label}.png`), fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth).catch(() => 0);
    expect.soft(overflow, `${name} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  if (size) await page.setViewportSize(size);
  if (!(await runsTimers(page))) return;
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  const bad = found.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
  expect.soft(bad.map((v) => `${name}: ${v.id} ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}
