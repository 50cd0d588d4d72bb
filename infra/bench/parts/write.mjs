// A small write: a bank asks to see a listing's file. Session, permission, idempotency key, transaction, the lifecycle's
// transition with history and turn, audit chain, outbox. Each request is another listing.
import { atLeast, ratio, speedTable, targetTable } from '../format.mjs';
import { bodyOf, headersFor, post, signIn } from '../ours/api.mjs';
import { operationOn } from '../ours/documents.mjs';
import { BARE } from '../yardsticks/documents.mjs';
import { NOTE_TABLE, SIX, sixTables } from '../yardsticks/sql.mjs';

const MESSAGE = '拟评估贷款可行性，申请查看完整资料。';

export async function run(ctx) {
  const { listings } = ctx.options;
  const [database, api, apollo, operation] = await Promise.all([
    ctx.database(listings),
    ctx.api(listings),
    ctx.yardstick('bare-apollo.mjs'),
    operationOn('requestConsent'),
  ]);
  await database.connection.query(NOTE_TABLE);
  const token = await signIn(api, database, 'bank-b');
  const [rows] = await database.connection.query(
    "SELECT l.id FROM listing l LEFT JOIN listing_consent c ON c.listing_id = l.id WHERE l.state = 'PUBLISHED' AND c.id IS NULL AND l.case_no LIKE '2019-%-B%' ORDER BY l.id DESC",
  );
  const [first, ...series] = rows.map((r) => r.id);
  const template = bodyOf(operation, { listingId: '%VALUE%', message: MESSAGE });
  const headers = (value) => ({ ...headersFor(token, operation), 'idempotency-key': `bench-${value}` });

  const before = await counts(database);
  const done = await post(api.url, headers(first), template.replace('%VALUE%', first));
  const wrote = Object.entries(await counts(database))
    .map(([table, n]) => [table, n - before[table]])
    .filter(([, n]) => n > 0);
  if (Object.values(done)[0].__typename !== 'Done') throw new Error(`the write is refused: ${JSON.stringify(done)}`);

  for (const sql of sixTables) await database.connection.query(sql);

  const [o, a, six] = await ctx.measure([
    {
      name: 'ours',
      url: api.url,
      method: 'POST',
      path: '/graphql',
      headers: headers('%VALUE%'),
      series,
      template,
      holds: ['"Done"'],
      holdsNot: ['"errors"'],
      servers: [api.child.pid],
      databases: [database.pid],
    },
    {
      name: 'bare Apollo, one INSERT',
      url: apollo.url,
      method: 'POST',
      path: '/',
      headers: headersFor(null),
      series,
      template: JSON.stringify({ query: BARE.note, variables: { listingId: '%VALUE%', message: MESSAGE } }),
      holds: ['"note":{"id"'],
      holdsNot: ['"errors"'],
      servers: [apollo.pid],
      databases: [database.pid],
    },
    {
      name: 'bare Apollo, the same six rows in one transaction',
      url: apollo.url,
      method: 'POST',
      path: '/',
      headers: headersFor(null),
      series,
      template: JSON.stringify({ query: BARE.six, variables: { listingId: '%VALUE%' } }),
      holds: ['"six":{"id"'],
      holdsNot: ['"errors"'],
      servers: [apollo.pid],
      databases: [database.pid],
    },
  ]);
  const share = o.perSecond / a.perSecond;
  const ofSix = o.perSecond / six.perSecond;
  return [
    speedTable([o, a, six]),
    `Rows that one request of ours leaves behind: ${wrote.map(([table, n]) => `\`${table}\` ${n}`).join(', ')}. The jobs that it causes wait in the outbox while this is measured.`,
    targetTable([
      {
        what: 'of the same six rows in a bare transaction',
        value: ofSix,
        shown: ratio(ofSix),
        first: { text: '≥ 0.30', limit: 0.3 },
        end: { text: '≥ 0.50', limit: 0.5 },
        isWithin: atLeast,
      },
      {
        what: 'of bare Apollo with one INSERT',
        value: share,
        shown: ratio(share),
        first: { text: '≥ 0.10', limit: 0.1 },
        end: { text: '≥ 0.29', limit: 0.29 },
        isWithin: atLeast,
      },
    ]),
  ];
}

async function counts({ connection }) {
  const all = {};
  for (const table of SIX) [[{ n: all[table] }]] = await connection.query(`SELECT COUNT(*) AS n FROM \`${table}\``);
  return all;
}
