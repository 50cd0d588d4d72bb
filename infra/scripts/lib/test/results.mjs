// What a step of the test run found: how many passed and failed, and for each failure a title with its full text.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../root.mjs';

export const passed = (count = 1) => ({ passed: count, failures: [] });
export const failed = (title, text) => ({ passed: 0, failures: [{ title, text }] });

/** Jest gives a timeout twice, the second time as its own cause with the place of the test: that one is kept. */
const onceOnly = (text) => {
  const [outer, cause] = text.split('\n\n[cause]: ', 2);
  return cause?.startsWith(outer.split('\n')[0]) ? cause : text;
};

/** Without the test runner's own frames, and with paths as one would type them. */
const readable = (text) =>
  onceOnly(text)
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules\/(jest|@jest|playwright|@playwright)/.test(line))
    .join('\n')
    .replaceAll(`${ROOT}/`, '');

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** A test that did not run is not a pass: whoever leaves one out says so by not asking for its step. */
const notRun = (title) => ({ title, text: 'this test did not run (skipped, pending or to do)' });

const nameOf = (suite) => relative(ROOT, suite.name);

/** How long each file took, for the report. */
const filesOf = (suites) =>
  suites.map((s) => ({ name: nameOf(s), seconds: Math.max(0, (s.endTime - s.startTime) / 1000) || 0 }));

export function ofJest(file, exitCode, output) {
  const report = read(file);
  if (report === null) return failed('jest', output);
  const failures = [];
  let count = 0;
  for (const suite of report.testResults) {
    const wrong = suite.assertionResults.filter((t) => t.status === 'failed');
    count += suite.assertionResults.filter((t) => t.status === 'passed').length;
    failures.push(
      ...suite.assertionResults
        .filter((t) => !['passed', 'failed'].includes(t.status))
        .map((t) => notRun(`${nameOf(suite)}: ${t.fullName}`)),
    );
    failures.push(
      ...wrong.map((t) => ({ title: `${nameOf(suite)}: ${t.fullName}`, text: readable(t.failureMessages.join('\n')) })),
    );
    if (suite.status === 'failed' && wrong.length === 0)
      failures.push({ title: nameOf(suite), text: readable(suite.message) });
  }
  if (exitCode !== 0 && failures.length === 0) failures.push({ title: 'jest', text: output });
  if (count === 0 && failures.length === 0) failures.push({ title: 'jest', text: 'no test was found' });
  return { passed: count, failures, files: filesOf(report.testResults) };
}

/** Where to look: pictures, pages and consoles that the failed test left. */
const evidenceOf = (test) =>
  test.results.flatMap((r) => r.attachments ?? []).flatMap((a) => (a.path ? [`see ${relative(ROOT, a.path)}`] : []));

function* specsOf(suite, path = []) {
  const here = suite.title ? [...path, suite.title] : path;
  for (const spec of suite.specs ?? [])
    for (const test of spec.tests)
      yield { title: [...here, spec.title, test.projectName].filter(Boolean).join(' › '), test };
  for (const child of suite.suites ?? []) yield* specsOf(child, here);
}

export function ofPlaywright(file, exitCode, output) {
  const report = read(file);
  if (report === null) return failed('playwright', output);
  const failures = report.errors.map((e) => ({ title: 'playwright', text: e.stack ?? e.message ?? String(e) }));
  const files = [];
  let count = 0;
  for (const suite of report.suites) {
    let ms = 0;
    for (const { title, test } of specsOf(suite)) {
      ms += test.results.reduce((sum, r) => sum + (r.duration ?? 0), 0);
      if (test.status === 'expected') count += 1;
      else if (test.status === 'skipped') failures.push(notRun(title));
      else
        failures.push({
          title,
          text: [
            test.results
              .flatMap((r) => r.errors)
              .map((e) => e.stack ?? e.message ?? '')
              .map(readable)
              .join('\n') || test.status,
            ...evidenceOf(test),
          ].join('\n'),
        });
    }
    files.push({ name: suite.title, seconds: ms / 1000 });
  }
  if (exitCode !== 0 && failures.length === 0) failures.push({ title: 'playwright', text: output });
  if (count === 0 && failures.length === 0) failures.push({ title: 'playwright', text: 'no test was found' });
  return { passed: count, failures, files };
}
