// Figures and tables as the document shows them.
export const rate = (n) => (n >= 100 ? Math.round(n).toLocaleString('en-US') : n.toFixed(1));
export const ratio = (n) => n.toFixed(n < 0.1 ? 3 : 2);
export const ms = (n) => (n === null ? '–' : n >= 10 ? n.toFixed(0) : n.toFixed(2));
export const seconds = (n) => `${n.toFixed(1)} s`;
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
export const MB = (n) => `${Math.round(n)} MB`;

export function table(head, rows) {
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const SPEED_HEAD = [
  '',
  'requests/s',
  'slowest–fastest round',
  'p50 ms',
  'p99 ms',
  'server CPU ms',
  'database CPU ms',
  'bytes',
];
/** CPU is per request. */
export const speedTable = (results) =>
  table(
    SPEED_HEAD,
    results.map((r) => [
      r.name,
      rate(r.perSecond),
      `${rate(r.slowest)}–${rate(r.fastest)}`,
      ms(r.p50),
      ms(r.p99),
      ms(r.serverCpu),
      ms(r.databaseCpu),
      Math.round(r.bytes).toLocaleString('en-US'),
    ]),
  );

/** A row of the targets: what is aimed at now and in the end, and whether this run reached it. */
export const target = ({ what, value, shown, first, end, isWithin }) => [
  what,
  shown,
  first.text,
  isWithin(value, first.limit) ? 'yes' : '**no**',
  end.text,
  isWithin(value, end.limit) ? 'yes' : '**no**',
];
export const atLeast = (value, limit) => value >= limit;
export const atMost = (value, limit) => value <= limit;
export const targetTable = (rows) =>
  table(['', 'measured', 'at first', 'reached', 'in the end', 'reached'], rows.map(target));
