// The steps of `npm run changed`: the same kinds of steps as of the whole proof, over what differs from the last landing and
// the tests that stand nearest to it. What it leaves out, it says.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { changedSince, lastLanding } from '../landing.mjs';
import { ROOT } from '../root.mjs';
import { Stop } from '../stop.mjs';
import { naming, nearest, plan } from './changed.mjs';
import { checks, FORMAT, onSqlite } from './steps.mjs';
import { commands, jest, typescript } from './runners.mjs';

/** Test files of the tiers unit and int; `args` narrow them. */
function listed(args) {
  const out = execFileSync(
    process.execPath,
    [
      '--no-warnings',
      join(ROOT, 'node_modules/jest/bin/jest.js'),
      '--selectProjects',
      'unit',
      'int',
      '--listTests',
      '--json',
      ...args,
    ],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(out).map((file) => relative(ROOT, file));
}

function relatedSpecs({ modules, named }) {
  const byImport = modules.length === 0 ? [] : listed(['--findRelatedTests', ...modules]);
  if (named.length === 0) return byImport;
  const texts = new Map(listed([]).map((spec) => [spec, readFileSync(join(ROOT, spec), 'utf8')]));
  return [...new Set([...byImport, ...naming(texts, named)])];
}

function stepsOf(chosen, { unit, int }) {
  const paths = ({ run }) => ['--runTestsByPath', ...run];
  return [
    {
      name: 'generated files',
      cost: 10,
      exists: () => chosen.generated.length > 0,
      run: checks(...chosen.generated),
    },
    {
      name: 'format',
      cost: 5,
      exists: () => chosen.format.length > 0,
      run: commands([[...FORMAT, '--ignore-unknown', ...chosen.format]]),
    },
    {
      name: 'lint',
      cost: 5,
      exists: () => chosen.lint.length > 0,
      run: commands([['infra/scripts/lint.mjs', ...chosen.lint]]),
    },
    { name: 'types', cost: 45, exists: () => chosen.types.length > 0, run: typescript(chosen.types) },
    {
      name: 'unit',
      cost: 20,
      exists: () => unit.run.length > 0,
      run: (ctx) => jest(ctx, { tier: 'unit', args: paths(unit) }),
    },
    {
      name: 'integration on SQLite',
      cost: 30,
      exists: () => int.run.length > 0,
      run: (ctx) => jest(ctx, { tier: 'int', env: onSqlite, args: paths(int) }),
    },
  ];
}

const farther = (what, specs) =>
  specs.length === 0 ? [] : [`${specs.length} ${what} farther away:\n${specs.map((s) => `    ${s}`).join('\n')}`];

/** What `--changed` runs, what it compares with, and what is left to `npm test`. */
export function changedSteps(since) {
  const base = lastLanding(since);
  const changed = changedSince(base);
  if (changed === null)
    throw new Stop(
      since ? `没有 ${since} 这个提交。` : '没有可以比较的提交。',
      since ? `There is no commit ${since}.` : 'There is no commit to compare with.',
    );
  const chosen = plan(changed, (file) => existsSync(join(ROOT, file)));
  const { unit, int } = nearest(relatedSpecs(chosen), changed);
  return {
    steps: stepsOf(chosen, { unit, int }),
    isEmpty: changed.length === 0,
    compared: `${changed.length} files differ from ${base.slice(0, 10)}`,
    leftOut: [
      ...farther('unit specs', unit.leftOut),
      ...farther('integration specs', int.leftOut),
      ...(chosen.outer.length > 0 ? [`changed, but not run here: ${chosen.outer.join(', ')}`] : []),
      ...chosen.rules.map((step) => `its rules have changed: npm test -- --only=${step}`),
      'MariaDB and Redis, API from outside, browser: npm test',
    ],
  };
}
