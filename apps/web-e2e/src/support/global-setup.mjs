// Builds once for all files and makes ready what they share: the demonstration's first day to copy, and for the production stack the
// servers. Each file raises its own stack from it. The function it returns clears it away.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKeeper } from '../../../../infra/scripts/lib/keeper.mjs';
import { ROOT } from '../../../../infra/scripts/lib/root.mjs';
import { startServers } from '../../../../infra/scripts/lib/servers.mjs';
import { runBuild } from '../../../../infra/scripts/lib/services.mjs';
import { loadEmbedded, loadProdLocal } from '../../../../infra/scripts/lib/stacks.mjs';

export default async function setup() {
  const stack = process.env.E2E_STACK ?? 'embedded';
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  for (const noted of ['looks', 'loads']) writeFileSync(join(ROOT, 'test-results', `${noted}-${stack}.txt`), '');
  rmSync(join(ROOT, 'test-results/logs', stack), { recursive: true, force: true });
  // A stack that somebody started by hand, while a journey is being written.
  if (process.env.E2E_BASE_URL) return () => undefined;
  const keeper = createKeeper();
  return keeper.guard(async () => {
    await runBuild(keeper);
    if (stack === 'production') {
      const servers = await startServers(keeper);
      const { dataDir, schema } = await loadProdLocal(keeper, { servers });
      Object.assign(process.env, {
        TEST_DATABASE_URL: servers.databaseUrl,
        TEST_REDIS_URL: servers.redisUrl,
        E2E_FIRST_DAY: dataDir,
        E2E_FIRST_SCHEMA: schema,
      });
    } else {
      // With a line for each question in the API's log: what every page asks is counted (support/questions.ts).
      Object.assign(process.env, { E2E_FIRST_DAY: await loadEmbedded(keeper), LOG_LEVEL: 'debug' });
    }
    return () => keeper.stopAll();
  });
}
