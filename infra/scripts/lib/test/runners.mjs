// How one step is carried out: a command that passes or fails as one, Jest with its own counts, Playwright with its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { keepOutput } from '../tail.mjs';
import { cpuSeconds, metered, watchMemory } from './measure.mjs';
import { ofJest, ofPlaywright, passed } from './results.mjs';

/** A step that hangs must end and be told of; far above what any step needs on one slow core. */
const LIMIT_MS = 60 * 60_000;
const GRACE_MS = 10_000;
/** Tests are no measure of time: on a machine that is busy with something else they are slow, not wrong. */
const TEST_TIMEOUT_MS = { unit: 60_000, int: 240_000, e2e: 360_000 };
/** A Jest worker that holds more than this gives its place to a fresh one: modules of a file are never freed, and a full heap is a slow one. */
const WORKER_MEMORY = '300MB';
/** What none of our processes may hold. */
export const MEMORY_LIMIT_MB = 1024;

const bin = (path) => join(ROOT, 'node_modules', path);
export const CACHE = join(ROOT, 'dist/.cache');

/** `isDone` tells when the command has said all it has to say; what is still open a while later keeps it from ending. */
async function run(ctx, args, env = {}, isDone = () => false) {
  const times = join(ctx.folder, `times-${ctx.nextNumber()}`);
  const meter = metered(process.execPath, args, times);
  const child = ctx.keeper.start(meter.command, meter.args, {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: '0', LOG_LEVEL: 'warn', TMPDIR: ctx.folder, ...env, ...meter.env },
  });
  const output = keepOutput(child);
  const memory = watchMemory(child.pid);
  let why = '';
  const end = (reason) => {
    why = reason;
    void ctx.keeper.stop(child);
  };
  const limit = setTimeout(() => end(`ended after ${LIMIT_MS / 60_000} minutes without a result`), LIMIT_MS);
  let doneSince = 0;
  const watch = setInterval(() => {
    if (!isDone()) return;
    doneSince ||= Date.now();
    if (Date.now() - doneSince > GRACE_MS && why === '')
      end('all tests have run, yet the process did not end: a test left a connection, a timer or a server open');
  }, 1000);
  const { code } = await child.ended;
  clearTimeout(limit);
  clearInterval(watch);
  return { code, why, output: `${output.last(400)}\n${why}`, cpu: cpuSeconds(times), memory: memory.stop() };
}

const tooLarge = (memory) =>
  [...memory]
    .filter(([, megabytes]) => megabytes > MEMORY_LIMIT_MB)
    .map(([entry, megabytes]) => ({
      title: entry,
      text: `held ${Math.round(megabytes)} MB; none of our processes may hold more than ${MEMORY_LIMIT_MB}`,
    }));
/** What a run found, with what it cost. `limited`: none of its processes may hold too much; compilers and checkers are not ours to shrink. */
const costed = (result, { cpu, memory, why }, title, limited = true) => ({
  ...result,
  cpu,
  memory,
  failures: [...result.failures, ...(why === '' ? [] : [{ title, text: why }]), ...(limited ? tooLarge(memory) : [])],
});

/** Several commands in turn, each a check of its own. */
export const commands = (list) => async (ctx) => {
  const results = [];
  for (const args of list) {
    const done = await run(ctx, args);
    results.push(
      costed(
        done.code === 0 ? passed() : { passed: 0, failures: [{ title: args.join(' '), text: done.output }] },
        done,
        args.join(' '),
        false,
      ),
    );
  }
  return {
    passed: results.reduce((sum, r) => sum + r.passed, 0),
    failures: results.flatMap((r) => r.failures),
    memory: new Map(results.flatMap((r) => [...r.memory])),
    cpu: results.some((r) => r.cpu === null) ? null : results.reduce((sum, r) => sum + r.cpu, 0),
  };
};

/** What was checked before and has not changed is not checked again. */
export const typescript = (projects) =>
  commands(
    projects.map((p) => [
      bin('typescript/bin/tsc'),
      '--noEmit',
      '--incremental',
      '--tsBuildInfoFile',
      join(CACHE, `types-${p.replaceAll('/', '-')}buildinfo`),
      '--noUnusedLocals',
      '--pretty',
      'false',
      '-p',
      p,
    ]),
  );

export async function jest(ctx, { tier, env = {}, args = [] }) {
  const file = join(ctx.folder, `jest-${tier}-${ctx.nextNumber()}.json`);
  const done = await run(
    ctx,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      bin('jest/bin/jest.js'),
      '--selectProjects',
      tier,
      '--ci',
      '--json',
      `--outputFile=${file}`,
      '--maxWorkers=1',
      `--workerIdleMemoryLimit=${WORKER_MEMORY}`,
      `--testTimeout=${TEST_TIMEOUT_MS[tier]}`,
      ...args,
    ],
    env,
    () => existsSync(file),
  );
  return costed(ofJest(file, done.code, done.output), done, `jest, ${tier}`);
}

export async function playwright(ctx, env) {
  const file = join(ctx.folder, `playwright-${ctx.nextNumber()}.json`);
  const done = await run(
    ctx,
    [bin('@playwright/test/cli.js'), 'test', '-c', 'apps/web-e2e/playwright.config.ts', '--reporter=json'],
    {
      ...env,
      CHROMIUM: await ctx.chromium(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    },
  );
  return costed(ofPlaywright(file, done.code, done.output), done, 'playwright');
}

export { passed };
