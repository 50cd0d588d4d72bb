import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { DataSource, DefaultNamingStrategy, type DataSourceOptions, type MixedList } from 'typeorm';
import { toldStatements } from './told-statements';

export interface DatabaseConfig {
  /** mysql:// or mariadb:// address; absent: a SQLite file at `file`. */
  readonly url?: string | undefined;
  readonly file: string;
  readonly poolSize?: number;
}
export interface Schema {
  readonly entities: readonly Function[];
  readonly migrations: readonly Function[];
}
export interface Databases {
  readonly kind: 'sqlite' | 'mariadb';
  /** Every write, inside a unit of work. On SQLite one connection. */
  readonly writer: DataSource;
  /** Committed rows only. On SQLite a second connection that refuses writes; on MariaDB the same pool. */
  readonly reader: DataSource;
  close(): Promise<void>;
}

const snake = (s: string) => s.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

class SnakeNaming extends DefaultNamingStrategy {
  override tableName(className: string, custom?: string): string {
    return custom ?? snake(className);
  }
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, custom ?? property].join('_'));
  }
}

/** sqlite `readonly` is not honoured by libsql, so the reading connection is bound by `query_only`, which a test proves. */
function sqliteOptions(file: string, schema: Schema, readOnly: boolean): DataSourceOptions {
  return {
    type: 'better-sqlite3',
    driver: createRequire(import.meta.url)('libsql'),
    database: file,
    enableWAL: !readOnly,
    prepareDatabase: (db: { pragma?: (s: string) => void; exec: (s: string) => void }) => {
      db.exec('PRAGMA foreign_keys = ON');
      db.exec('PRAGMA busy_timeout = 5000');
      db.exec('PRAGMA synchronous = NORMAL');
      if (readOnly) db.exec('PRAGMA query_only = ON');
    },
    entities: schema.entities as MixedList<Function>,
    migrations: schema.migrations as MixedList<Function>,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    logging: false,
    ...toldStatements(),
  };
}

function mariadbOptions(config: DatabaseConfig, schema: Schema): DataSourceOptions {
  return {
    type: 'mariadb',
    url: config.url!.replace(/^mariadb:/, 'mysql:'),
    timezone: 'Z',
    charset: 'utf8mb4',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: config.poolSize ?? 10,
    entities: schema.entities as MixedList<Function>,
    migrations: schema.migrations as MixedList<Function>,
    migrationsTransactionMode: 'none',
    namingStrategy: new SnakeNaming(),
    logging: false,
    ...toldStatements(),
    // TypeORM's own error bears the caller's stack; taking another one at each statement is a twentieth of a small answer.
    extra: { connectTimeout: 10_000, trace: false },
  };
}

interface Connection {
  query(sql: string, done: (error: Error | null) => void): void;
  destroy(): void;
}
/** Each connection begins so, instead of being told before each transaction: the other engine's default would keep gaps locked. */
const READ_COMMITTED = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';
async function readCommitted(source: DataSource): Promise<void> {
  const { pool } = source.driver as unknown as { pool: { on(event: string, told: (c: Connection) => void): void } };
  // Statements of a connection run in their order: this one before whatever the connection was opened for.
  pool.on('connection', (connection) => connection.query(READ_COMMITTED, (error) => error && connection.destroy()));
  // The one that was opened to see that the database is there.
  await source.query(READ_COMMITTED);
}

export async function openDatabases(config: DatabaseConfig, schema: Schema): Promise<Databases> {
  if (config.url) {
    const writer = await new DataSource(mariadbOptions(config, schema)).initialize();
    await readCommitted(writer);
    const [{ v }] = (await writer.query('SELECT VERSION() AS v')) as [{ v: string }];
    if (!/mariadb/i.test(v)) console.warn(`database ${v}: only MariaDB has passed the tests; MySQL is untested`);
    return { kind: 'mariadb', writer, reader: writer, close: () => writer.destroy() };
  }
  mkdirSync(dirname(config.file), { recursive: true });
  const writer = await new DataSource(sqliteOptions(config.file, schema, false)).initialize();
  const reader = await new DataSource(sqliteOptions(config.file, schema, true)).initialize();
  return {
    kind: 'sqlite',
    writer,
    reader,
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}
