// `npm run prod-local`: the whole production mode on this machine as plain processes, from the same settings as the compose
// file: MariaDB and Redis (private, or TEST_DATABASE_URL and TEST_REDIS_URL), two APIs, a worker and the web. PORT and HOST as for `npm start`.
import { runMain, Stop } from './lib/stop.mjs';
import { checkNode } from './lib/node-version.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { createKeeper } from './lib/keeper.mjs';

await runMain(async () => {
  checkNode();
  await ensureInstalled(() => console.log('· 安装依赖 / installing packages …'));
  const keeper = createKeeper();
  keeper.onSignals({ before: () => console.log('\n· 正在停止 / stopping …'), exitCode: 0 });
  await keeper.guard(async () => {
    const [{ runBuild }, { startServers }, { startProdLocal }, { readFileSync }, { printWelcome }] = await Promise.all(
      ['./lib/services.mjs', './lib/servers.mjs', './lib/stacks.mjs', 'node:fs', './lib/welcome.mjs'].map(
        (name) => import(name),
      ),
    );
    await runBuild(keeper);
    const host = process.env.HOST || 'localhost';
    const servers = await startServers(keeper);
    const stack = await startProdLocal(keeper, {
      servers,
      host,
      ...(process.env.PORT && { port: Number(process.env.PORT) }),
    });
    keeper.onStop(stack.stop);
    printWelcome({
      url: stack.webUrl,
      host,
      dataDir: stack.dataDir,
      logins: JSON.parse(readFileSync(stack.logins, 'utf8')),
    });
    console.log(
      `  MariaDB ${servers.databaseUrl}  Redis ${servers.redisUrl}\n  API ${stack.apiUrls.join(' ')}  worker ${stack.services.find((s) => s.name === 'worker').url}\n`,
    );
    const dead = await Promise.race(stack.services.map((service) => service.child.ended.then(() => service)));
    if (keeper.isStopping()) return await keeper.stopAll();
    throw new Stop(
      `${dead.name} 意外停止，其余已一并停止。`,
      `${dead.name} ended unexpectedly; everything else was stopped.\n${dead.output.last(10)}`,
    );
  });
});
