// The steps of `npm test`. A step: its name; what it needs beside Node (`servers`, `browser`, the `processes` of a whole
// stack); which steps it waits for; whether the
// repository has it; how it runs; its cost in CPU seconds where none is recorded yet. A new kind of test is a row here.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../build.mjs';
import { ROOT } from '../root.mjs';
import { commands, jest, passed, playwright, typescript } from './runners.mjs';

const has = (path) => existsSync(join(ROOT, path));
const hasFiles = (folder, pattern) =>
  has(folder) && readdirSync(join(ROOT, folder), { recursive: true }).some((name) => pattern.test(String(name)));
export const checks = (...names) => commands(names.map((name) => [`infra/scripts/${name}.mjs`, '--check']));

export const FORMAT = [
  'node_modules/prettier/bin/prettier.cjs',
  '--check',
  '--log-level=warn',
  '--cache',
  '--cache-location=dist/.cache/prettier',
];

/** The database a Jest step runs on. SQLite is told plainly that there are no servers, whatever the shell around us names. */
export const onSqlite = { DB_UNDER_TEST: 'sqlite', TEST_DATABASE_URL: '', TEST_REDIS_URL: '' };
const onServers = async (ctx) => {
  const { databaseUrl, redisUrl } = await ctx.servers();
  return { DB_UNDER_TEST: 'mariadb', TEST_DATABASE_URL: databaseUrl, TEST_REDIS_URL: redisUrl };
};

export const STEPS = [
  { name: 'build', cost: 999, run: async () => (await build(), passed()) },
  { name: 'generated files', cost: 15, run: checks('sync-projects', 'build-catalogue', 'build-calendar', 'codegen') },
  { name: 'types', cost: 45, run: typescript(['tsconfig.json', 'infra/tsconfig.json']) },
  {
    name: 'format',
    cost: 25,
    run: commands([[...FORMAT, '.']]),
  },
  { name: 'lint', cost: 25, run: commands([['infra/scripts/lint.mjs']]) },
  { name: 'unit', cost: 60, run: (ctx) => jest(ctx, { tier: 'unit' }) },
  { name: 'API documents', cost: 5, after: ['build'], run: checks('api-docs') },
  {
    name: 'integration on SQLite',
    cost: 150,
    run: (ctx) =>
      jest(ctx, { tier: 'int', env: onSqlite, args: ['--testPathIgnorePatterns', String.raw`\.redis\.int-spec\.ts$`] }),
  },
  {
    name: 'integration on MariaDB and Redis',
    cost: 160,
    needs: ['servers'],
    run: async (ctx) => jest(ctx, { tier: 'int', env: await onServers(ctx) }),
  },
  {
    name: 'API from outside (embedded)',
    cost: 200,
    needs: ['processes'],
    after: ['build'],
    exists: () => hasFiles('apps/api-e2e', /\.e2e-spec\.ts$/),
    run: (ctx) => jest(ctx, { tier: 'e2e', env: onSqlite }),
  },
  {
    name: 'API from outside (production)',
    cost: 150,
    needs: ['servers'],
    after: ['build'],
    exists: () => hasFiles('apps/api-e2e', /\.e2e-spec\.ts$/),
    // `npm start` knows one mode. Hostile values and the number of statements meet the same code, which the embedded run has tried; the soak tries them here too.
    run: async (ctx) =>
      jest(ctx, {
        tier: 'e2e',
        env: await onServers(ctx),
        args: [
          '--testPathIgnorePatterns',
          String.raw`(${ctx.isSoak ? 'start' : 'start|fuzz|query-count'})\.e2e-spec\.ts$`,
        ],
      }),
  },
  {
    name: 'browser (embedded)',
    cost: 450,
    needs: ['browser'],
    after: ['build'],
    exists: () => has('apps/web-e2e/playwright.config.ts'),
    run: (ctx) => playwright(ctx, { ...onSqlite, E2E_STACK: 'embedded' }),
  },
  {
    name: 'browser (production)',
    cost: 250,
    needs: ['servers', 'browser'],
    after: ['build'],
    exists: () => has('apps/web-e2e/playwright.config.ts'),
    // The same pages: the embedded run has looked at them and put axe to them.
    run: async (ctx) =>
      playwright(ctx, { ...(await onServers(ctx)), E2E_STACK: 'production', E2E_LOOK: process.env.E2E_LOOK ?? 'off' }),
  },
];
