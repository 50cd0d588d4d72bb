// What processes cost, as Linux accounts for it: processor time from /proc/<pid>/stat, memory from smaps_rollup.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { Stop } from '../../scripts/lib/stop.mjs';

export function assertLinux() {
  if (process.platform === 'linux') return;
  throw new Stop(
    '基准测试按 /proc 计量处理器时间与内存，只能在 Linux 上运行。',
    'The bench reads processor time and memory from /proc and runs on Linux only.',
  );
}

let perTick;
const millisecondsPerTick = () =>
  (perTick ??= 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })));

/** The fields after the program's name, which may itself hold blanks and brackets. */
const statOf = (pid) => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

/** User and system time of all its threads so far, in milliseconds. */
export function cpuMilliseconds(pids) {
  return pids.reduce((sum, pid) => {
    const fields = statOf(pid);
    return sum + (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick();
  }, 0);
}

/** A process and everything it started, with children of children. */
export function withDescendants(root) {
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      parents.set(Number(name), Number(statOf(name)[1]));
    } catch {
      // Ended while the list was read.
    }
  }
  const found = [root];
  for (let i = 0; i < found.length; i += 1)
    for (const [pid, parent] of parents) if (parent === found[i]) found.push(pid);
  return found;
}

/** Resident memory (shared pages counted in each process) and its proportional share (shared pages divided), in MB. */
export function memoryOf(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kB = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0);
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean).join(' ');
  return { pid, command, rss: kB('Rss') / 1024, pss: kB('Pss') / 1024 };
}
