// infra/proof.json: how many tests each step had and what it cost when the proof was last recorded. The costs order the
// steps; the numbers are a floor, so that tests cannot go missing unnoticed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const FILE = 'infra/proof.json';
/** So many of the recorded tests may be gone before somebody has to say why. */
const MAY_BE_GONE = 0.02;

export const recorded = () => (existsSync(join(ROOT, FILE)) ? JSON.parse(readFileSync(join(ROOT, FILE), 'utf8')) : {});

/** What is wrong with the number of tests of a step, as a failure; null where enough of them ran. */
export function missingTests(name, passed, failed, record = recorded()) {
  const before = record[name]?.tests;
  if (before === undefined || passed + failed >= before * (1 - MAY_BE_GONE)) return null;
  return {
    title: 'number of tests',
    text: `${passed + failed} ran, ${before} at the last record. If they are meant to be gone, say why in CHANGELOG.md and run "npm test -- --record".`,
  };
}

/** A step may need so many times its recorded CPU time, and so many seconds more, before it is told of. */
const BUDGET = { times: 1.5, more: 20 };

/** The steps that needed far more than was recorded, a line each. Never a failure: machines differ, and neighbours take their part. */
export const overBudget = (results, record) =>
  results.flatMap(({ step, cpu }) => {
    const budget = record[step.name]?.cpu ?? null;
    if (cpu === null || budget === null || cpu <= Math.max(budget * BUDGET.times, budget + BUDGET.more)) return [];
    return [`${step.name} took ${Math.round(cpu)} CPU s, ${budget} at the last record`];
  });

/** What an issue may add to the whole without saying why. */
const MAY_ADD = 60;
/** The row of the whole: its sum, and why it last rose by more. */
const WHOLE = 'all';
const sumOf = (record) =>
  Object.entries(record).reduce((sum, [name, { cpu }]) => sum + (name === WHOLE ? 0 : (cpu ?? 0)), 0);

/** The record after a run: `{ next }`, or `{ refused }` where the whole grew by more than may be added and nobody says why. */
export function nextRecord(results, before, because) {
  const now = results.map((r) => [
    r.step.name,
    { tests: r.passed, cpu: r.cpu === null ? (before[r.step.name]?.cpu ?? null) : Math.round(r.cpu) },
  ]);
  const merged = { ...before, ...Object.fromEntries(now) };
  const [was, is] = [sumOf(before), sumOf(merged)];
  const isMore = was > 0 && is - was > MAY_ADD;
  if (isMore && !because?.trim()) {
    const risen = now
      .map(([name, { cpu }]) => ({ name, cpu, was: before[name]?.cpu ?? 0 }))
      .filter((s) => s.cpu > s.was)
      .map((s) => `  ${s.name}: ${s.was} → ${s.cpu}`);
    return {
      refused: {
        title: `${was} → ${is} CPU s`,
        text: `An issue adds at most ${MAY_ADD} CPU s to the whole. Mend it, leave it to the soak, or say why: --because='...'. Nothing was recorded.\n${risen.join('\n')}`,
      },
    };
  }
  const why = isMore ? `${was} → ${is}: ${because.trim()}` : before[WHOLE]?.because;
  const rows = Object.entries(merged).filter(([name]) => name !== WHOLE);
  return {
    next: {
      [WHOLE]: { cpu: is, ...(why && { because: why }) },
      ...Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

/** Writes the record; answers as a failure why it did not. */
export function writeRecord(results, because) {
  const { next, refused } = nextRecord(results, recorded(), because);
  if (next) writeFileSync(join(ROOT, FILE), `${JSON.stringify(next, null, 2)}\n`);
  return refused ?? null;
}
