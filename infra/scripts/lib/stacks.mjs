// The two ways the application runs, as plain processes on free ports: embedded (one API, SQLite, jobs in process) and
// production (MariaDB, Redis, two APIs, worker, web). Whoever starts one gets its addresses and how to stop it.
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { ROOT } from './root.mjs';
import { ready, runCli, startApi, startWeb, startWorker } from './services.mjs';

const API_COUNT = 2;
/** Addresses, secrets and folders: what every installation has its own of. The other settings are taken as they stand. */
const OF_THE_SITE = [
  'MARIADB_PASSWORD',
  'REDIS_PASSWORD',
  'DATABASE_URL',
  'REDIS_URL',
  'API_URL',
  'HOST',
  'PORT',
  'API_PORT',
  'WORKER_PORT',
  'DATA_DIR',
  'SESSION_SECRET',
  'SMTP_URL',
  'COOKIE_SECURE',
  'TRUST_PROXY',
];
const secret = () => randomBytes(24).toString('base64url');

const logIn = (dataDir) => (name) => ({ name, logFile: join(dataDir, 'logs', `${name}.log`) });

/** Migrates and, where it is the demonstration, seeds. */
async function load(keeper, dataDir, env) {
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  await runCli(keeper, ['migrate'], env, logIn(dataDir)('cli'));
  if (env.ZHIYA_MODE === 'demo') await runCli(keeper, ['seed'], env, logIn(dataDir)('cli'));
}

/** Loads, and starts API, worker and web; the web last, because it is told the APIs' addresses. */
async function raise(keeper, { mode, dataDir, env, webEnv, apis, worker, port, host, isLoaded = false }) {
  const log = logIn(dataDir);
  if (!isLoaded) await load(keeper, dataDir, env);
  const started = [];
  for (let n = 1; n <= apis; n += 1) started.push(await startApi(keeper, env, log(apis === 1 ? 'api' : `api-${n}`)));
  const apiUrls = started.map((s) => s.url);
  if (worker) started.push(await startWorker(keeper, env, log('worker')));
  const web = await startWeb(keeper, { ...webEnv, API_URL: apiUrls.join(',') }, { ...log('web'), port, host });
  started.push(web);
  await Promise.all(started.map(ready));
  return {
    mode,
    dataDir,
    env,
    apiUrls,
    webUrl: web.url,
    services: started,
    logins: join(dataDir, 'logins.json'),
    stop: async () => {
      for (const service of started.reverse()) await keeper.stop(service.child);
    },
  };
}

const embeddedEnv = (dataDir) => ({ DATA_DIR: dataDir, ZHIYA_MODE: 'demo' });

/** The data of an embedded stack on its first day, for stacks that begin with a copy of it. */
export async function loadEmbedded(keeper) {
  const dataDir = keeper.folder('embedded-first-day');
  await load(keeper, dataDir, embeddedEnv(dataDir));
  return dataDir;
}

/** `firstDay` is a folder of `loadEmbedded`. */
export async function startEmbedded(keeper, { dataDir = keeper.folder('embedded'), firstDay } = {}) {
  if (firstDay) cpSync(firstDay, dataDir, { recursive: true });
  return raise(keeper, {
    mode: 'embedded',
    dataDir,
    env: embeddedEnv(dataDir),
    webEnv: { SESSION_SECRET: secret() },
    apis: 1,
    worker: false,
    isLoaded: Boolean(firstDay),
  });
}

/** The production settings as the compose file and the systemd units read them. */
export const productionEnv = (file = 'infra/prod.env.example') => parseEnv(readFileSync(join(ROOT, file), 'utf8'));

/** Each table of another schema with its rows: none of ours refers to another or numbers itself. */
async function copyTables(connection, from, to) {
  const [tables] = await connection.query(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?',
    [from],
  );
  for (const { name } of tables) {
    await connection.query(`CREATE TABLE \`${to}\`.\`${name}\` LIKE \`${from}\`.\`${name}\``);
    await connection.query(`INSERT INTO \`${to}\`.\`${name}\` SELECT * FROM \`${from}\`.\`${name}\``);
  }
}

/** A schema of its own on the given server, with SQLite's equality and order; empty, or as another one is. */
async function createSchema(serverUrl, like) {
  const name = `zhiya_${randomBytes(5).toString('hex')}`;
  const connection = await createConnection({ uri: serverUrl.replace(/^mariadb:/, 'mysql:') });
  const drop = () => connection.query(`DROP DATABASE IF EXISTS \`${name}\``).finally(() => connection.end());
  try {
    await connection.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin`);
    if (like) await copyTables(connection, like, name);
  } catch (error) {
    await drop();
    throw error;
  }
  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  return { name, url: address.href, drop };
}

/** The file's settings without what is the site's own. */
const commonEnv = () =>
  Object.fromEntries(Object.entries(productionEnv()).filter(([name]) => !OF_THE_SITE.includes(name)));

/** The data of a production stack on its first day, for stacks that begin with a copy of it: files in a folder, the rest in a schema. */
export async function loadProdLocal(keeper, { servers }) {
  const dataDir = keeper.folder('prod-first-day');
  const schema = await createSchema(servers.databaseUrl);
  keeper.onStop(schema.drop);
  await load(keeper, dataDir, { ...commonEnv(), ZHIYA_MODE: 'demo', DATA_DIR: dataDir, DATABASE_URL: schema.url });
  return { dataDir, schema: schema.name };
}

/** `servers` are the addresses of a MariaDB and a Redis; a schema of its own is made and dropped there. `firstDay` is of `loadProdLocal`. */
export async function startProdLocal(
  keeper,
  { servers, dataDir = keeper.folder('prod-local'), demo = true, port, host, redisDatabase = 15, firstDay } = {},
) {
  const schema = await createSchema(servers.databaseUrl, firstDay?.schema);
  if (firstDay) cpSync(firstDay.dataDir, dataDir, { recursive: true });
  const redis = new URL(servers.redisUrl);
  redis.pathname = `/${redisDatabase}`;
  const env = {
    ...commonEnv(),
    ZHIYA_MODE: demo ? 'demo' : 'production',
    DATA_DIR: dataDir,
    DATABASE_URL: schema.url,
    REDIS_URL: redis.href,
  };
  const webEnv = { ...commonEnv(), SESSION_SECRET: secret() };
  try {
    const stack = await raise(keeper, {
      mode: 'prod-local',
      dataDir,
      env,
      webEnv,
      apis: API_COUNT,
      worker: true,
      port,
      host,
      isLoaded: Boolean(firstDay),
    });
    return { ...stack, stop: () => stack.stop().finally(schema.drop) };
  } catch (error) {
    await schema.drop();
    throw error;
  }
}
