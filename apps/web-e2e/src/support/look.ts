import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawn } from './drawn';
import { ROOT, STACK } from './stack';

const SHOTS = join(ROOT, 'test-results/shots', STACK);
export const LOOKS = join(ROOT, 'test-results', `looks-${STACK}.txt`);
/** `off` while a journey is written, and on the production stack: the pages are those that the embedded run has looked at. */
const isOff = process.env['E2E_LOOK'] === 'off';
/** Pictures are for people: no check reads them, and drawing them costs as much as all checks of a page together. */
const takesPictures = process.env['E2E_SHOTS'] === 'on';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 900 };

/** The number that an error page has above its heading: of such a page nobody has seen what the address shows. */
const statusOf = async (page: Page): Promise<string | undefined> =>
  /^\d{3}$/.exec((await page.locator('main .over').allInnerTexts()).join())?.[0];

/** Notes the page; true where nobody has looked at it under this name before, in this file or another. */
function isFirstLook(page: Page, name: string): boolean {
  const known = readFileSync(LOOKS, 'utf8')
    .split('\n')
    .some((line) => line.endsWith(`\t${name}`));
  appendFileSync(LOOKS, `${new URL(page.url()).pathname}\t${name}\n`);
  return !known;
}

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

/** Nothing lies beside the screen, once what draws itself to its room has done so; where something does, a picture shows what. */
async function fits(page: Page, name: string, { width, height }: typeof PHONE): Promise<void> {
  await page.setViewportSize({ width, height });
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect
    .configure({ soft: true })
    .poll(overflow, `${name} scrolls sideways at ${width} px`)
    .toBeLessThanOrEqual(0);
  if (takesPictures || (await overflow()) > 0)
    await picture(page, `${name}-${width === PHONE.width ? 'phone' : 'desktop'}`);
}

/** Axe waits on timers, and where scripts are off no timer of a page ever fires: what it puts off for a moment happens at once. */
async function withTimers(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (matchMedia('(scripting: none)').matches)
      window.setTimeout = ((work: () => void, ms = 0) =>
        ms < 100 ? void Promise.resolve().then(work) : 0) as unknown as typeof setTimeout;
  });
}

/** Axe allows no serious or critical finding. Our pages have no frames and no media to load before, and of what is in order nobody reads a list. */
async function isAccessible(page: Page, name: string): Promise<void> {
  await withTimers(page);
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  const bad = (await axe.analyze()).violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
  if (bad.length > 0) await picture(page, `${name}-desktop`);
  expect.soft(bad.map((v) => `${name}: ${v.id} ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}

/** The page fits on a desk and a phone and is fit for those who hear it; each name is looked at once in a run, and noted as often as it is met. */
export async function look(page: Page, name: string): Promise<void> {
  await drawn(page);
  await expect(page.locator('h1').first()).toBeVisible();
  expect(await statusOf(page), `${name} is an error page`).toBe(name === 'not-found' ? '404' : undefined);
  if (!isFirstLook(page, name) || isOff) return;
  const size = page.viewportSize()!;
  await fits(page, name, DESKTOP);
  await isAccessible(page, name);
  await fits(page, name, PHONE);
  await page.setViewportSize(size);
}
