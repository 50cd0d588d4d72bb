// A schema per size on the run's one MariaDB: migrated, seeded and filled when a part first asks for it.
import { createConnection } from 'mysql2/promise';
import { runCli } from '../../scripts/lib/services.mjs';
import { loadMarket } from './bulk-load.mjs';

/** Where the API has a Redis it runs no jobs itself; nothing listens here, and an API never connects: jobs stay in the outbox. */
const NO_REDIS = 'redis://127.0.0.1:1';

export function createDatabases({ keeper, mariadb, note }) {
  const made = new Map();

  const make = async (count) => {
    const started = performance.now();
    const name = `bench_${count}`;
    const server = await mariadb();
    const address = new URL(server.url);
    address.pathname = `/${name}`;
    const connection = await createConnection({ uri: server.url, timezone: 'Z', supportBigNumbers: true });
    await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin`);
    const env = {
      DATA_DIR: keeper.folder(`bench-${count}`),
      ZHIYA_MODE: 'demo',
      DATABASE_URL: address.href,
      REDIS_URL: NO_REDIS,
    };
    await runCli(keeper, ['migrate'], env);
    await runCli(keeper, ['seed'], env);
    await connection.changeUser({ database: name });
    const rows = await loadMarket(connection, count);
    const total = Object.values(rows).reduce((a, b) => a + b, 0);
    note(
      `${count.toLocaleString('en-US')} listings loaded (${total.toLocaleString('en-US')} rows, ${((performance.now() - started) / 1000).toFixed(0)} s)`,
    );
    return { count, env, url: address.href, connection, pid: server.process.pid, rows: total };
  };

  return (count) => {
    if (!made.has(count)) made.set(count, make(count));
    return made.get(count);
  };
}
