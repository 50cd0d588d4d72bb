import { addYears, amountFault, fault, faultsOf, type DomainError, type Fen, type LocalDate } from '@zhiya/kernel';

export const APPRAISAL_METHODS = ['INCOME', 'MARKET', 'COST'] as const;
export type AppraisalMethod = (typeof APPRAISAL_METHODS)[number];

/** A value as a reasoned range: never one bare figure (an appraised value is neither a loan limit nor a price at disposal). */
export interface ValueRange {
  readonly lowFen: Fen;
  readonly pointFen: Fen;
  readonly highFen: Fen;
  /** 评估基准日 */
  readonly baseDate: LocalDate;
  /** Last day on which the value may be relied on. */
  readonly validUntil: LocalDate;
  readonly methods: readonly AppraisalMethod[];
}

/** Field practice: a report serves at most one year from its base date. */
export const latestValidUntil = (baseDate: LocalDate): LocalDate => addYears(baseDate, 1);

export function valueRangeFaults(value: ValueRange, asOf: LocalDate): readonly DomainError[] {
  const latest = latestValidUntil(value.baseDate);
  return faultsOf(
    value.lowFen <= 0 && fault('VALUATION.NOT_POSITIVE', { lowFen: value.lowFen }, 'lowFen'),
    value.lowFen > value.pointFen &&
      fault('VALUATION.LOW_ABOVE_POINT', { lowFen: value.lowFen, pointFen: value.pointFen }, 'lowFen'),
    value.pointFen > value.highFen &&
      fault('VALUATION.POINT_ABOVE_HIGH', { pointFen: value.pointFen, highFen: value.highFen }, 'highFen'),
    amountFault(value.highFen, 'highFen'),
    value.baseDate > asOf && fault('VALUATION.BASE_DATE_AHEAD', { baseDate: value.baseDate, asOf }, 'baseDate'),
    value.validUntil < value.baseDate &&
      fault('VALUATION.VALID_BEFORE_BASE', { validUntil: value.validUntil, baseDate: value.baseDate }, 'validUntil'),
    value.validUntil > latest &&
      fault('VALUATION.VALID_TOO_LONG', { validUntil: value.validUntil, latest }, 'validUntil'),
    value.methods.length === 0 && fault('VALUATION.NO_METHOD', {}, 'methods'),
  );
}

export const isValueInForce = (value: Pick<ValueRange, 'baseDate' | 'validUntil'>, asOf: LocalDate): boolean =>
  value.baseDate <= asOf && asOf <= value.validUntil;
