// Private MariaDB and Redis: free ports, temporary folders, the repository's own configuration files, gone afterwards.
// Nothing of the host's own services is touched.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mariadbProgram, redisProgram } from './binaries.mjs';
import { accepts, freePort } from './ports.mjs';
import { ROOT } from './root.mjs';
import { Stop } from './stop.mjs';
import { keepOutput } from './tail.mjs';

const READY_WITHIN_MS = 60_000;
const ATTEMPTS = 3;
const secret = () => randomBytes(12).toString('hex');
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

async function untilReady(child, isReady) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null || child.startError) return false;
    if (await isReady()) return true;
    await sleep(25);
  }
  return false;
}

/** The system tables, as mariadb-install-db would write them; that script itself needs a package more. */
async function bootstrap(keeper, { command, share }, base, data) {
  const tables = [
    'mysql_system_tables.sql',
    'mysql_performance_tables.sql',
    'mysql_system_tables_data.sql',
    'maria_add_gis_sp_bootstrap.sql',
  ];
  const sql = [
    'create database if not exists mysql;\nuse mysql;\nset @auth_root_socket=NULL;\n',
    ...tables.map((t) => readFileSync(join(share, t), 'utf8')),
  ];
  const child = keeper.start(
    command,
    [
      '--no-defaults',
      '--bootstrap',
      '--silent-startup',
      `--datadir=${data}`,
      `--lc-messages-dir=${share}`,
      `--character-sets-dir=${join(share, 'charsets')}`,
      '--log-warnings=0',
      '--enforce-storage-engine=',
      '--max-allowed-packet=8M',
      '--net-buffer-length=16K',
      '--innodb-log-file-size=8M',
      `--tmpdir=${base}`,
      ...asRoot,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const output = keepOutput(child);
  child.stdin.on('error', () => {});
  child.stdin.end(sql.join('\n'));
  const { code } = await child.ended;
  if (code !== 0)
    throw new Stop('MariaDB 无法初始化数据目录。', `MariaDB could not write its system tables:\n${output.last(10)}`);
}

/** A MariaDB of one's own; returns the URL of an account that may do everything, and stop(). */
export async function startMariadb(keeper, { bufferPool = '96M' } = {}) {
  const program = await mariadbProgram();
  const base = keeper.folder('mariadb');
  const data = join(base, 'data');
  mkdirSync(data);
  await bootstrap(keeper, program, base, data);
  const password = secret();
  const init = join(base, 'init.sql');
  writeFileSync(
    init,
    `CREATE USER IF NOT EXISTS 'zhiya'@'%' IDENTIFIED BY '${password}';\nGRANT ALL ON *.* TO 'zhiya'@'%' WITH GRANT OPTION;\nDELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost';\nFLUSH PRIVILEGES;\n`,
  );
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = keeper.start(program.command, [
      `--defaults-file=${join(ROOT, 'infra/mysql/my.cnf')}`,
      `--datadir=${data}`,
      `--lc-messages-dir=${program.share}`,
      `--character-sets-dir=${join(program.share, 'charsets')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--socket=${join(base, 's')}`,
      `--pid-file=${join(base, 'pid')}`,
      `--tmpdir=${base}`,
      `--init-file=${init}`,
      '--skip-log-bin',
      '--performance-schema=0',
      '--innodb-flush-log-at-trx-commit=0',
      '--sync-binlog=0',
      `--innodb-buffer-pool-size=${bufferPool}`,
      '--innodb-log-file-size=32M',
      ...asRoot,
    ]);
    const output = keepOutput(child);
    if (await untilReady(child, () => accepts(port))) {
      return {
        url: `mysql://zhiya:${password}@127.0.0.1:${port}/`,
        port,
        folder: base,
        process: child,
        stop: async () => (await keeper.stop(child), keeper.removeFolder(base)),
      };
    }
    await keeper.stop(child, 'SIGKILL');
    if (attempt === ATTEMPTS) throw new Stop('MariaDB 没有启动。', `MariaDB did not start:\n${output.last(15)}`);
  }
}

/** A Redis of one's own; sixty-four databases, so that test files running side by side share none. */
export async function startRedis(keeper) {
  const program = await redisProgram();
  const base = keeper.folder('redis');
  const password = secret();
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = keeper.start(
      program.command,
      [
        join(ROOT, 'infra/redis/redis.conf'),
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        base,
        '--requirepass',
        password,
        '--databases',
        '64',
        '--appendonly',
        'no',
      ],
      { ...(program.argv0 && { argv0: program.argv0 }) },
    );
    const output = keepOutput(child);
    if (await untilReady(child, () => accepts(port))) {
      return {
        url: `redis://:${password}@127.0.0.1:${port}`,
        port,
        folder: base,
        process: child,
        stop: async () => (await keeper.stop(child), keeper.removeFolder(base)),
      };
    }
    await keeper.stop(child, 'SIGKILL');
    if (attempt === ATTEMPTS) throw new Stop('Redis 没有启动。', `Redis did not start:\n${output.last(15)}`);
  }
}

/** What the environment names is used as it is; the rest is started. */
export async function startServers(keeper, env = process.env) {
  const [mariadb, redis] = await Promise.all([
    env.TEST_DATABASE_URL ? { url: env.TEST_DATABASE_URL, given: true } : startMariadb(keeper),
    env.TEST_REDIS_URL ? { url: env.TEST_REDIS_URL, given: true } : startRedis(keeper),
  ]);
  return { databaseUrl: mariadb.url, redisUrl: redis.url, mariadb, redis };
}
