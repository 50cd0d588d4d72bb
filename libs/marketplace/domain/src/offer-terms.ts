import { maturityFault } from '@zhiya/assets-domain';
import { loanTermsFaults, maturityOf, type LoanTerms } from '@zhiya/finance';
import { fault, faultsOf, type DomainError, type Fen, type LocalDate } from '@zhiya/kernel';
import type { ListingRequest } from './listing-request';

export interface OfferTerms extends LoanTerms {
  /** Last day on which the offer may be accepted. */
  readonly validUntil: LocalDate;
  /** Whether the bank asks for loan guarantee insurance. */
  readonly requiresInsurance: boolean;
}

/** What is wrong with the loan that an offer is, and with it on this listing. */
export function offerTermsFaults(
  terms: OfferTerms,
  listing: Pick<ListingRequest, 'amountFen' | 'rights'>,
): readonly DomainError[] {
  const loan = loanTermsFaults(terms);
  if (loan.length > 0) return loan;
  const maturityOn = maturityOf(terms);
  return faultsOf(
    terms.principalFen > listing.amountFen &&
      fault('OFFER.ABOVE_REQUEST', { principalFen: terms.principalFen, amountFen: listing.amountFen }, 'principalFen'),
    ...listing.rights.map((r) => {
      const e = maturityFault(r.protectedUntil, maturityOn, 'months');
      return e && { ...e, facts: { ...e.facts, assetId: r.assetId } };
    }),
  );
}

export interface ComparableOffer {
  readonly id: string;
  readonly principalFen: Fen;
  /** 12 × monthly IRR of `netCost`; null where the flows have none. */
  readonly yearly: number | null;
}

export interface RankedOffer {
  readonly id: string;
  readonly rank: number;
  /** How much less than asked for; 0 where it is offered in full. */
  readonly shortfallFen: Fen;
  readonly isCheapestInFull: boolean;
}

/** Cheapest first by net cost, unrounded; those without one come last; equal ones by the larger amount, then by id, so that the order never depends on the rows' own. */
export function rankOffers(offers: readonly ComparableOffer[], wantedFen: Fen): readonly RankedOffer[] {
  const cost = (o: ComparableOffer) => o.yearly ?? Number.POSITIVE_INFINITY;
  const sorted = [...offers].sort((a, b) => {
    if (cost(a) !== cost(b)) return cost(a) < cost(b) ? -1 : 1;
    return a.principalFen !== b.principalFen ? b.principalFen - a.principalFen : a.id < b.id ? -1 : 1;
  });
  const shortfall = (o: ComparableOffer): Fen => Math.max(0, wantedFen - o.principalFen);
  const cheapest = sorted.find((o) => o.yearly !== null && shortfall(o) === 0)?.id;
  return sorted.map((o, i) => ({
    id: o.id,
    rank: i + 1,
    shortfallFen: shortfall(o),
    isCheapestInFull: o.id === cheapest,
  }));
}
