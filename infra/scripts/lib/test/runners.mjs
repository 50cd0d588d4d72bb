// How one step is carried out: a command that passes or fails as one, Jest with its own counts, Playwright with its own.
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { keepOutput } from '../tail.mjs';
import { ofJest, ofPlaywright, passed } from './results.mjs';

const bin = (path) => join(ROOT, 'node_modules', path);

async function run(ctx, args, env = {}) {
  const child = ctx.keeper.start(process.execPath, args, { cwd: ROOT, env: { ...process.env, FORCE_COLOR: '0', ...env } });
  const output = keepOutput(child);
  const { code } = await child.ended;
  return { code, output: output.last(400) };
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
  const { code, output } = await run(ctx, [
    '--experimental-vm-modules', '--no-warnings', bin('jest/bin/jest.js'), '--selectProjects', tier, '--ci', '--json', `--outputFile=${file}`, `--maxWorkers=${ctx.workers}`, ...args,
  ], env);
  return ofJest(file, code, output);
}

export async function playwright(ctx, env) {
  const file = join(ctx.folder, `playwright-${ctx.nextNumber()}.json`);
  const { code, output } = await run(ctx, [bin('@playwright/test/cli.js'), 'test', '-c', 'apps/web-e2e/playwright.config.ts', '--reporter=json'], {
    ...env, CHROMIUM: await ctx.chromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return ofPlaywright(file, code, output);
}

export { passed };
