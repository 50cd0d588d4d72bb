// What the yardsticks read and write, from the application's own tables: the least SQL that gives a page of the same
// content and finds it as fast as ours does, with no session, permission or ORM. Both yardsticks share it, so that they differ in their shell alone.
import { createPool } from 'mysql2/promise';
import { randomUUID } from 'node:crypto';

const PAGE = 20;

export function openTables(url) {
  const pool = createPool({ uri: url, connectionLimit: 10, timezone: 'Z', supportBigNumbers: true });
  let patterns;
  const rows = async (sql, values) => (await pool.query(sql, values))[0];

  const conditions = (filter, after) => {
    const all = [
      ["l.state = 'PUBLISHED'"],
      after && ['(l.published_on < ? OR (l.published_on = ? AND l.id < ?))', after[0], after[0], after[1]],
      filter.division && ['l.division LIKE ?', `${filter.division.replace(/(00){1,2}$/, '')}%`],
      filter.minAmountFen && ['l.amount_fen >= ?', filter.minAmountFen],
      filter.maxAmountFen && ['l.amount_fen <= ?', filter.maxAmountFen],
      filter.maxMonths && ['l.months <= ?', filter.maxMonths],
      filter.rightKind && [
        'EXISTS (SELECT 1 FROM listing_asset x WHERE x.listing_id = l.id AND x.right_kind = ?) = 1',
        filter.rightKind,
      ],
      filter.eligibleForBank && [
        'EXISTS (SELECT 1 FROM listing_match m WHERE m.listing_id = l.id AND m.bank_id = ? AND m.is_eligible = 1) = 1',
        filter.eligibleForBank,
      ],
    ].filter(Boolean);
    return { where: all.map(([sql]) => sql).join(' AND '), values: all.flatMap(([, ...values]) => values) };
  };

  const rightsOf = async (ids) => {
    const found =
      ids.length === 0
        ? []
        : await rows(
            'SELECT la.listing_id AS listingId, a.id, a.right_kind AS rightKind, a.number, a.title FROM listing_asset la JOIN asset a ON a.id = la.asset_id WHERE la.listing_id IN (?) ORDER BY la.listing_id, la.position',
            [ids],
          );
    const byListing = new Map(ids.map((id) => [id, []]));
    for (const { listingId, ...right } of found) byListing.get(listingId).push(right);
    return byListing;
  };

  const FACTS = `l.id, l.case_no AS caseNo, l.division, l.industry, l.amount_fen AS amountFen, l.months, l.purpose, l.max_rate_bp AS maxRateBp, l.method, l.published_on AS publishedOn,
    l.valid_until AS validUntil, l.state, l.state_since AS stateSince, o.id AS ownerId, o.name AS ownerName`;
  const withOwner = ({ ownerId, ownerName, ...listing }) => ({ ...listing, owner: { id: ownerId, name: ownerName } });

  return {
    /** Twenty published listings with owner and rights, filtered, from a cursor on. */
    async list(filter, cursor) {
      const { where, values } = conditions(
        filter ?? {},
        cursor ? JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) : null,
      );
      const found = await rows(
        `SELECT ${FACTS} FROM (SELECT l.id FROM listing l WHERE ${where} ORDER BY l.published_on DESC, l.id DESC LIMIT ${PAGE + 1}) page
        JOIN listing l ON l.id = page.id JOIN organisation o ON o.id = l.org_id ORDER BY l.published_on DESC, l.id DESC`,
        values,
      );
      const page = found.slice(0, PAGE);
      const rights = await rightsOf(page.map((l) => l.id));
      const last = page.at(-1);
      return {
        nodes: page.map((l) => ({ ...withOwner(l), rights: rights.get(l.id) })),
        nextCursor:
          found.length > PAGE ? Buffer.from(JSON.stringify([last.publishedOn, last.id])).toString('base64url') : null,
      };
    },
    /** One listing with owner, rights, parties and history. */
    async caseOf(id) {
      const [[listing], rights, parties, timeline] = await Promise.all([
        rows(`SELECT ${FACTS} FROM listing l JOIN organisation o ON o.id = l.org_id WHERE l.id = ?`, [id]),
        rightsOf([id]),
        rows(
          'SELECT p.org_id AS orgId, o.name, p.org_kind AS kind, p.since FROM case_party p JOIN organisation o ON o.id = p.org_id WHERE p.case_id = ? AND p.has_left = 0',
          [id],
        ),
        rows(
          'SELECT id, event, from_state AS fromState, to_state AS toState, org_name AS orgName, org_kind AS orgKind, business_date AS businessDate FROM transition_log WHERE case_id = ? ORDER BY at DESC, id DESC',
          [id],
        ),
      ]);
      return { ...withOwner(listing), rights: rights.get(id), parties, timeline };
    },
    async row(id) {
      const [listing] = await rows(
        `SELECT ${FACTS} FROM listing l JOIN organisation o ON o.id = l.org_id WHERE l.id = ?`,
        [id],
      );
      return withOwner(listing);
    },
    async status(code) {
      const [listing] = await rows('SELECT state AS stage, state_since AS since FROM listing WHERE lookup_code = ?', [
        code,
      ]);
      return listing ?? null;
    },
    async note(listingId, message) {
      const { insertId } = await rows('INSERT INTO bench_note (listing_id, message, at) VALUES (?, ?, NOW(3))', [
        listingId,
        message,
      ]);
      return { id: String(insertId) };
    },
    /** The same rows that our write leaves behind, in one transaction, their values taken from a real one (`sixRows`). */
    async six(listingId) {
      patterns ??= Promise.all(SIX.map(async (t) => [t, (await rows(`SELECT * FROM bench_six_${t} LIMIT 1`, []))[0]]));
      const known = await patterns;
      const connection = await pool.getConnection();
      try {
        await connection.beginTransaction();
        for (const [table, pattern] of known) {
          const row = { ...pattern, ...fresh(pattern, listingId) };
          await connection.query(`INSERT INTO bench_six_${table} SET ?`, [row]);
        }
        await connection.commit();
      } catch (e) {
        await connection.rollback();
        throw e;
      } finally {
        connection.release();
      }
      return { id: listingId };
    },
  };
}

/** What a small write of ours leaves rows in. */
export const SIX = ['listing_consent', 'transition_log', 'inbox_task', 'audit_entry', 'outbox_job', 'idempotency_key'];
/** What has to be another one in each row. */
const fresh = (pattern, listingId) => ({
  ...('id' in pattern ? { id: randomUUID() } : {}),
  ...('listing_id' in pattern ? { listing_id: listingId } : {}),
  ...('key' in pattern ? { key: randomUUID() } : {}),
  ...('record_id' in pattern ? { record_id: randomUUID() } : {}),
});
/** Empty twins of the six tables, each with the newest row of its own as the pattern; indices and all. */
export const sixTables = SIX.flatMap((t) => [
  `CREATE TABLE bench_six_${t} LIKE ${t}`,
  `INSERT INTO bench_six_${t} SELECT * FROM ${t} ORDER BY ${t === 'idempotency_key' ? 'created_at' : 'id'} DESC LIMIT 1`,
]);

export const NOTE_TABLE =
  'CREATE TABLE bench_note (id BIGINT AUTO_INCREMENT PRIMARY KEY, listing_id VARCHAR(36) NOT NULL, message VARCHAR(300) NOT NULL, at DATETIME(3) NOT NULL, KEY ix_bench_note_listing (listing_id)) ENGINE=InnoDB';
