// A process that outlives its parent by a moment: its parent tells it, line by line, which process groups and folders
// exist; when the parent is gone, whatever way it went, standard input ends and the reaper ends and removes what is left.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const graceMs = Number(process.argv[2]);
const groups = new Set();
const folders = new Set();
const sets = { group: groups, folder: folders };
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

const signalAll = (signal) => {
  let living = 0;
  for (const pid of groups) {
    try {
      process.kill(-pid, signal);
      living += 1;
    } catch {
      groups.delete(pid);
    }
  }
  return living;
};

for await (const line of createInterface({ input: process.stdin })) {
  const [, verb, kind, value] = /^([+-])(group|folder) (.+)$/.exec(line) ?? [];
  if (verb === '+') sets[kind].add(value);
  else if (verb === '-') sets[kind].delete(value);
}
signalAll('SIGTERM');
for (let waited = 0; waited < graceMs && signalAll(0) > 0; waited += 50) await sleep(50);
signalAll('SIGKILL');
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
