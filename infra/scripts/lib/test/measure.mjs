// What a step costs: the CPU time of its process with everything that it started and waited for, and the most memory that
// any Node process below it held. Elsewhere than on Linux nothing is measured, and the report says so.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const SAMPLE_MS = 5000;
/** POSIX `times` tells of a shell's ended children, and of theirs, once they were waited for. */
const WITH_TIMES = '"$@"; code=$?; times > "$ZHIYA_TIMES"; exit $code';
const isLinux = process.platform === 'linux';

/** The command line that runs `command` and leaves its CPU time in `file`. */
export const metered = (command, args, file) =>
  isLinux
    ? { command: 'sh', args: ['-c', WITH_TIMES, 'sh', command, ...args], env: { ZHIYA_TIMES: file } }
    : { command, args, env: {} };

const seconds = (text) => {
  const [, minutes, rest] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return minutes === undefined ? 0 : Number(minutes) * 60 + Number(rest);
};
/** User and system time of the children, the second line that `times` prints; null where it was not told. */
export const cpuSeconds = (file) => {
  if (!existsSync(file)) return null;
  const [, children] = readFileSync(file, 'utf8').trim().split('\n');
  return (children ?? '').split(' ').reduce((sum, t) => sum + seconds(t), 0);
};

const processes = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const [, ppid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return [
          { pid: Number(pid), ppid: Number(ppid), name: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')) },
        ];
      } catch {
        return [];
      }
    });
const peakMegabytes = (pid) => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Node processes below a process, by what runs in them. */
function nodeProcessesBelow(root) {
  const all = processes();
  const below = new Set([root]);
  for (let grown = -1; grown !== below.size;) {
    grown = below.size;
    for (const p of all) if (below.has(p.ppid)) below.add(p.pid);
  }
  return all.filter((p) => below.has(p.pid) && p.name.startsWith('node'));
}
const entryOf = (pid) => {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return (
      words
        .find((w) => /\.(m|c)?js$/.test(w) && !w.startsWith('file:'))
        ?.split('/')
        .at(-1) ?? 'node'
    );
  } catch {
    return 'node';
  }
};

/** Watches the memory below a process; `stop()` answers the largest peak by entry, in MB. */
export function watchMemory(root) {
  const peaks = new Map();
  if (!isLinux || root === undefined) return { stop: () => peaks };
  const look = () => {
    for (const { pid } of nodeProcessesBelow(root)) {
      const entry = entryOf(pid);
      peaks.set(entry, Math.max(peaks.get(entry) ?? 0, peakMegabytes(pid)));
    }
  };
  const timer = setInterval(look, SAMPLE_MS);
  return { stop: () => (clearInterval(timer), peaks) };
}

/** CPU time that a running process has taken by itself, for servers that outlive the steps. */
export function cpuSoFar(pid) {
  if (!isLinux || pid === undefined) return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}
