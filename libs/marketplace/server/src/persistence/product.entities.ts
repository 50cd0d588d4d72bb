import type { RightKind } from '@zhiya/assets-domain';
import type { RepaymentMethod } from '@zhiya/finance';
import type { MatchPoint, Preference } from '@zhiya/marketplace-domain';
import { LifecycleRow } from '@zhiya/platform-lifecycle';
import {
  creates,
  DateCol,
  FenCol,
  FlagCol,
  InstantCol,
  IntCol,
  JsonCol,
  lifecycleColumns,
  RefCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A bank's loan product. While it is active its terms stand still: a change goes through suspension and a second person. */
@Entity('loan_product')
@Index('ix_loan_product_bank', ['bankId', 'id'])
@Index('ix_loan_product_state', ['state', 'id'])
export class LoanProduct extends LifecycleRow {
  @RefCol() bankId: string;
  @TextCol(80) name: string;
  @TextCol(600, { nullable: true }) summary: string | null;
  @JsonCol() acceptedKinds: RightKind[];
  @FenCol() minAmountFen: number;
  @FenCol() maxAmountFen: number;
  @IntCol() minMonths: number;
  @IntCol() maxMonths: number;
  @JsonCol() divisions: string[];
  @IntCol() minYearsRegistered: number;
  @IntCol() minRateBp: number;
  @IntCol() maxRateBp: number;
  @JsonCol() methods: RepaymentMethod[];
  @FlagCol() requiresInsurance: boolean;
  @JsonCol() preferences: Preference[];
  @InstantCol() createdAt: Date;
}

/** What a comparison of a listing with a product came to. Kept for every active product, the barred ones too: the reasons are the answer. */
@Entity('listing_match')
@Index('ix_listing_match_rank', ['listingId', 'isEligible', 'score', 'productId'])
@Index('ix_listing_match_bank', ['bankId', 'listingId'])
@Index('ix_listing_match_product', ['productId'])
export class ListingMatch {
  @PrimaryColumn({ type: 'varchar', length: 36 }) listingId: string;
  @PrimaryColumn({ type: 'varchar', length: 36 }) productId: string;
  @RefCol() bankId: string;
  @FlagCol() isEligible: boolean;
  @IntCol() score: number;
  @JsonCol() reasons: MatchPoint[];
  @JsonCol() unmet: MatchPoint[];
  @DateCol() computedOn: string;
}

export const PRODUCT_ENTITIES = [LoanProduct, ListingMatch];

export const ProductTables = creates('ProductTables1574000000051', [
  {
    name: 'loan_product',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      bank_id: t.ref(),
      name: t.text(80),
      summary: t.nul(t.text(600)),
      accepted_kinds: t.json(),
      min_amount_fen: t.fen(),
      max_amount_fen: t.fen(),
      min_months: t.int(),
      max_months: t.int(),
      divisions: t.json(),
      min_years_registered: t.int(),
      min_rate_bp: t.int(),
      max_rate_bp: t.int(),
      methods: t.json(),
      requires_insurance: t.flag(),
      preferences: t.json(),
      maker_id: t.nul(t.ref()),
      created_at: t.instant(),
    },
    indices: [
      { name: 'ix_loan_product_bank', columns: ['bank_id', 'id'] },
      { name: 'ix_loan_product_state', columns: ['state', 'id'] },
    ],
  },
  {
    name: 'listing_match',
    columns: {
      listing_id: t.id(),
      product_id: t.id(),
      bank_id: t.ref(),
      is_eligible: t.flag(),
      score: t.int(),
      reasons: t.json(),
      unmet: t.json(),
      computed_on: t.date(),
    },
    indices: [
      { name: 'ix_listing_match_rank', columns: ['listing_id', 'is_eligible', 'score', 'product_id'] },
      { name: 'ix_listing_match_bank', columns: ['bank_id', 'listing_id'] },
      { name: 'ix_listing_match_product', columns: ['product_id'] },
    ],
  },
]);
