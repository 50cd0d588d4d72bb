import { fold, invariant } from '@zhiya/kernel';
import { insertRows, marks, type Tx } from '@zhiya/platform-persistence';
import type { EntityManager } from 'typeorm';
import { gramsOf, gramsToAsk, termsOf } from './grams';
import { SearchEntry, SearchGram } from './search.entities';

export interface NewEntry {
  readonly kind: string;
  readonly place: string;
  /** Unique within the group. */
  readonly seq: number;
  readonly sortedBy: string;
  readonly number: string;
  readonly title: string;
  readonly body: string;
  /** Found, but not shown: former names, the number of the document that a clause is of. */
  readonly also?: string;
}

const ROWS_AT_ONCE = 500;

async function inBatches<T>(rows: readonly T[], write: (some: readonly T[]) => Promise<void>): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) await write(rows.slice(i, i + ROWS_AT_ONCE));
}

/** Puts the entries of a record in place of those it had, in the unit of work that changes the record. */
export async function replaceEntries(
  tx: Tx,
  collection: string,
  groupId: string,
  entries: readonly NewEntry[],
): Promise<void> {
  invariant(new Set(entries.map((e) => e.seq)).size === entries.length, `entries of ${groupId} share a place`);
  await tx.em.query(
    'DELETE FROM search_gram WHERE entry_id IN (SELECT id FROM search_entry WHERE collection = ? AND group_id = ?)',
    [collection, groupId],
  );
  await tx.em.query('DELETE FROM search_entry WHERE collection = ? AND group_id = ?', [collection, groupId]);
  const rows = entries.map((e): SearchEntry => ({
    id: tx.ids.next(),
    collection,
    groupId,
    kind: e.kind,
    place: e.place,
    seq: e.seq,
    sortedBy: e.sortedBy,
    number: fold(e.number).slice(0, 120),
    title: fold(e.title).slice(0, 600),
    // A character that nothing has keeps the fields apart: no term runs across them.
    folded: [e.number, e.title, e.also ?? '', e.body]
      .map(fold)
      .filter((f) => f !== '')
      .join('|'),
    body: e.body,
  }));
  await inBatches(rows, (some) => insertRows(tx.em, SearchEntry, some));
  await inBatches(
    rows.flatMap((r) => gramsOf(r.folded).map((gram) => ({ collection, gram, entryId: r.id }))),
    (some) => insertRows(tx.em, SearchGram, some),
  );
}

/** The place of a hit in the order of all: how well it fits, how new it is, which record, where in it. */
export type HitPlace = readonly [tier: number, sortedBy: string, groupId: string, seq: number];

export interface SearchQuestion {
  readonly collection: string;
  readonly question: string;
  /** Only within these records; null: everywhere. */
  readonly groups: readonly string[] | null;
  readonly after: HitPlace | null;
  readonly take: number;
}
export interface SearchHit {
  readonly groupId: string;
  readonly kind: string;
  readonly place: string;
  readonly seq: number;
  readonly sortedBy: string;
  readonly body: string;
  readonly tier: number;
}
export interface Found {
  readonly terms: readonly string[];
  /** One more than asked for, where there is more. */
  readonly hits: readonly SearchHit[];
}
export const placeOf = (h: SearchHit): HitPlace => [h.tier, h.sortedBy, h.groupId, h.seq];

const inAll = (column: string, terms: readonly string[]): string =>
  terms.map(() => `INSTR(${column}, ?) > 0`).join(' AND ');

/**
 * Finds by grams and makes sure by the words themselves. First who has the number, then who has part of it, then whose title
 * has every term, then the rest; the newest first. The same statement on every engine; nothing of the question is in it.
 */
export async function search(em: EntityManager, q: SearchQuestion): Promise<Found> {
  const terms = termsOf(q.question);
  const grams = gramsToAsk(terms);
  if (grams.length === 0 || q.groups?.length === 0) return { terms, hits: [] };
  const whole = fold(q.question).slice(0, 120);
  const group = q.groups ? ` AND e.group_id IN (${marks(q.groups)})` : '';
  const after = q.after
    ? 'WHERE h.tier > ? OR (h.tier = ? AND (h.sortedBy < ? OR (h.sortedBy = ? AND (h.groupId > ? OR (h.groupId = ? AND h.seq > ?)))))'
    : '';
  const sql = `SELECT * FROM (
      SELECT e.group_id AS groupId, e.kind AS kind, e.place AS place, e.seq AS seq, e.sorted_by AS sortedBy, e.body AS body,
        CASE WHEN e.number = ? THEN 0 WHEN INSTR(e.number, ?) > 0 THEN 1 WHEN e.title <> '' AND ${inAll('e.title', terms)} THEN 2 ELSE 3 END AS tier
      FROM search_entry e
      WHERE e.collection = ? AND ${inAll('e.folded', terms)}${group}
        AND e.id IN (SELECT g.entry_id FROM search_gram g WHERE g.collection = ? AND g.gram IN (${marks(grams)}) GROUP BY g.entry_id HAVING COUNT(*) = ?)
    ) h ${after} ORDER BY h.tier, h.sortedBy DESC, h.groupId, h.seq LIMIT ?`;
  const place = q.after ? [q.after[0], q.after[0], q.after[1], q.after[1], q.after[2], q.after[2], q.after[3]] : [];
  const rows = (await em.query(sql, [
    whole,
    whole,
    ...terms,
    q.collection,
    ...terms,
    ...(q.groups ?? []),
    q.collection,
    ...grams,
    grams.length,
    ...place,
    q.take + 1,
  ])) as SearchHit[];
  return { terms, hits: rows.map((r) => ({ ...r, seq: Number(r.seq), tier: Number(r.tier) })) };
}
