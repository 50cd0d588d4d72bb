import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Plain http: `fetch` costs whoever waits ten megabytes for as long as it lives. */
const answersNow = (url) =>
  new Promise((resolve) => {
    const asked = get(url, { timeout: 5000, agent: false }, (reply) => {
      reply.resume();
      reply.once('end', () => resolve(reply.statusCode === 200));
      reply.once('error', () => resolve(false));
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(false));
  });

/** True when the address answers 200 in time; false when the time is over or `isOver` says that waiting is pointless. */
export async function answers(url, { withinMs = 60_000, isOver = () => false } = {}) {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline && !isOver()) {
    if (await answersNow(url)) return true;
    await sleep(40);
  }
  return false;
}
