// Writes the published working calendar of China (State Council notices, as the package chinese-days carries them) into the kernel.
// `--check` writes nothing and exits 1 where the committed file differs.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const FIRST = 2019;
const LAST = 2026;
const TARGET = 'libs/kernel/src/working-calendar.data.ts';

const { holidays, workdays } = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json');
const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
const of = (table, year) =>
  Object.keys(table)
    .filter((d) => d.startsWith(`${year}-`))
    .sort();

for (const year of years)
  if (of(holidays, year).length < 11) throw new Error(`the package has no full notice for ${year}`);

const nextDay = (d) => new Date(Date.parse(`${d}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
/** '0124-0202 0404-0406': runs of days within one year. */
const runs = (days) => {
  const out = [];
  for (const d of days) {
    const last = out.at(-1);
    if (last && nextDay(last[1]) === d) last[1] = d;
    else out.push([d, d]);
  }
  const short = (d) => d.slice(5).replace('-', '');
  return out.map(([a, b]) => (a === b ? short(a) : `${short(a)}-${short(b)}`)).join(' ');
};

const table = (name, source) =>
  `const ${name}: Readonly<Record<number, string>> = {\n${years.map((y) => `  ${y}: '${runs(of(source, y))}',`).join('\n')}\n};\n`;
const text = `// Written by infra/scripts/build-calendar.mjs from the State Council's yearly notices; do not edit by hand.
import { addDays, type LocalDate } from './local-date';

/** Runs of days off, as MMDD or MMDD-MMDD within the year. */
${table('OFF', holidays)}
/** Weekend days that were made working days (调休). */
${table('ON', workdays)}
function expand(table: Readonly<Record<number, string>>): ReadonlySet<LocalDate> {
  const days = new Set<LocalDate>();
  for (const [year, list] of Object.entries(table))
    for (const run of list.split(' ').filter((r) => r !== '')) {
      const [from, until = from] = run.split('-').map((d) => \`\${year}-\${d.slice(0, 2)}-\${d.slice(2)}\`) as [string, string?];
      for (let d = from; d <= until; d = addDays(d, 1)) days.add(d);
    }
  return days;
}

/** Years whose holidays have been announced. */
export const CALENDAR_YEARS: readonly number[] = Object.keys(OFF).map(Number);
export const HOLIDAYS: ReadonlySet<LocalDate> = expand(OFF);
export const MAKEUP_WORKDAYS: ReadonlySet<LocalDate> = expand(ON);
`;

if (process.argv.includes('--check')) {
  if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) {
    console.error(`out of date: ${TARGET}; run "node infra/scripts/build-calendar.mjs"`);
    process.exit(1);
  }
} else writeFileSync(TARGET, text);
