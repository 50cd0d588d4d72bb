// The case page over GraphQL, as the bank that is a party: facts, parties, turns and timeline.
import { atLeast, ratio, speedTable, targetTable } from '../format.mjs';
import { bodyOf, headersFor, post, signIn } from '../ours/api.mjs';
import { operationOn } from '../ours/documents.mjs';
import { BARE } from '../yardsticks/documents.mjs';

const CASES = 100;

export async function casesOf({ connection }, mailbox) {
  const [rows] = await connection.query(
    `SELECT c.case_id AS id FROM case_party c JOIN membership m ON m.organisation_id = c.org_id JOIN person p ON p.id = m.person_id
    JOIN listing l ON l.id = c.case_id WHERE p.email = ? AND l.state = 'PUBLISHED' ORDER BY c.case_id LIMIT ${CASES}`,
    [`${mailbox}@demo.zhiya`],
  );
  return rows.map((r) => r.id);
}

export async function run(ctx) {
  const { listings } = ctx.options;
  const [database, api, apollo, operation] = await Promise.all([
    ctx.database(listings),
    ctx.api(listings),
    ctx.yardstick('bare-apollo.mjs'),
    operationOn('case'),
  ]);
  const headers = headersFor(await signIn(api, database, 'bank-a'), operation);
  const ids = await casesOf(database, 'bank-a');
  const bodies = ids.map((id) => bodyOf(operation, { id }));
  const one = (await post(api.url, headers, bodies[0])).case;
  if (one.timeline.length < 3 || one.parties.length < 2)
    throw new Error(`not a case with its history: ${JSON.stringify(one)}`);
  const bare = (name, document, holds) => ({
    name,
    url: apollo.url,
    servers: [apollo.pid],
    databases: [database.pid],
    holds,
    holdsNot: ['"errors"'],
    requests: ids.map((id) => ({
      method: 'POST',
      path: '/',
      headers: headersFor(null),
      body: JSON.stringify({ query: document, variables: { id } }),
    })),
  });
  const [o, same, row] = await ctx.measure([
    {
      name: 'ours',
      url: api.url,
      requests: bodies.map((body) => ({ method: 'POST', path: '/graphql', headers, body })),
      holds: ['"timeline":[{'],
      holdsNot: ['"errors"'],
      servers: [api.child.pid],
      databases: [database.pid],
    },
    bare('bare Apollo, the same content', BARE.case, ['"timeline":[{']),
    bare('bare Apollo, one row', BARE.row, ['"owner"']),
  ]);
  const share = (x) => o.perSecond / x.perSecond;
  const against = (what, x) => ({
    what,
    value: share(x),
    shown: ratio(share(x)),
    first: { text: '≥ 0.25', limit: 0.25 },
    end: { text: '≥ 0.62', limit: 0.62 },
    isWithin: atLeast,
  });
  return [
    speedTable([o, same, row]),
    targetTable([against('of bare Apollo with the same content', same), against('of bare Apollo with one row', row)]),
  ];
}
