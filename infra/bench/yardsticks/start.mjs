// Starts a yardstick as a process of its own on a free port.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accepts, freePort } from '../../scripts/lib/ports.mjs';
import { ROOT } from '../../scripts/lib/root.mjs';
import { keepOutput } from '../../scripts/lib/tail.mjs';

const READY_WITHIN_MS = 20_000;

export async function startYardstick(keeper, entry, env = {}) {
  const port = await freePort();
  const child = keeper.start(process.execPath, [join(ROOT, 'infra/bench/yardsticks', entry)], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env, PORT: String(port) },
  });
  const output = keepOutput(child);
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await accepts(port))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`the yardstick ${entry} did not start:\n${output.last(20)}`);
    await sleep(50);
  }
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, stop: () => keeper.stop(child) };
}
