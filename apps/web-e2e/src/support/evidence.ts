import type { Page, TestInfo } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { noteLoad } from './questions';

const LINES = new WeakMap<Page, string[]>();

/** Notes what the page's console and its server say; what goes wrong there fails the test. */
export function listen(page: Page): void {
  const lines: string[] = [];
  LINES.set(page, lines);
  page.on('response', (r) => {
    noteLoad(r);
    if (r.request().resourceType() === 'document' || r.request().method() !== 'GET')
      lines.push(`${r.request().method()} ${r.url()} ${r.status()}`);
  });
  page.on('pageerror', (e) => {
    lines.push(`error ${e.stack ?? e.message}`);
    throw e;
  });
  page.on('console', (m) => {
    lines.push(`${m.type()} ${m.text()}`);
    if (m.type() === 'error' && !/status of (4\d\d)/.test(m.text())) throw new Error(`console: ${m.text()}`);
  });
}

/** What a person needs who reads a red run: of each window of the test its picture, its HTML, and what its console and its server said. */
export async function keepEvidence(windows: ReadonlyMap<Page, string>, testInfo: TestInfo): Promise<void> {
  for (const [i, [page, whose]] of [...windows].entries()) {
    const keep = (kind: string, contentType: string): string => {
      const name = `${i + 1}-${whose}.${kind}`;
      const path = testInfo.outputPath(name);
      testInfo.attachments.push({ name, path, contentType });
      return path;
    };
    const picture = await page.screenshot({ fullPage: true, timeout: 5000 }).catch(() => null);
    if (picture) writeFileSync(keep('png', 'image/png'), picture);
    writeFileSync(keep('html', 'text/html'), await page.content().catch(String));
    writeFileSync(keep('txt', 'text/plain'), [page.url(), ...(LINES.get(page) ?? [])].join('\n'));
  }
}
