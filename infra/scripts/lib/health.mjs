import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** The header in which a process of ours answers the token that it was started with (ZHIYA_START_TOKEN). */
export const START_TOKEN = 'x-start-token';

/** Plain http: `fetch` costs whoever waits ten megabytes for as long as it lives. */
const answersNow = (url, token) =>
  new Promise((resolve) => {
    const asked = get(url, { timeout: 5000, agent: false }, (reply) => {
      reply.resume();
      reply.once('end', () => resolve(reply.statusCode === 200 && reply.headers[START_TOKEN] === token));
      reply.once('error', () => resolve(false));
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(false));
  });

/**
 * True when the process that was given the token answers 200 at the address in time; false when the time is over or `isOver` says
 * that waiting is pointless. Whoever else answers there is a stranger who took the port, and is not believed.
 */
export async function answers(url, token, { withinMs = 60_000, isOver = () => false } = {}) {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline && !isOver()) {
    if (await answersNow(url, token)) return true;
    await sleep(40);
  }
  return false;
}
