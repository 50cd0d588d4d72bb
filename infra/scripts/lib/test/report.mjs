// The table of a whole run for docs/benchmarks.md: CPU and wall clock of each step, its most memory, and the files that took longest.
import { cpus } from 'node:os';

const SLOWEST = 12;
const whole = (n) => (n === null ? '–' : String(Math.round(n)));
const largest = (memory) => [...memory].sort(([, a], [, b]) => b - a)[0];

export function proofReport(results, { wall, servers, commit, at }) {
  const rows = [...results]
    .sort((a, b) => (b.cpu ?? 0) - (a.cpu ?? 0))
    .map((r) => {
      const peak = largest(r.memory);
      return `| ${r.step.name} | ${whole(r.cpu)} | ${whole(r.seconds)} | ${r.passed} | ${peak ? `${Math.round(peak[1])} MB \`${peak[0]}\`` : '–'} |`;
    });
  const sum = results.reduce((total, r) => total + (r.cpu ?? 0), servers ?? 0);
  const files = results
    .flatMap((r) => r.files.map((f) => ({ ...f, step: r.step.name })))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST);
  return [
    '| step | CPU s | wall s | tests | largest process |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
    ...(servers === null ? [] : [`| MariaDB and Redis | ${whole(servers)} |  |  |  |`]),
    `| **all** | **${whole(sum)}** | **${whole(wall)}** | **${results.reduce((n, r) => n + r.passed, 0)}** |  |`,
    '',
    '| slowest files | step | wall s |',
    '| --- | --- | ---: |',
    ...files.map((f) => `| \`${f.name}\` | ${f.step} | ${f.seconds.toFixed(1)} |`),
    '',
    `<sub>${at} · commit ${commit} · ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version.slice(1)} · \`npm test -- --report\`</sub>`,
  ].join('\n');
}
