import { addMonths, addYears, isWithin, mulDiv, type Facts, type LocalDate } from '@zhiya/kernel';
import { isProtected } from '@zhiya/assets-domain';
import { earliestMaturity, type ListingRequest } from './listing-request';
import type { LoanProductTerms, Preference } from './loan-product';

/** One point on which a listing and a product meet or miss each other; `facts` hold both sides of it, less what would name the enterprise to a bank: the day of registration does. */
export interface MatchPoint {
  readonly code: string;
  readonly facts: Facts;
  /** 'HARD' bars, 'WISH' costs its weight, 'METHOD' is the enterprise's own wish and costs nothing. */
  readonly kind: 'HARD' | 'WISH' | 'METHOD';
  readonly weight: number;
}

export interface Match {
  readonly eligible: boolean;
  /** 0 to 100: the part of the product's weights that the listing meets; 100 where it states none. */
  readonly score: number;
  readonly reasons: readonly MatchPoint[];
  readonly unmet: readonly MatchPoint[];
}

type Tested = readonly [met: boolean, point: MatchPoint];
const hard = (met: boolean, code: string, facts: Facts): Tested => [met, { code, facts, kind: 'HARD', weight: 0 }];
const within = (division: string, outer: readonly string[]): boolean => outer.some((o) => isWithin(division, o));
/** Whole years since registration, on the anniversary. */
const registeredFor = (establishedOn: LocalDate, years: number, asOf: LocalDate): boolean =>
  addYears(establishedOn, years) <= asOf;

function hardConditions(l: ListingRequest, p: LoanProductTerms, asOf: LocalDate): readonly Tested[] {
  const strange = [...new Set(l.rights.map((r) => r.kind).filter((k) => !p.acceptedKinds.includes(k)))];
  const maturityOn = earliestMaturity(l.months, asOf);
  const short = l.rights.filter((r) => !isProtected(r.protectedUntil, maturityOn)).map((r) => r.assetId);
  return [
    hard(l.rights.length > 0 && strange.length === 0, 'MATCH.KINDS', { accepted: p.acceptedKinds, refused: strange }),
    hard(l.amountFen >= p.minAmountFen && l.amountFen <= p.maxAmountFen, 'MATCH.AMOUNT', {
      amountFen: l.amountFen,
      minFen: p.minAmountFen,
      maxFen: p.maxAmountFen,
    }),
    hard(l.months >= p.minMonths && l.months <= p.maxMonths, 'MATCH.MONTHS', {
      months: l.months,
      min: p.minMonths,
      max: p.maxMonths,
    }),
    hard(within(l.division, p.divisions), 'MATCH.DIVISION', { division: l.division, served: p.divisions }),
    hard(registeredFor(l.establishedOn, p.minYearsRegistered, asOf), 'MATCH.YEARS_REGISTERED', {
      years: p.minYearsRegistered,
    }),
    hard(l.maxRateBp === null || p.minRateBp <= l.maxRateBp, 'MATCH.RATE', {
      maxRateBp: l.maxRateBp,
      fromBp: p.minRateBp,
    }),
    hard(short.length === 0, 'MATCH.RIGHT_LIFE', { maturityOn, assetIds: short }),
  ];
}

function meets(l: ListingRequest, x: Preference, asOf: LocalDate): boolean {
  switch (x.code) {
    case 'RIGHT_KIND':
      return l.rights.some((r) => x.kinds.includes(r.kind));
    case 'RIGHTS_AT_LEAST':
      return l.rights.length >= x.count;
    case 'LIFE_BEYOND_LOAN':
      return l.rights.every((r) =>
        isProtected(r.protectedUntil, addMonths(earliestMaturity(l.months, asOf), x.months)),
      );
    case 'INDUSTRY':
      return l.industry !== null && x.industries.includes(l.industry);
    case 'DIVISION':
      return within(l.division, x.divisions);
    case 'YEARS_REGISTERED':
      return registeredFor(l.establishedOn, x.years, asOf);
  }
}

const wish = (l: ListingRequest, x: Preference, asOf: LocalDate): Tested => {
  const { code, weight, ...facts } = x;
  return [meets(l, x, asOf), { code: `WISH.${code}`, facts, kind: 'WISH', weight }];
};

/** Compares a listing with a product. Hard conditions decide, wishes are scored; every point is listed, so that a low score explains itself. */
export function matchListing(listing: ListingRequest, product: LoanProductTerms, asOf: LocalDate): Match {
  const hards = hardConditions(listing, product, asOf);
  const wishes = product.preferences.map((x) => wish(listing, x, asOf));
  const method: readonly Tested[] =
    listing.method === null
      ? []
      : [
          [
            product.methods.includes(listing.method),
            {
              code: 'MATCH.METHOD',
              facts: { wanted: listing.method, offered: product.methods },
              kind: 'METHOD',
              weight: 0,
            },
          ],
        ];
  const all = [...hards, ...wishes, ...method];
  const weightOf = (tested: readonly Tested[]) => tested.reduce((sum, [, point]) => sum + point.weight, 0);
  const total = weightOf(wishes);
  return {
    eligible: hards.every(([met]) => met),
    score: total === 0 ? 100 : mulDiv(weightOf(wishes.filter(([met]) => met)), 100, total, 'halfUp'),
    reasons: all.filter(([met]) => met).map(([, point]) => point),
    unmet: all.filter(([met]) => !met).map(([, point]) => point),
  };
}
