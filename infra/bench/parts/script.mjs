// The scripts that a phone downloads for the enterprise's listing form, as Chromium's network log tells: every file of the
// first visit with an empty cache, as it travelled.
import { chromium, devices } from '@playwright/test';
import { chromiumProgram } from '../../scripts/lib/binaries.mjs';
import { atMost, kB, table, targetTable } from '../format.mjs';
import { bodyOf, headersFor, loginOf, post, signIn } from '../ours/api.mjs';
import { operationOn } from '../ours/documents.mjs';
import { formPage } from '../ours/pages.mjs';

const ENCODINGS = ['gzip', 'br'];
const SETTLED_MS = 1500;

/** Bytes of each script's body on the wire, by file, with one encoding allowed. */
async function scriptsOf(browser, url, encoding, prepare) {
  const context = await browser.newContext({
    ...devices['Pixel 5'],
    locale: 'zh-CN',
    extraHTTPHeaders: { 'accept-encoding': encoding },
  });
  try {
    await prepare(context);
    const page = await context.newPage();
    const answers = [];
    page.on('response', (response) => {
      if (/\.m?js$/.test(new URL(response.url()).pathname)) answers.push(response);
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(SETTLED_MS);
    const files = new Map();
    for (const response of answers) {
      const headers = await response.allHeaders();
      if (headers['content-encoding'] !== encoding && Number(headers['content-length']) > 1024)
        throw new Error(`${response.url()} came as ${headers['content-encoding'] ?? 'plain'}, not as ${encoding}`);
      files.set(new URL(response.url()).pathname, (await response.request().sizes()).responseBodySize);
    }
    return { title: await page.title(), path: new URL(page.url()).pathname, files };
  } finally {
    await context.close();
  }
}

/** A listing that the enterprise has begun. */
async function draft(api, database) {
  const operation = await operationOn('createListing');
  const token = await signIn(api, database, 'enterprise');
  const done = Object.values(
    await post(api.url, { ...headersFor(token, operation), 'idempotency-key': 'bench-draft' }, bodyOf(operation, {})),
  )[0];
  if (done.__typename !== 'Done') throw new Error(`no listing can be begun: ${JSON.stringify(done)}`);
  return done.id;
}

export async function run(ctx) {
  const { fewListings } = ctx.options;
  const [database, api] = await Promise.all([ctx.database(fewListings), ctx.api(fewListings)]);
  const [web, plain, executablePath, id] = await Promise.all([
    ctx.web(fewListings),
    ctx.remixTable(),
    chromiumProgram(),
    draft(api, database),
  ]);
  const login = loginOf(database, 'enterprise');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const enter = async (context) => {
    const reply = await context.request.post(`${web.url}/login`, {
      form: { _intent: 'sign-in', _key: crypto.randomUUID(), next: '', ...login },
      maxRedirects: 0,
    });
    if (reply.status() !== 303) throw new Error(`the enterprise cannot sign in (${reply.status()})`);
  };
  const rows = [];
  let ours;
  try {
    for (const [name, url, prepare] of [
      ['listing form', web.url + formPage(id), enter],
      ['plain Remix table', `${plain.url}/`, async () => {}],
    ]) {
      const seen = [];
      for (const encoding of ENCODINGS) seen.push(await scriptsOf(browser, url, encoding, prepare));
      if (seen[0].path !== new URL(url).pathname || seen[0].files.size === 0)
        throw new Error(`${url} led to ${seen[0].path} with ${seen[0].files.size} scripts`);
      const sums = seen.map(({ files }) => [...files.values()].reduce((a, b) => a + b, 0));
      ours ??= { bytes: sums[0], files: seen[0].files };
      rows.push([name, String(seen[0].files.size), ...sums.map(kB)]);
    }
  } finally {
    await browser.close();
  }
  const largest = [...ours.files]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([file, bytes]) => `\`${file.replace('/assets/', '')}\` ${kB(bytes)}`);
  return [
    table(['', 'files', 'gzip', 'brotli'], rows),
    `Largest: ${largest.join(', ')}.`,
    targetTable([
      {
        what: 'scripts of the listing form (gzip)',
        value: ours.bytes,
        shown: kB(ours.bytes),
        first: { text: '≤ 130 kB', limit: 130_000 },
        end: { text: '≤ 100 kB', limit: 100_000 },
        isWithin: atMost,
      },
    ]),
  ];
}
