// `npm run dev`: the demonstration for whoever changes it. The API is built again and restarted with each change of its
// sources, the web is Vite's own server. Data in DATA_DIR (.data) as for `npm start`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasDatabase, openDataDir, resolveDataDir, sessionSecret } from './lib/data-dir.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { createKeeper } from './lib/keeper.mjs';
import { checkNode } from './lib/node-version.mjs';
import { checkPort, freePort, readPort } from './lib/ports.mjs';
import { ROOT } from './lib/root.mjs';
import { ready, runBuild, runCli, startApi } from './lib/services.mjs';
import { Stop, runMain } from './lib/stop.mjs';

const WATCHED = 'dist/dev';
const note = (text) => console.log(`· ${text}`);

/** Builds with each change and calls `onBuilt` after each build without errors. */
async function watchApi(onBuilt) {
  const [{ context }, { serverBuildOptions }] = await Promise.all([
    import('esbuild'),
    import('./lib/build-server.mjs'),
  ]);
  const options = await serverBuildOptions();
  const told = {
    name: 'told',
    setup: (build) => build.onEnd(({ errors }) => (errors.length === 0 ? onBuilt() : undefined)),
  };
  // Packages do not change while one works: outside of the bundle they cost nothing at each change.
  const watching = await context({
    ...options,
    packages: 'external',
    minifyWhitespace: false,
    outdir: WATCHED,
    plugins: [...options.plugins, told],
  });
  await watching.watch();
  return () => watching.dispose();
}

async function run(keeper, { port, dataDir }) {
  await ensureInstalled(() => note('安装依赖 / installing packages …'));
  await runBuild(keeper);
  const env = { DATA_DIR: dataDir, ZHIYA_MODE: 'demo', NODE_ENV: 'development' };
  const isNew = !hasDatabase(dataDir) || !existsSync(join(dataDir, 'logins.json'));
  if (isNew) await runCli(keeper, ['seed'], env);

  const apiPort = await freePort();
  let api = null;
  let turn = Promise.resolve();
  const restart = () =>
    (turn = turn.then(async () => {
      if (keeper.isStopping()) return;
      if (api !== null) await keeper.stop(api.child);
      api = await startApi(keeper, env, {
        port: apiPort,
        entry: `${WATCHED}/api.mjs`,
        logFile: join(dataDir, 'logs/api.log'),
      });
      await ready(api).then(
        () => note(`API ${api.url}`),
        (error) => console.error(`✗ ${error.en ?? error.stack}`),
      );
    }));
  keeper.onStop(await watchApi(() => void restart()));

  const { remixCli } = await import('./lib/build-web.mjs');
  const web = keeper.start(process.execPath, [remixCli(), 'vite:dev', '--port', String(port), '--strictPort'], {
    cwd: join(ROOT, 'apps/web'),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      API_URL: `http://127.0.0.1:${apiPort}`,
      SESSION_SECRET: sessionSecret(dataDir),
    },
  });
  await web.ended;
  if (keeper.isStopping()) return keeper.stopAll();
  throw new Stop('网页开发服务意外停止。', 'The web development server ended unexpectedly.');
}

await runMain(async () => {
  checkNode();
  const port = readPort();
  await checkPort(port, 'localhost');
  const dataDir = resolveDataDir();
  const keeper = createKeeper({ withReaper: false });
  keeper.onStop(openDataDir(dataDir));
  keeper.onSignals({ exitCode: 0 });
  await keeper.guard(() => run(keeper, { port, dataDir }));
});
