import { invariant } from '@zhiya/kernel';
import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { isUniqueViolation } from './db-errors';
import { PageTopic } from './platform.entities';
import { createTable, t } from './tables';

/** What public pages tell of, in words that the web knows too. */
export const PAGE_TOPICS = ['policy', 'shelf'] as const;
export type PageTopicName = (typeof PAGE_TOPICS)[number];
/** Which topic's pages may say something else after a change of such a record. */
export type TopicsOfRecords = Readonly<Record<string, PageTopicName>>;

/** Counts a change of each topic once, in the transaction that makes it; in one order, so that two of them cannot wait for each other. */
export async function countChanges(em: EntityManager, topics: ReadonlySet<PageTopicName>): Promise<void> {
  for (const name of [...topics].sort()) if (!(await counted(em, name))) await begin(em, name);
}

const counted = async (em: EntityManager, name: PageTopicName): Promise<boolean> =>
  (await em.increment(PageTopic, { name }, 'changes', 1)).affected === 1;
/** The first change of a topic makes its row: a migration writes none, so that a restored database holds what its backup held. */
async function begin(em: EntityManager, name: PageTopicName): Promise<void> {
  try {
    await em.insert(PageTopic, { name, changes: 1 });
  } catch (e) {
    // Another transaction was first; its row is there once this one may write.
    if (!isUniqueViolation(e)) throw e;
    invariant(await counted(em, name), `page_topic has a row ${name}`);
  }
}

export async function changesOf(em: EntityManager): Promise<Record<string, number>> {
  const rows = (await em.query('SELECT name, changes FROM page_topic')) as { name: string; changes: number | string }[];
  return {
    ...Object.fromEntries(PAGE_TOPICS.map((name) => [name, 0])),
    ...Object.fromEntries(rows.map((r) => [r.name, Number(r.changes)])),
  };
}

export class PageTopicTables implements MigrationInterface {
  name = 'PageTopicTables1574000007010';
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'page_topic',
      columns: { name: { ...t.text(40), isPrimary: true }, changes: t.int() },
    });
  }
  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('page_topic');
  }
}
