import { fenTransformer, marks } from '@zhiya/platform-persistence';
import type { EntityManager } from 'typeorm';
import type { Listing } from './listing.entities';

/** What anybody on the market may read of a listing. */
export type MarketCard = Pick<
  Listing,
  | 'id'
  | 'state'
  | 'caseNo'
  | 'division'
  | 'industry'
  | 'amountFen'
  | 'months'
  | 'purpose'
  | 'maxRateBp'
  | 'method'
  | 'wantedOn'
  | 'publishedOn'
  | 'validUntil'
>;

export interface MarketCriteria {
  readonly rightKind?: string | null | undefined;
  /** A division with all below it. */
  readonly division?: string | null | undefined;
  /** A section or a division of GB/T 4754. */
  readonly industry?: string | null | undefined;
  readonly minAmountFen?: number | null | undefined;
  readonly maxAmountFen?: number | null | undefined;
  readonly minMonths?: number | null | undefined;
  readonly maxMonths?: number | null | undefined;
  /** Only what a product of this bank may serve. */
  readonly eligibleForBank?: string | null | undefined;
}
export interface MarketCursor {
  readonly publishedOn: string;
  readonly id: string;
}
type Condition = readonly [sql: string, ...values: (string | number)[]];

/** 440000 stands for all that begins with 44, 441900 for all that begins with 4419. */
const prefixOf = (division: string): string => division.replaceAll(/\D/g, '').replace(/(00){1,2}$/, '');

/**
 * An EXISTS is compared with 1, so that MariaDB asks it of each row it comes to: a bare one becomes a join that first reads
 * every right of the kind, whatever the page needs.
 */
function conditionsOf(c: MarketCriteria, after: MarketCursor | null): readonly Condition[] {
  const all: (Condition | false | 0 | '' | null | undefined)[] = [
    ["l.state = 'PUBLISHED'"],
    after && [
      '(l.published_on < ? OR (l.published_on = ? AND l.id < ?))',
      after.publishedOn,
      after.publishedOn,
      after.id,
    ],
    c.division && prefixOf(c.division) !== '' && ['l.division LIKE ?', `${prefixOf(c.division)}%`],
    c.industry && ['l.industry LIKE ?', `${c.industry.replaceAll(/[^A-T\d]/g, '')}%`],
    c.minAmountFen != null && ['l.amount_fen >= ?', c.minAmountFen],
    c.maxAmountFen != null && ['l.amount_fen <= ?', c.maxAmountFen],
    c.minMonths != null && ['l.months >= ?', c.minMonths],
    c.maxMonths != null && ['l.months <= ?', c.maxMonths],
    c.rightKind && [
      'EXISTS (SELECT 1 FROM listing_asset x WHERE x.listing_id = l.id AND x.right_kind = ?) = 1',
      c.rightKind,
    ],
    c.eligibleForBank && [
      'EXISTS (SELECT 1 FROM listing_match m WHERE m.listing_id = l.id AND m.bank_id = ? AND m.is_eligible = 1) = 1',
      c.eligibleForBank,
    ],
  ];
  return all.filter((x): x is Condition => Array.isArray(x));
}

/** A join keeps no order; twenty rows are put in order here. */
const newest = (a: MarketCard, b: MarketCard): number =>
  a.publishedOn === b.publishedOn ? (a.id < b.id ? 1 : -1) : a.publishedOn! < b.publishedOn! ? 1 : -1;

/**
 * Published listings, newest first, by keyset. The page is found in the index `ix_listing_market` alone, which holds every
 * column that is filtered on; only then are the rows of the page read, as they are. Found any other way, MariaDB walks to
 * the cursor from the newest listing, and a page costs more the deeper it lies.
 */
export async function marketPage(
  em: EntityManager,
  criteria: MarketCriteria,
  after: MarketCursor | null,
  take: number,
): Promise<MarketCard[]> {
  const conditions = conditionsOf(criteria, after);
  const rows = (await em.query(
    `SELECT l.id, l.state, l.case_no AS caseNo, l.division, l.industry, l.amount_fen AS amountFen, l.months, l.purpose, l.max_rate_bp AS maxRateBp, l.method, l.wanted_on AS wantedOn,
       l.published_on AS publishedOn, l.valid_until AS validUntil
     FROM (SELECT l.id FROM listing l WHERE ${conditions.map(([sql]) => sql).join(' AND ')} ORDER BY l.published_on DESC, l.id DESC LIMIT ${Math.trunc(take)}) page
     JOIN listing l ON l.id = page.id`,
    conditions.flatMap(([, ...values]) => values),
  )) as MarketCard[];
  return rows.map((row) => ({ ...row, amountFen: fenTransformer.from(row.amountFen) })).sort(newest);
}

/** The kinds of the rights of each listing, in the order in which the enterprise chose them. */
export async function rightKindsOf<K extends string>(
  em: EntityManager,
  listingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly K[]>> {
  const kinds = new Map<string, K[]>(listingIds.map((id) => [id, []]));
  if (listingIds.length === 0) return kinds;
  const rows = (await em.query(
    `SELECT listing_id AS id, right_kind AS kind FROM listing_asset WHERE listing_id IN (${marks(listingIds)}) ORDER BY listing_id, position`,
    [...listingIds],
  )) as { id: string; kind: K }[];
  for (const { id, kind } of rows) kinds.get(id)!.push(kind);
  return kinds;
}
