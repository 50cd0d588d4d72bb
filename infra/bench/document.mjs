// docs/benchmarks.md: the prose is written by hand; what stands between a part's markers is written by the bench, or by another run that
// measures.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/root.mjs';
import { Stop } from '../scripts/lib/stop.mjs';

export const DOCUMENT = 'docs/benchmarks.md';
const BENCH = { prefix: 'bench', by: 'npm run bench' };
const markers = (part, { prefix, by }) => [
  `<!-- ${prefix}:${part} (written by ${by}) -->`,
  `<!-- /${prefix}:${part} -->`,
];

/** Refuses before anything is measured, rather than lose a run. */
export function assertPlaces(parts, place = BENCH) {
  const text = readFileSync(join(ROOT, DOCUMENT), 'utf8');
  const missing = parts.filter((part) => !markers(part, place).every((m) => text.includes(m)));
  if (missing.length > 0)
    throw new Stop(
      `${DOCUMENT} 缺少标记：${missing.join('、')}`,
      `${DOCUMENT} has no place for: ${missing.join(', ')} (${markers(missing[0], place).join(' … ')})`,
    );
}

export function writePart(part, markdown, place = BENCH) {
  const path = join(ROOT, DOCUMENT);
  const text = readFileSync(path, 'utf8');
  const [open, close] = markers(part, place);
  const start = text.indexOf(open) + open.length;
  writeFileSync(path, `${text.slice(0, start)}\n\n${markdown.trim()}\n\n${text.slice(text.indexOf(close))}`);
}
