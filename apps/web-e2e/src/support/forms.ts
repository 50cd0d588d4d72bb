import { expect, type Locator, type Page } from '@playwright/test';
import { drawn } from './drawn';

export type Answers = Readonly<Record<string, string | readonly string[] | boolean>>;

/** The form that sends this intent; `record` tells rows apart. */
export function formOf(page: Page, intent: string, record?: string): Locator {
  const form = page.locator(`form:has(input[name="_intent"][value="${intent}"])`);
  return record ? form.filter({ has: page.locator(`input[value="${record}"]`) }) : form.first();
}

/** Answers each field by its name, whatever control it is. */
export async function fill(form: Locator, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    const field = form.locator(`[name="${name}"]:not([type="hidden"])`);
    const first = field.first();
    const tag = await first.evaluate((e) => (e instanceof HTMLInputElement ? e.type : e.tagName.toLowerCase()));
    if (tag === 'radio') await form.locator(`[name="${name}"][value="${String(answer)}"]`).check();
    else if (tag === 'checkbox') {
      if (Array.isArray(answer))
        for (const value of answer) await form.locator(`[name="${name}"][value="${value}"]`).check();
      else await first.setChecked(answer === true || answer === 'true');
    } else if (tag === 'select') await first.selectOption(String(answer));
    else await first.fill(String(answer));
  }
}

/** Fills the form of an intent and sends it; the page that answers is the one that follows. */
export async function send(page: Page, intent: string, answers: Answers = {}, record?: string): Promise<void> {
  const form = formOf(page, intent, record);
  await fill(form, answers);
  await press(page, form.locator('button[type="submit"], button:not([type])').last());
}

/** Presses a button that sends a form, and waits until the page that answers stands. Without scripts the browser leaves the page for the answer. */
export async function press(page: Page, button: Locator): Promise<void> {
  const left = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame()).catch(() => undefined);
  const [answer] = await Promise.all([
    page.waitForResponse((r) => r.request().method() === 'POST' && r.url().startsWith(new URL(page.url()).origin)),
    button.click(),
  ]);
  if (answer.request().isNavigationRequest()) {
    await left;
    await page.waitForLoadState();
  }
  await drawn(page);
}

/** The addresses that the page's main part links to and that begin so, each once. */
export async function linksTo(page: Page, prefix: string): Promise<readonly string[]> {
  return [
    ...new Set(
      await page
        .locator(`main a[href*="${prefix}"]`)
        .evaluateAll((as) => as.map((a) => (a as HTMLAnchorElement).pathname)),
    ),
  ];
}

/** Waits until the address is that of a record and answers its id. */
export async function idIn(page: Page, folder: string): Promise<string> {
  const address = new RegExp(`/${folder}/([0-9a-f-]{36})`);
  await expect(page).toHaveURL(address);
  await drawn(page);
  return address.exec(page.url())![1]!;
}

/** No summary of errors stands on the page. */
export async function noErrors(page: Page): Promise<void> {
  await drawn(page);
  expect(await page.locator('.error-summary, [role="alert"]').allInnerTexts()).toEqual([]);
}

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
export const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: PDF });

/** Uploads through the page's upload form. */
export async function upload(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
  purpose?: string,
  within: Locator = page.locator('main'),
): Promise<void> {
  const form = within.locator('form[enctype="multipart/form-data"]').first();
  if (purpose) await form.locator('[name="purpose"]').selectOption(purpose);
  await form.locator('input[type="file"]').setInputFiles(file);
  await press(page, form.locator('button').last());
  await expect(page.locator('main')).toContainText(file.name);
}
