import {
  addMonths,
  fault,
  faultsOf,
  isLocalDate,
  type Bp,
  type DomainError,
  type Fen,
  type LocalDate,
} from '@zhiya/kernel';

/** 等额本息, 等额本金, 先息后本 (interest monthly, principal at the end), 到期一次还本付息. */
export const REPAYMENT_METHODS = ['EQUAL_INSTALMENTS', 'EQUAL_PRINCIPAL', 'INTEREST_FIRST', 'BULLET'] as const;
export type RepaymentMethod = (typeof REPAYMENT_METHODS)[number];

export interface LoanTerms {
  readonly principalFen: Fen;
  /** Nominal yearly rate. */
  readonly rateBp: Bp;
  readonly months: number;
  readonly method: RepaymentMethod;
  readonly drawnOn: LocalDate;
  /** First due date where it is not simply a month after the drawdown. */
  readonly firstDueOn?: LocalDate;
}

/** Bounds of what can be computed, not of what a bank may lend. */
export const MAX_MONTHS = 360;
/** Two 万亿 yuan: thirty years of interest at the highest rate on it still count exactly in fen. */
const MAX_PRINCIPAL_FEN = 200_000_000_000_000;
const MAX_RATE_BP = 10_000;
const LATEST_FIRST_DUE_MONTHS = 2;

export function loanTermsFaults(terms: LoanTerms): readonly DomainError[] {
  const dated = isLocalDate(terms.drawnOn);
  const first = terms.firstDueOn;
  return faultsOf(
    (!Number.isSafeInteger(terms.principalFen) || terms.principalFen <= 0 || terms.principalFen > MAX_PRINCIPAL_FEN) &&
      fault('LOAN.PRINCIPAL_OUT_OF_RANGE', { given: terms.principalFen, maxFen: MAX_PRINCIPAL_FEN }, 'principalFen'),
    (!Number.isInteger(terms.rateBp) || terms.rateBp < 0 || terms.rateBp > MAX_RATE_BP) &&
      fault('LOAN.RATE_OUT_OF_RANGE', { given: terms.rateBp, max: MAX_RATE_BP }, 'rateBp'),
    (!Number.isInteger(terms.months) || terms.months < 1 || terms.months > MAX_MONTHS) &&
      fault('LOAN.MONTHS_OUT_OF_RANGE', { given: terms.months, max: MAX_MONTHS }, 'months'),
    !dated && fault('DATE.IMPOSSIBLE', { given: terms.drawnOn.slice(0, 40) }, 'drawnOn'),
    first !== undefined && !isLocalDate(first) && fault('DATE.IMPOSSIBLE', { given: first.slice(0, 40) }, 'firstDueOn'),
    dated &&
      first !== undefined &&
      isLocalDate(first) &&
      (first <= terms.drawnOn || first > addMonths(terms.drawnOn, LATEST_FIRST_DUE_MONTHS)) &&
      fault(
        'LOAN.FIRST_DUE_OUT_OF_RANGE',
        { firstDueOn: first, after: terms.drawnOn, until: addMonths(terms.drawnOn, LATEST_FIRST_DUE_MONTHS) },
        'firstDueOn',
      ),
  );
}

/** The due date of the n-th instalment: the day of the first one in each later month, clamped at the month's end and back again after it. */
export const dueDateOf = (terms: Pick<LoanTerms, 'drawnOn' | 'firstDueOn'>, no: number): LocalDate =>
  terms.firstDueOn === undefined ? addMonths(terms.drawnOn, no) : addMonths(terms.firstDueOn, no - 1);

export const maturityOf = (terms: Pick<LoanTerms, 'drawnOn' | 'firstDueOn' | 'months'>): LocalDate =>
  dueDateOf(terms, terms.months);
