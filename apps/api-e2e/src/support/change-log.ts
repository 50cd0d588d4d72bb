import type { DatabaseUnderTest } from '@zhiya/platform-testing';
import { execute, quotedIn, type Tables } from './tables';

/**
 * Triggers note every row that is inserted, updated or deleted, in the transaction that does it: what is rolled back was never
 * noted. Whoever wants to know whether an attempt left something behind reads a few counts instead of the whole database. They
 * are stricter than a comparison of contents: a row that is written anew with the same values counts. TRUNCATE fires no trigger
 * on MariaDB; nothing that a request or a job does uses it.
 */
const LOG = 'proof_change';
const EVENTS = ['INSERT', 'UPDATE', 'DELETE'] as const;

/** Not watched: sessions, and what the house writes by itself as the hours pass. */
const BESIDE = [
  'session',
  'idempotency_key',
  'migrations',
  'platform_setting',
  'outbox_job',
  'job_receipt',
  'audit_seal',
];

export interface ChangeLog {
  /** What the work changed, by table: `asset: 2 × UPDATE`. */
  during(work: () => Promise<void>): Promise<readonly string[]>;
  /** How often what was done to which table, since the log was opened. */
  counts(): Promise<ReadonlyMap<string, number>>;
}

/** A row for each change and not a counter for each table: two transactions that change one table must not wait for each other. */
function statements(db: DatabaseUnderTest, tables: readonly string[]): readonly string[] {
  const quoted = quotedIn(db);
  const trigger = (table: string, event: string): string => {
    const note = `INSERT INTO ${LOG} VALUES ('${table}', '${event}')`;
    return `CREATE TRIGGER ${quoted(`${LOG}_${table}_${event.toLowerCase()}`)} AFTER ${event} ON ${quoted(table)} FOR EACH ROW ${db.url ? note : `BEGIN ${note}; END`}`;
  };
  return [
    `CREATE TABLE ${LOG} (changed_table VARCHAR(64) NOT NULL, event VARCHAR(6) NOT NULL)`,
    `CREATE INDEX ${LOG}_by_table ON ${LOG} (changed_table, event)`,
    ...tables.flatMap((table) => EVENTS.map((event) => trigger(table, event))),
  ];
}

/** Watches every table that there is; one that appears later is told of as a change, for nothing would notice what is done to it. */
export async function watchChanges(
  db: DatabaseUnderTest,
  tables: Tables,
  beside: readonly string[] = BESIDE,
): Promise<ChangeLog> {
  const watched = (await tables.names()).filter((name) => !beside.includes(name));
  await execute(db, statements(db, watched));
  const known = new Set([...watched, ...beside, LOG]);
  const counts = async () => {
    const rows = await tables.rows(
      `SELECT changed_table, event, COUNT(*) AS times FROM ${LOG} GROUP BY changed_table, event`,
    );
    return new Map(rows.map((r) => [`${String(r['changed_table'])} ${String(r['event'])}`, Number(r['times'])]));
  };
  return {
    counts,
    during: async (work) => {
      const before = await counts();
      await work();
      const grown = [...(await counts())].flatMap(([change, times]) => {
        const [table, event] = change.split(' ');
        const more = times - (before.get(change) ?? 0);
        return more === 0 ? [] : [`${table}: ${more} × ${event}`];
      });
      const unwatched = (await tables.names()).filter((name) => !known.has(name)).map((name) => `${name}: a new table`);
      return [...grown, ...unwatched];
    },
  };
}
