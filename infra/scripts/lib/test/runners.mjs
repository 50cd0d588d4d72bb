// How one step is carried out: a command that passes or fails as one, Jest with its own counts, Playwright with its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { keepOutput } from '../tail.mjs';
import { ofJest, ofPlaywright, passed } from './results.mjs';

/** A step that hangs must end and be told of; far above what any step needs on two slow cores. */
const LIMIT_MS = 40 * 60_000;
const GRACE_MS = 10_000;
/** Tests are no measure of time: on a machine that is busy with something else they are slow, not wrong. */
const TEST_TIMEOUT_MS = { unit: 30_000, int: 120_000, e2e: 180_000 };

const bin = (path) => join(ROOT, 'node_modules', path);

/** `isDone` tells when the command has said all it has to say; what is still open a while later keeps it from ending. */
async function run(ctx, args, env = {}, isDone = () => false) {
  const child = ctx.keeper.start(process.execPath, args, { cwd: ROOT, env: { ...process.env, FORCE_COLOR: '0', LOG_LEVEL: 'warn', TMPDIR: ctx.folder, ...env } });
  const output = keepOutput(child);
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
    if (Date.now() - doneSince > GRACE_MS && why === '') end('all tests have run, yet the process did not end: a test left a connection, a timer or a server open');
  }, 1000);
  const { code } = await child.ended;
  clearTimeout(limit);
  clearInterval(watch);
  return { code, why, output: `${output.last(400)}\n${why}` };
}

/** Several commands in turn, each a check of its own. */
export const commands = (list) => async (ctx) => {
  let count = 0;
  const failures = [];
  for (const args of list) {
    const { code, output } = await run(ctx, args);
    if (code === 0) count += 1;
    else failures.push({ title: args.join(' '), text: output });
  }
  return { passed: count, failures };
};

export const typescript = (projects) => commands(projects.map((p) => [bin('typescript/bin/tsc'), '--noEmit', '--noUnusedLocals', '--pretty', 'false', '-p', p]));

export async function jest(ctx, { tier, env = {}, args = [] }) {
  const file = join(ctx.folder, `jest-${tier}-${ctx.nextNumber()}.json`);
  const { code, why, output } = await run(ctx, [
    '--experimental-vm-modules', '--no-warnings', bin('jest/bin/jest.js'), '--selectProjects', tier, '--ci', '--json', `--outputFile=${file}`, `--maxWorkers=${ctx.workers}`, `--testTimeout=${TEST_TIMEOUT_MS[tier]}`, ...args,
  ], env, () => existsSync(file));
  const result = ofJest(file, code, output);
  return why === '' ? result : { ...result, failures: [...result.failures, { title: `jest, ${tier}`, text: why }] };
}

export async function playwright(ctx, env) {
  const file = join(ctx.folder, `playwright-${ctx.nextNumber()}.json`);
  const { code, output } = await run(ctx, [bin('@playwright/test/cli.js'), 'test', '-c', 'apps/web-e2e/playwright.config.ts', '--reporter=json'], {
    ...env, CHROMIUM: await ctx.chromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return ofPlaywright(file, code, output);
}

export { passed };
