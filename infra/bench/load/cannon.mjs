// The load, in a process of its own: reads one shot as JSON from standard input, fires it, writes what came of it as JSON.
// A shot names its requests in turn; an answer that lacks what it must hold, or holds what it must not, counts as wrong.
import autocannon from 'autocannon';
import { text } from 'node:stream/consumers';

const shot = JSON.parse(await text(process.stdin));
let next = shot.from ?? 0;
/** Each value of a series is sent once, in the body and wherever a header names it: the same write twice would be refused. */
const inTurn = (request) => {
  const value = shot.series[next];
  next += 1;
  const filled = (text) => text.replace('%VALUE%', value);
  return {
    ...request,
    headers: Object.fromEntries(Object.entries(shot.headers).map(([name, text]) => [name, filled(text)])),
    body: filled(shot.template),
  };
};
const isRight = (body) =>
  shot.holds.every((part) => body.includes(part)) && shot.holdsNot.every((part) => !body.includes(part));

const result = await autocannon({
  url: shot.url,
  connections: shot.connections,
  duration: shot.seconds,
  method: shot.method,
  headers: shot.headers,
  requests: shot.series ? [{ path: shot.path, setupRequest: inTurn }] : shot.requests,
  verifyBody: isRight,
});
process.stdout.write(
  JSON.stringify({
    seconds: result.duration,
    answered: result.requests.total,
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytesPerAnswer: result.requests.total === 0 ? 0 : result.throughput.total / result.requests.total,
    wrong: result.non2xx + result.mismatches,
    broken: result.errors + result.timeouts,
    used: next,
  }),
);
