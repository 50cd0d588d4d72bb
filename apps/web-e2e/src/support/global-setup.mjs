// Starts a private stack for the browser tests and tells the tests its addresses; the function it returns stops it and
// leaves what its processes wrote in test-results.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { createKeeper } from '../../../../infra/scripts/lib/keeper.mjs';
import { ROOT } from '../../../../infra/scripts/lib/root.mjs';
import { startServers } from '../../../../infra/scripts/lib/servers.mjs';
import { runBuild } from '../../../../infra/scripts/lib/services.mjs';
import { startEmbedded, startProdLocal } from '../../../../infra/scripts/lib/stacks.mjs';

export default async function setup() {
  // A stack that somebody started by hand, while a journey is being written.
  if (process.env.E2E_BASE_URL) return () => undefined;
  const keeper = createKeeper();
  return keeper.guard(async () => {
    await runBuild(keeper);
    const stack = process.env.E2E_STACK === 'production' ? await startProdLocal(keeper, { servers: await startServers(keeper) }) : await startEmbedded(keeper);
    process.env.E2E_BASE_URL = stack.webUrl;
    process.env.E2E_API_URL = stack.apiUrls[0];
    return async () => {
      await stack.stop();
      cpSync(join(stack.dataDir, 'logs'), join(ROOT, 'test-results/logs', stack.mode), { recursive: true });
      await keeper.stopAll();
    };
  });
}
