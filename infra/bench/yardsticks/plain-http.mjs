// A yardstick: node's own http server over mysql2, nothing between. Also answers one fixed body, the ceiling of any answer.
import { createServer } from 'node:http';
import { openTables } from './sql.mjs';

const tables = openTables(process.env.DATABASE_URL);
const FIXED = Buffer.from(
  JSON.stringify({ data: { listingStatus: { stage: 'PUBLISHED', since: '2019-12-02', promisedBy: null } } }),
);

const answers = {
  '/list': (query) => tables.list(JSON.parse(query.get('filter') ?? '{}'), query.get('after')),
  '/case': (query) => tables.caseOf(query.get('id')),
};

const send = (reply, status, body) =>
  reply.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);

createServer((message, reply) => {
  if (message.url === '/fixed') return send(reply, 200, FIXED);
  const url = new URL(message.url, 'http://bench');
  const answer = answers[url.pathname];
  if (answer === undefined) return send(reply, 404, Buffer.from('{}'));
  return answer(url.searchParams).then(
    (data) => send(reply, 200, Buffer.from(JSON.stringify(data))),
    (error) => send(reply, 500, Buffer.from(JSON.stringify({ errors: [error.message] }))),
  );
}).listen(Number(process.env.PORT), '127.0.0.1');
