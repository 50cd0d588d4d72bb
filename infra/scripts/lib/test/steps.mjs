// The steps of `npm test`, in order. A step: its name; what it needs beside Node (`servers`, `browser`); which steps it
// waits for; whether the repository has it; how it runs. A new kind of test is a row here.
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../../build.mjs';
import { ROOT } from '../root.mjs';
import { runCli } from '../services.mjs';
import { startEmbedded, startProdLocal, testEnv } from '../stacks.mjs';
import { commands, failed, jest, onStack, passed, playwright, typescript } from './runners.mjs';

const has = (path) => existsSync(join(ROOT, path));
const hasFiles = (folder, pattern) => has(folder) && readdirSync(join(ROOT, folder), { recursive: true }).some((name) => pattern.test(String(name)));
const SCHEMA = 'docs/api/schema.graphql';

const DRIFT_CHECKS = ['sync-projects', 'build-catalogue', 'build-calendar', 'codegen'].map((name) => `infra/scripts/${name}.mjs`);

async function schemaDrift(ctx) {
  const printed = await runCli(ctx.keeper, ['schema:print'], { DATA_DIR: ctx.keeper.folder('schema'), ZHIYA_MODE: 'demo' });
  if (printed.trim() === (await readFile(join(ROOT, SCHEMA), 'utf8')).trim()) return passed();
  return failed(SCHEMA, 'differs from the schema of the code: run "npm run -s cli -- schema:print > docs/api/schema.graphql" and read the difference as a reviewer of the API would');
}

const embedded = (ctx) => () => startEmbedded(ctx.keeper);
const prodLocal = (ctx, redisDatabase) => async () => startProdLocal(ctx.keeper, { servers: await ctx.servers(), redisDatabase });

export const STEPS = [
  { name: 'build', run: async () => (await build(), passed()) },
  { name: 'generated files', run: commands(DRIFT_CHECKS.filter(has).map((script) => [script, '--check'])) },
  { name: 'types', run: typescript(['tsconfig.json', 'infra/tsconfig.json']) },
  { name: 'lint', run: commands([['infra/scripts/lint.mjs']]) },
  { name: 'unit', run: (ctx) => jest(ctx, { tier: 'unit' }) },
  { name: 'schema', after: ['build'], exists: () => has(SCHEMA), run: schemaDrift },
  {
    name: 'integration on SQLite',
    run: (ctx) => jest(ctx, { tier: 'int', env: { DB_UNDER_TEST: 'sqlite', TEST_REDIS_URL: '', TEST_DATABASE_URL: '' }, args: ['--testPathIgnorePatterns', String.raw`\.redis\.int-spec\.ts$`] }),
  },
  {
    name: 'integration on MariaDB and Redis', needs: ['servers'],
    run: async (ctx) => {
      const servers = await ctx.servers();
      return jest(ctx, { tier: 'int', env: { DB_UNDER_TEST: 'mariadb', TEST_DATABASE_URL: servers.databaseUrl, TEST_REDIS_URL: servers.redisUrl } });
    },
  },
  {
    name: 'API from outside, embedded', after: ['build'], exists: () => hasFiles('apps/api-e2e', /\.e2e-spec\.ts$/),
    run: (ctx) => onStack(ctx, embedded(ctx), (stack) => jest(ctx, { tier: 'e2e', env: testEnv(stack) })),
  },
  {
    name: 'API from outside, production mode', needs: ['servers'], after: ['build'], exists: () => hasFiles('apps/api-e2e', /\.e2e-spec\.ts$/),
    run: (ctx) => onStack(ctx, prodLocal(ctx, 14), (stack) => jest(ctx, { tier: 'e2e', env: testEnv(stack) })),
  },
  {
    name: 'browser, embedded', needs: ['browser'], after: ['build'], exists: () => has('apps/web-e2e/playwright.config.ts'),
    run: (ctx) => onStack(ctx, embedded(ctx), (stack) => playwright(ctx, testEnv(stack))),
  },
  {
    name: 'browser, production mode', needs: ['servers', 'browser'], after: ['build', 'browser, embedded'], exists: () => has('apps/web-e2e/playwright.config.ts'),
    run: (ctx) => onStack(ctx, prodLocal(ctx, 15), (stack) => playwright(ctx, testEnv(stack))),
  },
];
