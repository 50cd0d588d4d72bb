import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Environment } from './environment';
import { tempDir } from './temp-dir';

export interface DatabaseUnderTest {
  readonly kind: 'sqlite' | 'mariadb';
  /** Set on MariaDB: the address of a schema that is this test file's alone. */
  readonly url: string | undefined;
  /** Set on both; on MariaDB nothing is written there. */
  readonly file: string;
  /** What a process of the application needs in its environment to use this database. */
  readonly env: Readonly<Record<string, string>>;
  /** Drops the schema, or removes the file with its folder. */
  drop(): Promise<void>;
}

/**
 * A private, empty database of the kind that this run tests: `DB_UNDER_TEST=sqlite|mariadb` (SQLite where nothing is
 * said). MariaDB is reached at `TEST_DATABASE_URL`, by an account that may create schemas.
 */
export async function databaseUnderTest(env: Environment = process.env): Promise<DatabaseUnderTest> {
  const kind = env['DB_UNDER_TEST'] ?? 'sqlite';
  if (kind !== 'sqlite' && kind !== 'mariadb')
    throw new Error(`DB_UNDER_TEST is "${kind}"; it may be sqlite or mariadb`);
  const dir = tempDir();
  const file = join(dir.path, 'zhiya.sqlite');
  if (kind === 'sqlite') {
    return { kind, url: undefined, file, env: { DATA_DIR: dir.path }, drop: async () => dir.remove() };
  }
  const server = env['TEST_DATABASE_URL'];
  if (!server) throw new Error('DB_UNDER_TEST=mariadb needs TEST_DATABASE_URL; "npm test" starts a server and sets it');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await onServer(server, (run) => createSchema(run, name));
  const address = new URL(server);
  address.pathname = `/${name}`;
  return {
    kind,
    url: address.href,
    file,
    env: { DATA_DIR: dir.path, DATABASE_URL: address.href },
    drop: async () => {
      await onServer(server, (run) => run(`DROP DATABASE IF EXISTS \`${name}\``));
      dir.remove();
    },
  };
}

type Run = (sql: string) => Promise<unknown>;

/** The collation with SQLite's equality and order has another name on MySQL 8 and later. */
async function createSchema(run: Run, name: string): Promise<void> {
  const rows = (await run('SELECT VERSION() AS version')) as [{ version: string }];
  const collation = /mariadb/i.test(rows[0].version) ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin';
  await run(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE ${collation}`);
}

async function onServer(address: string, work: (run: Run) => Promise<unknown>): Promise<void> {
  const connection = await createConnection({ uri: address.replace(/^mariadb:/, 'mysql:') });
  try {
    await work(async (sql) => (await connection.query(sql))[0]);
  } finally {
    await connection.end();
  }
}
