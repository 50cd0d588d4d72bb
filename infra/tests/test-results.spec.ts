import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuSeconds, metered } from '../scripts/lib/test/measure.mjs';
import { missingTests, nextRecord, overBudget } from '../scripts/lib/test/record.mjs';
import { ofJest, ofPlaywright } from '../scripts/lib/test/results.mjs';
import { runSteps } from '../scripts/lib/test/schedule.mjs';

const folder = mkdtempSync(join(tmpdir(), 'zhiya-results-'));
afterAll(() => rmSync(folder, { recursive: true }));
const report = (content: object) => {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const suite = (assertionResults: object[], rest: object = {}) => ({
  testResults: [{ name: '/x/a.spec.ts', status: 'passed', message: '', assertionResults, ...rest }],
});
const jestTest = (status: string) => ({
  status,
  fullName: `a ${status} test`,
  failureMessages:
    status === 'failed' ? ['Error: no\n    at f (a.spec.ts:1:1)\n    at g (node_modules/jest-circus/x.js:1:1)'] : [],
});

describe('what a Jest run counts as', () => {
  it('counts passed and failed tests, and shows a failure without the runner’s own frames', () => {
    const { passed, failures } = ofJest(
      report(suite([jestTest('passed'), jestTest('passed'), jestTest('failed')])),
      1,
      '',
    );
    expect(passed).toBe(2);
    expect(failures).toEqual([
      { title: expect.stringContaining('a failed test'), text: 'Error: no\n    at f (a.spec.ts:1:1)' },
    ]);
  });

  it('shows an error that is its own cause once, and the cause of another one with it', () => {
    const textOf = (message: string) =>
      ofJest(report(suite([{ ...jestTest('failed'), failureMessages: [message] }])), 1, '').failures[0]!.text;
    expect(textOf('Error: late\n    at run\n\n[cause]: Error: late\n    at beforeAll')).toBe(
      'Error: late\n    at beforeAll',
    );
    expect(textOf('Error: query failed\n\n[cause]: Error: no such table')).toContain('no such table');
  });

  it.each(['pending', 'todo', 'skipped', 'disabled'])(
    'takes a test that is %s for a failure: it did not run',
    (status) => {
      expect(ofJest(report(suite([jestTest('passed'), jestTest(status)])), 0, '').failures).toHaveLength(1);
    },
  );

  it('takes a file that could not be loaded for a failure', () => {
    expect(ofJest(report(suite([], { status: 'failed', message: 'SyntaxError: x' })), 1, '').failures).toEqual([
      { title: expect.stringContaining('a.spec.ts'), text: 'SyntaxError: x' },
    ]);
  });

  it('takes a run without a report, without a test, or with a bad end for a failure', () => {
    expect(ofJest(join(folder, 'none.json'), 1, 'out of memory').failures).toEqual([
      { title: 'jest', text: 'out of memory' },
    ]);
    expect(ofJest(report(suite([])), 0, '').failures).toHaveLength(1);
    expect(ofJest(report(suite([jestTest('passed')])), 134, 'aborted').failures).toHaveLength(1);
  });
});

describe('what a Playwright run counts as', () => {
  const run = (...statuses: string[]) =>
    report({
      errors: [],
      suites: [
        {
          title: 'bank.spec.ts',
          specs: [],
          suites: [
            {
              title: 'the bank',
              specs: statuses.map((status) => ({
                title: `step ${status}`,
                tests: [{ status, projectName: '', results: [{ errors: [{ message: 'not found' }] }] }],
              })),
            },
          ],
        },
      ],
    });

  it('counts expected results; a skipped, flaky or unexpected one is a failure', () => {
    const { passed, failures } = ofPlaywright(run('expected', 'skipped', 'flaky', 'unexpected'), 1, '');
    expect(passed).toBe(1);
    expect(failures.map((f: { title: string }) => f.title)).toEqual(
      ['skipped', 'flaky', 'unexpected'].map((s) => `bank.spec.ts › the bank › step ${s}`),
    );
  });

  it('takes an error outside the tests, and a run without tests, for a failure', () => {
    expect(ofPlaywright(report({ errors: [{ message: 'no browser' }], suites: [] }), 1, '').failures).toEqual([
      { title: 'playwright', text: 'no browser' },
    ]);
    expect(ofPlaywright(run(), 0, '').failures).toHaveLength(1);
  });
});

describe('the schedule of the steps', () => {
  const log: string[] = [];
  const step = (name: string, after: string[] = [], work: () => unknown = () => ({ passed: 1, failures: [] })) => ({
    name,
    after,
    run: async () => {
      log.push(`+${name}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`-${name}`);
      return work();
    },
  });

  it('starts a step after those it waits for, keeps to two at once, and turns what a step throws into its failure', async () => {
    const fails = () => {
      throw new Error('broken');
    };
    const results = await runSteps(
      [step('a'), step('b', ['a'], fails), step('c'), step('d', ['b', 'not in this run'])],
      {},
      () => {},
    );
    expect(log.indexOf('-a')).toBeLessThan(log.indexOf('+b'));
    expect(log.indexOf('-b')).toBeLessThan(log.indexOf('+d'));
    let open = 0;
    expect(Math.max(...log.map((line) => (open += line.startsWith('+') ? 1 : -1)))).toBe(2);
    expect(results.map((r: { passed: number; failures: object[] }) => [r.passed, r.failures.length])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
      [1, 0],
    ]);
  });

  it('begins with what took longest', async () => {
    log.length = 0;
    await runSteps(
      [
        { ...step('short'), cost: 1 },
        { ...step('long'), cost: 9 },
        { ...step('middle'), cost: 5 },
      ],
      {},
      () => {},
      1,
    );
    expect(log.filter((line) => line.startsWith('+'))).toEqual(['+long', '+middle', '+short']);
  });
});

describe('the number of tests', () => {
  const record = { unit: { tests: 1000 } };
  it('may fall a little; more has to be said', () => {
    expect(missingTests('unit', 980, 0, record)).toBeNull();
    expect(missingTests('unit', 970, 12, record)).toBeNull();
    expect(missingTests('unit', 979, 0, record)).toMatchObject({ title: 'number of tests' });
    expect(missingTests('a new step', 0, 0, record)).toBeNull();
  });
});

describe('the budget of CPU time', () => {
  const record = {
    all: { cpu: 130 },
    unit: { tests: 9, cpu: 50 },
    types: { tests: 2, cpu: 80 },
    build: { tests: 1, cpu: null },
  };
  const ran = (name: string, cpu: number | null, tests = 9) => ({ step: { name }, passed: tests, failures: [], cpu });

  it('tells of a step that needed half as much again and twenty seconds more', () => {
    const told = (name: string, cpu: number | null) => overBudget([ran(name, cpu)], record);
    expect(told('unit', 76)).toEqual(['unit took 76 CPU s, 50 at the last record']);
    expect(told('unit', 75)).toEqual([]);
    expect(overBudget([ran('unit', 29)], { unit: { tests: 9, cpu: 10 } })).toEqual([]);
    expect(overBudget([ran('unit', 31)], { unit: { tests: 9, cpu: 10 } })).toHaveLength(1);
    for (const [name, cpu] of [
      ['build', 500],
      ['a new step', 500],
      ['unit', null],
    ] as const)
      expect(told(name, cpu)).toEqual([]);
  });

  it('lets the whole grow by a minute; more only with a reason, which stays beside the sum', () => {
    expect(nextRecord([ran('unit', 110)], record).next).toMatchObject({ all: { cpu: 190 }, unit: { cpu: 110 } });
    const { next, refused } = nextRecord([ran('unit', 111)], record, ' ');
    expect(next).toBeUndefined();
    expect(refused!.title).toBe('130 → 191 CPU s');
    expect(refused!.text).toContain('unit: 50 → 111');
    const because: Record<string, object> = nextRecord([ran('unit', 111)], record, 'the walk of states').next!;
    expect(because).toMatchObject({ all: { cpu: 191, because: '130 → 191: the walk of states' } });
    expect(nextRecord([ran('unit', 100)], because).next).toMatchObject({
      all: { cpu: 180, because: '130 → 191: the walk of states' },
    });
  });

  it('counts a new step as growth, and keeps what could not be measured', () => {
    expect(nextRecord([ran('new', 61)], record).refused).toBeDefined();
    expect(nextRecord([ran('unit', null, 10)], record).next).toMatchObject({
      unit: { tests: 10, cpu: 50 },
    });
    expect(nextRecord([ran('unit', 500)], {}).next).toMatchObject({ all: { cpu: 500 } });
  });
});

describe('what a step costs', () => {
  const isLinux = process.platform === 'linux';
  const runMetered = async (code: string) => {
    const file = join(folder, 'times');
    const { command, args, env } = metered(process.execPath, ['-e', code], file);
    const ended = await new Promise((resolve) =>
      spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore' }).once('close', resolve),
    );
    return { ended, cpu: cpuSeconds(file) };
  };

  it('counts what its process and the processes below it have used, and keeps its end', async () => {
    const busy = 'const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end);';
    const { ended, cpu } = await runMetered(
      `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}]); process.exit(3)`,
    );
    expect(ended).toBe(3);
    if (isLinux) expect(cpu).toBeGreaterThan(0.3);
  });
});
