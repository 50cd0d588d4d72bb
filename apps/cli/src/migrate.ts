import type { Platform } from '@zhiya/composition';
import { indexCatalogue } from '@zhiya/policy-server';

const LOCK = 'zhiya-migrate';

/** Runs what is pending and, unless a copy is about to be put in, brings the policy library's index up to the catalogue. Two starters do not collide: MariaDB holds a named lock, SQLite its file lock. */
export async function migrate(platform: Platform, { withIndex = true } = {}): Promise<number> {
  const { writer, kind } = platform.databases;
  const runner = kind === 'mariadb' ? writer.createQueryRunner() : null;
  if (runner) {
    const [{ got }] = (await runner.query(`SELECT GET_LOCK('${LOCK}', 60) AS got`)) as [{ got: number | string }];
    if (Number(got) !== 1) throw new Error('another process is migrating this database; try again');
  }
  try {
    const done = await writer.runMigrations();
    console.error(done.length > 0 ? `migrated: ${done.map((m) => m.name).join(', ')}` : 'schema is up to date');
    const indexed = withIndex ? await indexCatalogue(platform.uow) : 0;
    if (indexed > 0) console.error(`search: ${indexed} policy documents indexed`);
    return 0;
  } finally {
    if (runner) {
      await runner.query(`SELECT RELEASE_LOCK('${LOCK}')`);
      await runner.release();
    }
  }
}
