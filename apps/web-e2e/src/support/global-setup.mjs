// Starts a private stack for the browser tests and tells the tests its addresses; the function it returns stops it.
import { createKeeper } from '../../../../infra/scripts/lib/keeper.mjs';
import { startServers } from '../../../../infra/scripts/lib/servers.mjs';
import { ready, runBuild, runCli, startApi, startWeb, startWorker } from '../../../../infra/scripts/lib/services.mjs';
import { createConnection } from 'mysql2/promise';
import { randomBytes } from 'node:crypto';

async function privateSchema(serverUrl) {
  const name = `e2e_${randomBytes(5).toString('hex')}`;
  const c = await createConnection({ uri: serverUrl });
  await c.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin`);
  await c.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export default async function setup() {
  const keeper = createKeeper();
  try {
    await runBuild(keeper);
    const production = process.env.E2E_STACK === 'production';
    const env = { DATA_DIR: keeper.folder('e2e-data'), ZHIYA_MODE: 'demo', LOG_LEVEL: 'warn' };
    if (production) {
      const servers = await startServers(keeper, process.env);
      Object.assign(env, { DATABASE_URL: await privateSchema(servers.databaseUrl), REDIS_URL: servers.redisUrl });
    }
    await runCli(keeper, ['migrate'], env);
    await runCli(keeper, ['seed'], env);
    const apis = await Promise.all((production ? ['api-1', 'api-2'] : ['api']).map((name) => startApi(keeper, env, { name })));
    const worker = production ? [await startWorker(keeper, env)] : [];
    const web = await startWeb(keeper, { API_URL: apis.map((a) => a.url).join(','), SESSION_SECRET: randomBytes(24).toString('hex') });
    await Promise.all([...apis, ...worker, web].map((s) => ready(s)));
    process.env.E2E_BASE_URL = web.url;
    process.env.E2E_API_URL = apis[0].url;
    return () => keeper.stopAll();
  } catch (error) {
    await keeper.stopAll();
    throw error;
  }
}
