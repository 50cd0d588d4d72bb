import { applyBp, fault, faultsOf, type Bp, type DomainError, type Fen, type LocalDate } from '@zhiya/kernel';

/** 融资保证保险 insures the bank; the two others insure the right's owner. Trigger and beneficiary differ throughout. */
export const INSURANCE_KINDS = ['LOAN_GUARANTEE', 'ENFORCEMENT', 'INFRINGEMENT_LOSS'] as const;
export type InsuranceKind = (typeof INSURANCE_KINDS)[number];

export interface QuoteTerms {
  readonly sumInsuredFen: Fen;
  readonly premiumFen: Fen;
  /** Share of a loss that the insurer bears. */
  readonly lossShareBp: Bp;
  readonly coverFrom: LocalDate;
  /** Last day of cover. */
  readonly coverUntil: LocalDate;
  /** Last day on which the quote may be accepted. */
  readonly validUntil: LocalDate;
}

export interface InsuredLoan {
  readonly principalFen: Fen;
  readonly maturityOn: LocalDate | null;
}

/** Premium of a sum at a rate, up to the next fen, as premiums are. */
export const premiumOf = (sumInsuredFen: Fen, rateBp: Bp): Fen => applyBp(sumInsuredFen, rateBp, 'up');

export function quoteTermsFaults(terms: QuoteTerms, loan: InsuredLoan, asOf: LocalDate): readonly DomainError[] {
  return faultsOf(
    terms.sumInsuredFen <= 0 &&
      fault('PROTECTION.SUM_NOT_POSITIVE', { sumInsuredFen: terms.sumInsuredFen }, 'sumInsuredFen'),
    terms.sumInsuredFen > loan.principalFen &&
      fault(
        'PROTECTION.SUM_ABOVE_PRINCIPAL',
        { sumInsuredFen: terms.sumInsuredFen, principalFen: loan.principalFen },
        'sumInsuredFen',
      ),
    (terms.premiumFen <= 0 || terms.premiumFen >= terms.sumInsuredFen) &&
      fault(
        'PROTECTION.PREMIUM_OUT_OF_RANGE',
        { premiumFen: terms.premiumFen, sumInsuredFen: terms.sumInsuredFen },
        'premiumFen',
      ),
    (terms.lossShareBp <= 0 || terms.lossShareBp > 10_000) &&
      fault('PROTECTION.SHARE_OUT_OF_RANGE', { lossShareBp: terms.lossShareBp }, 'lossShareBp'),
    terms.coverUntil < terms.coverFrom &&
      fault('PROTECTION.COVER_REVERSED', { coverFrom: terms.coverFrom, coverUntil: terms.coverUntil }, 'coverUntil'),
    loan.maturityOn !== null &&
      terms.coverUntil < loan.maturityOn &&
      fault('PROTECTION.COVER_ENDS_EARLY', { coverUntil: terms.coverUntil, maturityOn: loan.maturityOn }, 'coverUntil'),
    terms.validUntil < asOf &&
      fault('PROTECTION.VALIDITY_PASSED', { validUntil: terms.validUntil, asOf }, 'validUntil'),
  );
}
