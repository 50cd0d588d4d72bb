import { indexCatalogue } from '@zhiya/policy-server';
import type { Platform } from './platform.module';

const LOCK = 'zhiya-migrate';

/** What was pending; both may be nothing. */
export interface Migrated {
  readonly migrations: readonly string[];
  readonly indexed: number;
}

/** Runs what is pending and, unless a copy is about to be put in, brings the policy library's index up to the catalogue. Two starters do not collide: MariaDB holds a named lock, SQLite its file lock. */
export async function migrate(platform: Platform, { withIndex = true } = {}): Promise<Migrated> {
  const { writer, kind } = platform.databases;
  const runner = kind === 'mariadb' ? writer.createQueryRunner() : null;
  if (runner) {
    const [{ got }] = (await runner.query(`SELECT GET_LOCK('${LOCK}', 60) AS got`)) as [{ got: number | string }];
    if (Number(got) !== 1) throw new Error('another process is migrating this database; try again');
  }
  try {
    const done = await writer.runMigrations();
    return { migrations: done.map((m) => m.name), indexed: withIndex ? await indexCatalogue(platform.uow) : 0 };
  } finally {
    if (runner) {
      await runner.query(`SELECT RELEASE_LOCK('${LOCK}')`);
      await runner.release();
    }
  }
}

/**
 * The embedded database belongs to the process that opens it, so that process brings it up to date; before a shared one, every
 * newer version waits for a step of its own.
 */
export const migrateEmbedded = async (platform: Platform): Promise<Migrated | null> =>
  platform.databases.kind === 'sqlite' ? migrate(platform) : null;
