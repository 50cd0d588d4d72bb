import type { RepaymentMethod } from '@zhiya/finance';
import type { OfferCondition, OfferFee } from '@zhiya/marketplace-domain';
import type { AcceptedOffer } from '../application/offer.service';
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
import { Entity, Index } from 'typeorm';

/** A bank's offer on a listing. Its terms change only while it is a draft; what was accepted stands in `accepted` to the fen. */
@Entity('offer')
@Index('ix_offer_listing', ['listingId', 'state'])
@Index('ix_offer_bank', ['bankId', 'id'])
@Index('ix_offer_state_valid', ['state', 'validUntil'])
export class Offer extends LifecycleRow {
  @RefCol() listingId: string;
  @RefCol() enterpriseId: string;
  @RefCol() bankId: string;
  @RefCol({ nullable: true }) productId: string | null;
  @FenCol() principalFen: number;
  @IntCol() rateBp: number;
  @IntCol() months: number;
  @TextCol(20) method: RepaymentMethod;
  /** The day the bank expects to pay out: what due dates, fees at signing and the net cost are counted from. */
  @DateCol() drawnOn: string;
  /** Day of the month on which instalments fall due; null: the day of the drawdown. */
  @IntCol({ nullable: true }) dueDay: number | null;
  @JsonCol() fees: OfferFee[];
  @FlagCol() requiresInsurance: boolean;
  @JsonCol() conditions: OfferCondition[];
  @TextCol(600, { nullable: true }) otherConditions: string | null;
  @DateCol() validUntil: string;
  /** Business date on which the enterprise first saw it; an offer without one never left the bank. */
  @DateCol({ nullable: true }) releasedOn: string | null;
  /** Terms and net cost as they were when the enterprise accepted; null before. */
  @JsonCol({ nullable: true }) accepted: AcceptedOffer | null;
  @InstantCol() createdAt: Date;
}

export const OFFER_ENTITIES = [Offer];

export const OfferTables = creates('OfferTables1574000000052', [
  {
    name: 'offer',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      listing_id: t.ref(),
      enterprise_id: t.ref(),
      bank_id: t.ref(),
      product_id: t.nul(t.ref()),
      principal_fen: t.fen(),
      rate_bp: t.int(),
      months: t.int(),
      method: t.text(20),
      drawn_on: t.date(),
      due_day: t.nul(t.int()),
      fees: t.json(),
      requires_insurance: t.flag(),
      conditions: t.json(),
      other_conditions: t.nul(t.text(600)),
      valid_until: t.date(),
      maker_id: t.nul(t.ref()),
      released_on: t.nul(t.date()),
      accepted: t.nul(t.json()),
      created_at: t.instant(),
    },
    indices: [
      { name: 'ix_offer_listing', columns: ['listing_id', 'state'] },
      { name: 'ix_offer_bank', columns: ['bank_id', 'id'] },
      { name: 'ix_offer_state_valid', columns: ['state', 'valid_until'] },
    ],
  },
]);
