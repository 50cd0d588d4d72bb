import {
  addMonths,
  divisionOf,
  fault,
  faultsOf,
  isLocalDate,
  type Bp,
  type DomainError,
  type LocalDate,
} from '@zhiya/kernel';

/** What a public question says of a loan beside its terms. null: not said. */
export interface LoanQuestionDetail {
  readonly division: string | null;
  readonly drawnOn: LocalDate;
  /** The part of the loan that intellectual property secures. */
  readonly ipShareBp: Bp | null;
}

/** Rules and reference rates are known for the years around the day of asking; further away an answer would be invented. */
const WITHIN_MONTHS = 120;
const WHOLE_BP: Bp = 10_000;

export function loanQuestionFaults(q: LoanQuestionDetail, today: LocalDate): readonly DomainError[] {
  const [from, until] = [addMonths(today, -WITHIN_MONTHS), addMonths(today, WITHIN_MONTHS)];
  return faultsOf(
    q.division !== null &&
      divisionOf(q.division) === null &&
      fault('ESTIMATE.UNKNOWN_DIVISION', { given: q.division.slice(0, 40) }, 'division'),
    isLocalDate(q.drawnOn) &&
      (q.drawnOn < from || q.drawnOn > until) &&
      fault('ESTIMATE.DRAWN_OUT_OF_RANGE', { given: q.drawnOn, from, until }, 'drawnOn'),
    q.ipShareBp !== null &&
      (!Number.isInteger(q.ipShareBp) || q.ipShareBp <= 0 || q.ipShareBp > WHOLE_BP) &&
      fault('ESTIMATE.SHARE_OUT_OF_RANGE', { given: q.ipShareBp }, 'ipShareBp'),
  );
}
