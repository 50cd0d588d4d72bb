// The market's list page rendered by Remix with a live API call behind it, against a plain table that makes the same call to bare Apollo.
import { gzipSync } from 'node:zlib';
import { atLeast, atMost, kB, ratio, speedTable, table, targetTable } from '../format.mjs';
import { LIST_PAGE } from '../ours/pages.mjs';
import { cookieOf } from '../ours/web.mjs';

async function page(url, headers = {}) {
  const response = await fetch(url, { headers, redirect: 'manual' });
  const html = await response.text();
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
  return { html, bytes: Buffer.byteLength(html), gzip: gzipSync(html).length };
}

export async function run(ctx) {
  const { listings } = ctx.options;
  const [database, api, web, plain, apollo] = await Promise.all([
    ctx.database(listings),
    ctx.api(listings),
    ctx.web(listings),
    ctx.remixTable(),
    ctx.yardstick('bare-apollo.mjs'),
  ]);
  const headers = { cookie: await cookieOf(web, database, 'bank-a') };
  const [ours, theirs] = [await page(web.url + LIST_PAGE, headers), await page(`${plain.url}/`)];
  const rows = [...ours.html.matchAll(/2019-\d{6}-B\d{8}/g)].length;
  if (rows < 20) throw new Error(`${LIST_PAGE} shows ${rows} case numbers of 20`);
  if (theirs.html.split('<tr>').length < 21) throw new Error('the plain table has not its twenty rows');
  const [o, p] = await ctx.measure([
    {
      name: `ours: \`${LIST_PAGE}\`, with API and database`,
      url: web.url,
      requests: [{ path: LIST_PAGE, headers }],
      holds: ['<html lang="zh-CN"', '-B0'],
      servers: [web.child.pid, api.child.pid],
      databases: [database.pid],
    },
    {
      name: 'plain Remix table over bare Apollo',
      url: plain.url,
      path: '/',
      holds: ['<table', '-B0'],
      servers: [plain.pid, apollo.pid],
      databases: [database.pid],
    },
  ]);
  const share = o.perSecond / p.perSecond;
  return [
    speedTable([o, p]),
    table(
      ['HTML', 'bytes', 'gzip'],
      [
        ['ours', kB(ours.bytes), kB(ours.gzip)],
        ['plain Remix table', kB(theirs.bytes), kB(theirs.gzip)],
      ],
    ),
    targetTable([
      {
        what: 'of the plain table',
        value: share,
        shown: ratio(share),
        first: { text: '≥ 0.40', limit: 0.4 },
        end: { text: '≥ 0.60', limit: 0.6 },
        isWithin: atLeast,
      },
      {
        what: 'HTML of the page',
        value: ours.bytes,
        shown: kB(ours.bytes),
        first: { text: '–', limit: Infinity },
        end: { text: '≤ 25 kB', limit: 25_000 },
        isWithin: atMost,
      },
    ]),
  ];
}
