// The list page of the market over GraphQL, as a signed-in bank: filtered, from a cursor on.
import { RIGHTS_PER_LISTING } from '../data/rows.mjs';
import { atLeast, atMost, ms, ratio, speedTable, targetTable } from '../format.mjs';
import { bodyOf, headersFor, post, signIn } from '../ours/api.mjs';
import { operationOn } from '../ours/documents.mjs';
import { BARE } from '../yardsticks/documents.mjs';

const FILTERS = [
  {},
  { rightKind: 'INVENTION', minAmountFen: 200_000_000, maxAmountFen: 800_000_000 },
  { division: '441900' },
  { maxMonths: 12, isEligible: true },
];
const DEPTHS = [0, 0.05, 0.2, 0.4, 0.6, 0.8];

/** Every filter from every depth of the market; the cursor is the one the API gives. */
export async function pages({ connection, count }) {
  const cursors = [];
  for (const depth of DEPTHS) {
    if (depth === 0) cursors.push(null);
    else {
      const [[row]] = await connection.query(
        "SELECT published_on, id FROM listing WHERE state = 'PUBLISHED' ORDER BY published_on DESC, id DESC LIMIT 1 OFFSET ?",
        [Math.floor(count * depth)],
      );
      cursors.push(Buffer.from(JSON.stringify([row.published_on, row.id])).toString('base64url'));
    }
  }
  return FILTERS.flatMap((filter) => cursors.map((after) => ({ filter, after })));
}

const FULL_PAGE = 20;
/** The demonstration's own listing stands among the loaded ones, with rights of its own. */
const isFull = (nodes) =>
  nodes.length === FULL_PAGE &&
  nodes.filter((n) => n.kinds.length === RIGHTS_PER_LISTING && n.matches.length > 0).length >= FULL_PAGE - 1;

export async function ourListSubject(ctx, count, name) {
  const [database, api, operation] = await Promise.all([ctx.database(count), ctx.api(count), operationOn('market')]);
  const headers = headersFor(await signIn(api, database, 'bank-a'), operation);
  const asked = (await pages(database)).map((page) => bodyOf(operation, page));
  for (const body of asked) {
    const { nodes, nextCursor } = (await post(api.url, headers, body)).market;
    if (!isFull(nodes) || nextCursor === null)
      throw new Error(`not a full page of listings with three rights and their matches: ${body}`);
  }
  return {
    name,
    url: api.url,
    requests: asked.map((body) => ({ method: 'POST', path: '/graphql', headers, body })),
    holds: ['"nodes":[{', '"nextCursor":"'],
    holdsNot: ['"errors"'],
    servers: [api.child.pid],
    databases: [database.pid],
  };
}

export async function run(ctx) {
  const { listings } = ctx.options;
  const [database, apollo, plain] = await Promise.all([
    ctx.database(listings),
    ctx.yardstick('bare-apollo.mjs'),
    ctx.yardstick('plain-http.mjs'),
  ]);
  const ours = await ourListSubject(ctx, listings, 'ours');
  const [[{ bank }]] = await database.connection.query(
    "SELECT m.organisation_id AS bank FROM membership m JOIN person p ON p.id = m.person_id WHERE p.email = 'bank-a@demo.zhiya'",
  );
  const asked = (await pages(database)).map(({ filter: { isEligible, ...filter }, after }) => ({
    filter: { ...filter, ...(isEligible && { eligibleForBank: bank }) },
    after,
  }));
  const same = {
    holds: ['"nodes":[{', '"nextCursor":"', '"owner"'],
    holdsNot: ['"errors"'],
    databases: [database.pid],
  };
  const [o, a, p] = await ctx.measure([
    ours,
    {
      ...same,
      name: 'bare Apollo over mysql2',
      url: apollo.url,
      servers: [apollo.pid],
      requests: asked.map((variables) => ({
        method: 'POST',
        path: '/',
        headers: headersFor(null),
        body: JSON.stringify({ query: BARE.list, variables }),
      })),
    },
    {
      ...same,
      name: 'plain http over mysql2',
      url: plain.url,
      servers: [plain.pid],
      requests: asked.map(({ filter, after }) => ({
        method: 'GET',
        path: `/list?${new URLSearchParams({ filter: JSON.stringify(filter), ...(after && { after }) })}`,
      })),
    },
  ]);
  const share = (x) => o.perSecond / x.perSecond;
  return [
    speedTable([o, a, p]),
    targetTable([
      {
        what: 'of bare Apollo',
        value: share(a),
        shown: ratio(share(a)),
        first: { text: '≥ 0.30', limit: 0.3 },
        end: { text: '≥ 0.64', limit: 0.64 },
        isWithin: atLeast,
      },
      {
        what: 'of plain http',
        value: share(p),
        shown: ratio(share(p)),
        first: { text: '–', limit: 0 },
        end: { text: '≥ 0.34', limit: 0.34 },
        isWithin: atLeast,
      },
      {
        what: 'server CPU',
        value: o.serverCpu,
        shown: `${ms(o.serverCpu)} ms`,
        first: { text: '–', limit: Infinity },
        end: { text: '≤ 1.3 ms', limit: 1.3 },
        isWithin: atMost,
      },
      {
        what: 'database CPU',
        value: o.databaseCpu,
        shown: `${ms(o.databaseCpu)} ms`,
        first: { text: '–', limit: Infinity },
        end: { text: '≤ 0.6 ms', limit: 0.6 },
        isWithin: atMost,
      },
    ]),
  ];
}
