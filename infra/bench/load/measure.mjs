// Several subjects under the same load in turn: round by round, so that what else the machine does meets all of them
// alike; the median of the rounds stands for a subject.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { cpuMilliseconds } from './processes.mjs';

const CANNON = fileURLToPath(new URL('./cannon.mjs', import.meta.url));

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function fire(subject, { connections, seconds, from }) {
  const {
    url,
    method = 'GET',
    path = '/',
    headers = {},
    requests = [{ path }],
    series,
    template,
    holds = [],
    holdsNot = [],
  } = subject;
  const child = spawn(process.execPath, [CANNON], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(
    JSON.stringify({
      url,
      method,
      path,
      headers,
      requests,
      series,
      template,
      holds,
      holdsNot,
      connections,
      seconds,
      from,
    }),
  );
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`the load on "${subject.name}" ended with ${code}`);
  const result = JSON.parse(output);
  if (result.answered === 0 || result.wrong > 0 || result.broken > 0) {
    throw new Error(
      `"${subject.name}": ${result.answered} answers, ${result.wrong} of them wrong, ${result.broken} connections broken: not a measurement`,
    );
  }
  return result;
}

/**
 * A subject: `name`, `url`, what to send (`requests` in turn, or a `series` of values for `template`, each sent once), what
 * an answer `holds` and `holdsNot`, and the `servers` and `databases` (process ids) whose processor time it costs.
 */
export async function measure(subjects, { rounds, seconds, connections, warmUpSeconds }) {
  const kept = new Map(subjects.map((s) => [s, { from: 0, shots: [] }]));
  for (let round = -1; round < rounds; round += 1) {
    for (const subject of subjects) {
      const state = kept.get(subject);
      const before = [cpuMilliseconds(subject.servers), cpuMilliseconds(subject.databases ?? [])];
      const shot = await fire(subject, { connections, seconds: round < 0 ? warmUpSeconds : seconds, from: state.from });
      state.from = shot.used;
      if (round < 0) continue;
      state.shots.push({
        ...shot,
        serverCpu: (cpuMilliseconds(subject.servers) - before[0]) / shot.answered,
        databaseCpu: (cpuMilliseconds(subject.databases ?? []) - before[1]) / shot.answered,
      });
    }
  }
  return subjects.map((subject) => {
    const { shots } = kept.get(subject);
    const middle = (key) => median(shots.map((s) => s[key]));
    const rates = shots.map((s) => s.perSecond);
    return {
      name: subject.name,
      perSecond: middle('perSecond'),
      slowest: Math.min(...rates),
      fastest: Math.max(...rates),
      p50: middle('p50'),
      p99: middle('p99'),
      serverCpu: middle('serverCpu'),
      databaseCpu: (subject.databases ?? []).length === 0 ? null : middle('databaseCpu'),
      bytes: middle('bytesPerAnswer'),
      answered: shots.reduce((n, s) => n + s.answered, 0),
    };
  });
}
