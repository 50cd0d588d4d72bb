import type { DatabaseUnderTest } from '@zhiya/platform-testing';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { createPool } from 'mysql2/promise';

export type Row = Readonly<Record<string, unknown>>;

/** The database behind the API, read past it: what a mutation left behind, and what it did not. */
export interface Tables {
  rows(sql: string): Promise<readonly Row[]>;
  names(): Promise<readonly string[]>;
  /** Every row of every table but those named. */
  all(except?: readonly string[]): Promise<ReadonlyMap<string, readonly Row[]>>;
  /** Table → number of rows and a digest of their content: equal digests mean that nothing was changed. */
  digest(except?: readonly string[]): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

interface Sqlite { prepare(sql: string): { all(): Row[] }; close(): void }

function sqliteReader(file: string): Pick<Tables, 'rows' | 'close'> {
  const Database = createRequire(import.meta.url)('libsql') as new (file: string) => Sqlite;
  const db = new Database(file);
  db.prepare('PRAGMA query_only = ON').all();
  return { rows: (sql) => Promise.resolve(db.prepare(sql).all()), close: () => Promise.resolve(db.close()) };
}
function mariadbReader(url: string): Pick<Tables, 'rows' | 'close'> {
  const pool = createPool({ uri: url.replace(/^mariadb:/, 'mysql:'), connectionLimit: 2, timezone: 'Z', supportBigNumbers: true });
  return { rows: async (sql) => (await pool.query(sql))[0] as Row[], close: () => pool.end() };
}

export function openTables(db: DatabaseUnderTest): Tables {
  const reader = db.url ? mariadbReader(db.url) : sqliteReader(db.file);
  const quoted = (name: string) => (db.url ? `\`${name}\`` : `"${name}"`);
  const names = async () => {
    const found = await reader.rows(db.url ? 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()' : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    return found.map((r) => String(r['name'])).sort();
  };
  const all = async (except: readonly string[] = []) => {
    const wanted = (await names()).filter((n) => !except.includes(n));
    const found = new Map<string, readonly Row[]>();
    for (const name of wanted) found.set(name, await reader.rows(`SELECT * FROM ${quoted(name)}`));
    return found;
  };
  return {
    ...reader, names, all,
    digest: async (except) =>
      Object.fromEntries([...(await all(except))].map(([name, rows]) => {
        const lines = rows.map((r) => JSON.stringify(r)).sort();
        return [name, `${rows.length} rows ${createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12)}`];
      })),
  };
}
