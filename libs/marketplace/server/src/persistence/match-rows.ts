import type { MatchPoint } from '@zhiya/marketplace-domain';
import type { EntityManager } from 'typeorm';
import type { ListingMatch } from './product.entities';

interface Kept {
  listingId: string;
  productId: string;
  productName: string;
  bankId: string;
  isEligible: number | boolean;
  score: number;
  computedOn: string;
  reasons: string;
  unmet: string;
}

/** A comparison as it is kept, with the product's name. Its points are parsed where they are read: a page of the market shows their number at most. */
export class MatchRow implements ListingMatch {
  readonly listingId: string;
  readonly productId: string;
  readonly productName: string;
  readonly bankId: string;
  readonly isEligible: boolean;
  readonly score: number;
  readonly computedOn: string;
  constructor(private readonly kept: Kept) {
    ({
      listingId: this.listingId,
      productId: this.productId,
      productName: this.productName,
      bankId: this.bankId,
      score: this.score,
      computedOn: this.computedOn,
    } = kept);
    this.isEligible = Boolean(kept.isEligible);
  }
  get reasons(): MatchPoint[] {
    return JSON.parse(this.kept.reasons) as MatchPoint[];
  }
  get unmet(): MatchPoint[] {
    return JSON.parse(this.kept.unmet) as MatchPoint[];
  }
}

const best = (a: MatchRow, b: MatchRow): number =>
  Number(b.isEligible) - Number(a.isEligible) || b.score - a.score || (a.productId < b.productId ? -1 : 1);

/**
 * Best first. `where` speaks of `m`, the match. Without a limit the few rows are put in order here: MariaDB would write the
 * long columns to a temporary table for it, which costs more than reading them.
 */
export async function matchRows(
  em: EntityManager,
  where: string,
  values: readonly (string | number)[],
  limit?: number,
): Promise<MatchRow[]> {
  const rows = (await em.query(
    `SELECT m.listing_id AS listingId, m.product_id AS productId, p.name AS productName, m.bank_id AS bankId, m.is_eligible AS isEligible, m.score, m.computed_on AS computedOn, m.reasons, m.unmet
     FROM listing_match m JOIN loan_product p ON p.id = m.product_id WHERE ${where}${limit === undefined ? '' : ` ORDER BY m.is_eligible DESC, m.score DESC, m.product_id LIMIT ${Math.trunc(limit)}`}`,
    [...values],
  )) as Kept[];
  const matches = rows.map((row) => new MatchRow(row));
  return limit === undefined ? matches.sort(best) : matches;
}
