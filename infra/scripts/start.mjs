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

async function run({ keeper, port, host, dataDir }) {
  checkDatabaseHeader(dataDir);
  const installed = await ensureInstalled(() => note('安装依赖，约一分钟 / installing packages, about a minute …'));
  if (installed !== null) note(`依赖已安装 / installed (${installed.toFixed(0)} s)`);
  const [built] = await Promise.all([runBuild(keeper), checkDatabasePages(dataDir)]);
  if (!built.includes('up to date')) note(`已构建 / ${built.replaceAll('\n', ', ')}`);

  const env = { DATA_DIR: dataDir, ZHIYA_MODE: 'demo' };
  const log = (name) => join(dataDir, 'logs', `${name}.log`);
  const logins = join(dataDir, 'logins.json');
  const isNew = !hasDatabase(dataDir) || !existsSync(logins);
  await runCli(keeper, ['migrate'], env, { logFile: log('cli') });
  if (isNew) {
    note('载入示例数据 / loading the demonstration data …');
    await runCli(keeper, ['seed'], env, { logFile: log('cli') });
  }

  const api = await startApi(keeper, env, { logFile: log('api') });
  const web = await startWeb(
    keeper,
    { API_URL: api.url, SESSION_SECRET: sessionSecret(dataDir) },
    { port, host, logFile: log('web') },
  );
  await Promise.all([ready(api), ready(web)]);
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
