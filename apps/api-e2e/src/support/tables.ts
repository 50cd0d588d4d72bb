import type { DatabaseUnderTest } from '@zhiya/platform-testing';
import { createRequire } from 'node:module';
import { createConnection, createPool } from 'mysql2/promise';

export type Row = Readonly<Record<string, unknown>>;

/** The database behind the API, read past it: what a mutation left behind. */
export interface Tables {
  rows(sql: string): Promise<readonly Row[]>;
  names(): Promise<readonly string[]>;
  /** Every row of every table but those named. */
  all(except?: readonly string[]): Promise<ReadonlyMap<string, readonly Row[]>>;
  close(): Promise<void>;
}

interface Sqlite {
  prepare(sql: string): { all(): Row[] };
  exec(sql: string): void;
  close(): void;
}

function openSqlite(file: string): Sqlite {
  const Database = createRequire(import.meta.url)('libsql') as new (file: string) => Sqlite;
  return new Database(file);
}
const asMysql = (url: string): string => url.replace(/^mariadb:/, 'mysql:');

function sqliteReader(file: string): Pick<Tables, 'rows' | 'close'> {
  const db = openSqlite(file);
  db.prepare('PRAGMA query_only = ON').all();
  return { rows: (sql) => Promise.resolve(db.prepare(sql).all()), close: () => Promise.resolve(db.close()) };
}
function mariadbReader(url: string): Pick<Tables, 'rows' | 'close'> {
  const pool = createPool({ uri: asMysql(url), connectionLimit: 2, timezone: 'Z', supportBigNumbers: true });
  return { rows: async (sql) => (await pool.query(sql))[0] as Row[], close: () => pool.end() };
}

/** Sends statements that change something, on one connection, in their order. */
export async function execute(db: DatabaseUnderTest, statements: readonly string[]): Promise<void> {
  if (db.url) {
    const connection = await createConnection({ uri: asMysql(db.url) });
    try {
      for (const sql of statements) await connection.query(sql);
    } finally {
      await connection.end();
    }
    return;
  }
  const file = openSqlite(db.file);
  try {
    for (const sql of statements) file.exec(sql);
  } finally {
    file.close();
  }
}

export const quotedIn =
  (db: DatabaseUnderTest) =>
  (name: string): string =>
    db.url ? `\`${name}\`` : `"${name}"`;

export function openTables(db: DatabaseUnderTest): Tables {
  const reader = db.url ? mariadbReader(db.url) : sqliteReader(db.file);
  const quoted = quotedIn(db);
  const names = async () => {
    const found = await reader.rows(
      db.url
        ? 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()'
        : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    );
    return found.map((r) => String(r['name'])).sort();
  };
  const all = async (except: readonly string[] = []) => {
    const wanted = (await names()).filter((n) => !except.includes(n));
    const found = new Map<string, readonly Row[]>();
    for (const name of wanted) found.set(name, await reader.rows(`SELECT * FROM ${quoted(name)}`));
    return found;
  };
  return { ...reader, names, all };
}
