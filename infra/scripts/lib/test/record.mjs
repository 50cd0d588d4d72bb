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

export function writeRecord(results) {
  const now = Object.fromEntries(
    results.map((r) => [r.step.name, { tests: r.passed, cpu: r.cpu === null ? null : Math.round(r.cpu) }]),
  );
  const merged = { ...recorded(), ...now };
  writeFileSync(
    join(ROOT, FILE),
    `${JSON.stringify(Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`,
  );
}
