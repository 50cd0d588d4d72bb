// What everybody may read: the look-up of a case's stage by its code, and the home page.
import { atLeast, rate, ratio, speedTable, targetTable } from '../format.mjs';
import { bodyOf, headersFor, post } from '../ours/api.mjs';
import { operationOn } from '../ours/documents.mjs';
import { BARE } from '../yardsticks/documents.mjs';

const CODES = 200;

export async function run(ctx) {
  const { listings } = ctx.options;
  const [database, api, web, apollo, plain, operation] = await Promise.all([
    ctx.database(listings),
    ctx.api(listings),
    ctx.web(listings),
    ctx.yardstick('bare-apollo.mjs'),
    ctx.yardstick('plain-http.mjs'),
    operationOn('listingStatus'),
  ]);
  const [rows] = await database.connection.query(
    `SELECT lookup_code AS code FROM listing WHERE state = 'PUBLISHED' ORDER BY id LIMIT ${CODES}`,
  );
  const headers = headersFor(null, operation);
  const bodies = rows.map(({ code }) => bodyOf(operation, { code }));
  if ((await post(api.url, headers, bodies[0])).listingStatus?.stage !== 'PUBLISHED')
    throw new Error('the look-up does not find a listing by its code');
  const results = await ctx.measure([
    {
      name: 'ours: look-up by code, GraphQL',
      url: api.url,
      requests: bodies.map((body) => ({ method: 'POST', path: '/graphql', headers, body })),
      holds: ['"PUBLISHED"'],
      holdsNot: ['"errors"'],
      servers: [api.child.pid],
      databases: [database.pid],
    },
    {
      name: 'bare Apollo: one SELECT by code',
      url: apollo.url,
      servers: [apollo.pid],
      databases: [database.pid],
      holds: ['"PUBLISHED"'],
      holdsNot: ['"errors"'],
      requests: rows.map(({ code }) => ({
        method: 'POST',
        path: '/',
        headers: headersFor(null),
        body: JSON.stringify({ query: BARE.status, variables: { code } }),
      })),
    },
    {
      name: 'ours: home page',
      url: web.url,
      path: '/',
      holds: ['<html lang="zh-CN"'],
      servers: [web.child.pid, api.child.pid],
    },
    { name: 'fixed body, plain http', url: plain.url, path: '/fixed', holds: ['PUBLISHED'], servers: [plain.pid] },
  ]);
  const [ours, bare, { perSecond: home }] = results;
  const lookUp = ours.perSecond / bare.perSecond;
  return [
    speedTable(results),
    targetTable([
      {
        what: 'home page, requests/s',
        value: home,
        shown: rate(home),
        first: { text: '≥ 2,000', limit: 2000 },
        end: { text: '≥ 5,000', limit: 5000 },
        isWithin: atLeast,
      },
      {
        what: 'look-up, of bare Apollo',
        value: lookUp,
        shown: ratio(lookUp),
        first: { text: '–', limit: 0 },
        end: { text: '≥ 0.60', limit: 0.6 },
        isWithin: atLeast,
      },
    ]),
  ];
}
