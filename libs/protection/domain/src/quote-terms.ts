import {
  applyBp,
  fault,
  faultsOf,
  fieldFaults,
  isLocalDate,
  type Bp,
  type DomainError,
  type Fen,
  type LocalDate,
} from '@zhiya/kernel';
import { QUOTE_FORM, type QuoteTerms } from './protection-forms';

/** 融资保证保险 insures the bank; the two others insure the right's owner. Trigger and beneficiary differ throughout. */
export const INSURANCE_KINDS = ['LOAN_GUARANTEE', 'ENFORCEMENT', 'INFRINGEMENT_LOSS'] as const;
export type InsuranceKind = (typeof INSURANCE_KINDS)[number];

export interface InsuredLoan {
  readonly principalFen: Fen;
  readonly maturityOn: LocalDate | null;
}

/** Premium of a sum at a rate, up to the next fen, as premiums are. */
export const premiumOf = (sumInsuredFen: Fen, rateBp: Bp): Fen => applyBp(sumInsuredFen, rateBp, 'up');

/** Cover that ends before the loan does is none. */
export const coverFault = (coverUntil: LocalDate, { maturityOn }: InsuredLoan): DomainError | null =>
  maturityOn !== null && isLocalDate(coverUntil) && coverUntil < maturityOn
    ? fault('PROTECTION.COVER_ENDS_EARLY', { coverUntil, maturityOn }, 'coverUntil')
    : null;

/** Everything that is wrong with the terms: what the loan bars, and what they say by themselves. */
export const quoteTermsFaults = (terms: QuoteTerms, loan: InsuredLoan, asOf: LocalDate): readonly DomainError[] => [
  ...faultsOf(
    terms.sumInsuredFen > loan.principalFen &&
      fault(
        'PROTECTION.SUM_ABOVE_PRINCIPAL',
        { sumInsuredFen: terms.sumInsuredFen, principalFen: loan.principalFen },
        'sumInsuredFen',
      ),
    coverFault(terms.coverUntil, loan),
  ),
  ...fieldFaults(QUOTE_FORM, terms, asOf),
];
