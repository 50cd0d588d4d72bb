import { setTimeout as sleep } from 'node:timers/promises';

/** True when the address answers 200 in time; false when the time is over or `isOver` says that waiting is pointless. */
export async function answers(url, { withinMs = 60_000, isOver = () => false } = {}) {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline && !isOver()) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'manual' });
      await response.text();
      if (response.ok) return true;
    } catch {
      // Not yet.
    }
    await sleep(40);
  }
  return false;
}
