// `npm start`: from a fresh clone to the running demonstration, and quickly back to it the next time.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkDatabaseHeader,
  checkDatabasePages,
  hasDatabase,
  openDataDir,
  resolveDataDir,
  sessionSecret,
} from './lib/data-dir.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { createKeeper } from './lib/keeper.mjs';
import { printWelcome } from './lib/welcome.mjs';
import { checkNode } from './lib/node-version.mjs';
import { checkPort, readPort } from './lib/ports.mjs';
import { ready, runBuild, runCli, startApi, startWeb } from './lib/services.mjs';
import { Stop, runMain } from './lib/stop.mjs';
import { hostInUrl } from './lib/web/listen.mjs';

/** One person's machine: a young generation of 4 MB instead of 16 is collected more often, and 30 MB of each process are not taken. */
const SMALL = ['--max-semi-space-size=4'];
/** A migration may have a large database before it. */
const MIGRATED_WITHIN_MS = 600_000;

const note = (text) => console.log(`· ${text}`);

async function main() {
  checkNode();
  const port = readPort();
  const host = process.env.HOST || 'localhost';
  const dataDir = resolveDataDir();
  await checkPort(port, host);
  const release = openDataDir(dataDir);
  const keeper = createKeeper({ withReaper: false });
  keeper.onStop(release);
  keeper.onSignals({ before: () => console.log('\n· 正在停止 / stopping …'), exitCode: 0 });
  await keeper.guard(() => run({ keeper, port, host, dataDir }));
}

async function built(keeper, part) {
  const said = await runBuild(keeper, [part]);
  if (!said.includes('up to date')) note(`已构建 / ${said}`);
}

/** Builds, loads the demonstration where there is none, and starts the API, which brings its database up to date by itself. */
async function raiseApi({ keeper, dataDir, env, log, isNew }) {
  await Promise.all([built(keeper, 'server'), checkDatabasePages(dataDir)]);
  if (isNew) {
    note('载入示例数据 / loading the demonstration data …');
    await runCli(keeper, ['seed'], env, { logFile: log('cli') });
  }
  return startApi(keeper, env, { logFile: log('api'), flags: SMALL });
}

async function run({ keeper, port, host, dataDir }) {
  checkDatabaseHeader(dataDir);
  const installed = await ensureInstalled(() => note('安装依赖，约一分钟 / installing packages, about a minute …'));
  if (installed !== null) note(`依赖已安装 / installed (${installed.toFixed(0)} s)`);
  const env = { DATA_DIR: dataDir, ZHIYA_MODE: 'demo' };
  const log = (name) => join(dataDir, 'logs', `${name}.log`);
  const logins = join(dataDir, 'logins.json');
  // The web's build takes longest; meanwhile the API has its own, its data and its start.
  const [api] = await Promise.all([
    raiseApi({ keeper, dataDir, env, log, isNew: !hasDatabase(dataDir) || !existsSync(logins) }),
    built(keeper, 'web'),
  ]);
  const web = await startWeb(
    keeper,
    { API_URL: api.url, SESSION_SECRET: sessionSecret(dataDir) },
    { port, host, logFile: log('web'), flags: SMALL },
  );
  await Promise.all([ready(api, { withinMs: MIGRATED_WITHIN_MS }), ready(web)]);
  printWelcome({
    url: `http://${hostInUrl(host, 'localhost')}:${port}`,
    host,
    dataDir,
    logins: existsSync(logins) ? JSON.parse(readFileSync(logins, 'utf8')) : [],
  });

  const dead = await Promise.race([api, web].map((service) => service.child.ended.then(() => service)));
  if (keeper.isStopping()) return keeper.stopAll();
  throw new Stop(
    `${dead.name} 意外停止，其余已一并停止。日志：${dead.logFile}`,
    `${dead.name} ended unexpectedly; everything else was stopped. Log: ${dead.logFile}\n${dead.output.last(10)}`,
  );
}

await runMain(main);
