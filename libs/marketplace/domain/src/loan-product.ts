import { RIGHT_KINDS, type RightKind } from '@zhiya/assets-domain';
import { MAX_MONTHS, type RepaymentMethod } from '@zhiya/finance';
import { divisionOf, fault, faultsOf, type Bp, type DomainError, type Fen } from '@zhiya/kernel';
import { MAX_AMOUNT_FEN, MAX_RATE_BP } from './listing-request';

/** A soft condition: weighed into the score, never a bar. */
export type Preference =
  | { readonly code: 'RIGHT_KIND'; readonly kinds: readonly RightKind[]; readonly weight: number }
  | { readonly code: 'RIGHTS_AT_LEAST'; readonly count: number; readonly weight: number }
  /** Life left to every right after the loan has matured. */
  | { readonly code: 'LIFE_BEYOND_LOAN'; readonly months: number; readonly weight: number }
  | { readonly code: 'INDUSTRY'; readonly industries: readonly string[]; readonly weight: number }
  | { readonly code: 'DIVISION'; readonly divisions: readonly string[]; readonly weight: number }
  | { readonly code: 'YEARS_REGISTERED'; readonly years: number; readonly weight: number };
export const PREFERENCE_CODES = [
  'RIGHT_KIND',
  'RIGHTS_AT_LEAST',
  'LIFE_BEYOND_LOAN',
  'INDUSTRY',
  'DIVISION',
  'YEARS_REGISTERED',
] as const;

/** A bank's product: what it requires of a listing, and what it would rather see. */
export interface LoanProductTerms {
  readonly acceptedKinds: readonly RightKind[];
  readonly minAmountFen: Fen;
  readonly maxAmountFen: Fen;
  readonly minMonths: number;
  readonly maxMonths: number;
  /** Divisions it serves, each with all below it; '000000' is the whole country. */
  readonly divisions: readonly string[];
  readonly minYearsRegistered: number;
  /** The lowest and the highest yearly rate it lends at. */
  readonly minRateBp: Bp;
  readonly maxRateBp: Bp;
  readonly methods: readonly RepaymentMethod[];
  readonly preferences: readonly Preference[];
}

const MAX_WEIGHT = 100;
const NATIONWIDE = '000000';

export function loanProductFaults(p: LoanProductTerms): readonly DomainError[] {
  const unknown = p.divisions.filter((d) => d !== NATIONWIDE && divisionOf(d) === null);
  return faultsOf(
    (p.acceptedKinds.length === 0 || p.acceptedKinds.some((k) => !RIGHT_KINDS.includes(k))) &&
      fault('LOAN_PRODUCT.KINDS', { given: p.acceptedKinds }, 'acceptedKinds'),
    !(
      Number.isSafeInteger(p.minAmountFen) &&
      Number.isSafeInteger(p.maxAmountFen) &&
      p.minAmountFen > 0 &&
      p.minAmountFen <= p.maxAmountFen &&
      p.maxAmountFen <= MAX_AMOUNT_FEN
    ) &&
      fault(
        'LOAN_PRODUCT.AMOUNTS',
        { minAmountFen: p.minAmountFen, maxAmountFen: p.maxAmountFen, maxFen: MAX_AMOUNT_FEN },
        'maxAmountFen',
      ),
    !(
      Number.isInteger(p.minMonths) &&
      Number.isInteger(p.maxMonths) &&
      p.minMonths >= 1 &&
      p.minMonths <= p.maxMonths &&
      p.maxMonths <= MAX_MONTHS
    ) && fault('LOAN_PRODUCT.MONTHS', { minMonths: p.minMonths, maxMonths: p.maxMonths, max: MAX_MONTHS }, 'maxMonths'),
    !(
      Number.isInteger(p.minRateBp) &&
      Number.isInteger(p.maxRateBp) &&
      p.minRateBp >= 0 &&
      p.minRateBp <= p.maxRateBp &&
      p.maxRateBp <= MAX_RATE_BP
    ) && fault('LOAN_PRODUCT.RATES', { minRateBp: p.minRateBp, maxRateBp: p.maxRateBp, max: MAX_RATE_BP }, 'maxRateBp'),
    !(Number.isInteger(p.minYearsRegistered) && p.minYearsRegistered >= 0) &&
      fault('LOAN_PRODUCT.YEARS', { given: p.minYearsRegistered }, 'minYearsRegistered'),
    (p.divisions.length === 0 || unknown.length > 0) && fault('LOAN_PRODUCT.DIVISIONS', { unknown }, 'divisions'),
    p.methods.length === 0 && fault('LOAN_PRODUCT.METHODS', {}, 'methods'),
    p.preferences.some((x) => !Number.isInteger(x.weight) || x.weight < 1 || x.weight > MAX_WEIGHT) &&
      fault('LOAN_PRODUCT.WEIGHT', { max: MAX_WEIGHT }, 'preferences'),
  );
}
