import type { RightKind } from '@zhiya/assets-domain';
import {
  divisionOf,
  fault,
  fieldFaults,
  withChecks,
  type AnswersOf,
  type DomainError,
  type LocalDate,
} from '@zhiya/kernel';
import { PRODUCT_FORM, type PRODUCT_TERMS } from './product-form';

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
export interface LoanProductTerms extends Readonly<AnswersOf<typeof PRODUCT_TERMS>> {
  readonly preferences: readonly Preference[];
}
export interface LoanProductAnswers extends LoanProductTerms, Readonly<AnswersOf<typeof PRODUCT_FORM>> {}

const MAX_WEIGHT = 100;
const NATIONWIDE = '000000';
/** The product's form as the server checks it. */
export const CHECKED_PRODUCT_FORM = withChecks(PRODUCT_FORM, {
  divisions: (divisions) => {
    const unknown = divisions.filter((d) => d !== NATIONWIDE && divisionOf(d) === null);
    return unknown.length > 0 ? fault('LOAN_PRODUCT.DIVISIONS', { unknown }) : null;
  },
});

export const loanProductFaults = (p: LoanProductAnswers, asOf: LocalDate): readonly DomainError[] => [
  ...fieldFaults(CHECKED_PRODUCT_FORM, p, asOf),
  ...(p.preferences.some((x) => !Number.isInteger(x.weight) || x.weight < 1 || x.weight > MAX_WEIGHT)
    ? [fault('LOAN_PRODUCT.WEIGHT', { max: MAX_WEIGHT }, 'preferences')]
    : []),
];
