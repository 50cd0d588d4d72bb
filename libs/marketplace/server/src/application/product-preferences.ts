import type { RightKind } from '@zhiya/assets-domain';
import { fault, type DomainError } from '@zhiya/kernel';
import type { Preference } from '@zhiya/marketplace-domain';

/** A wish as a form sends it: its code, its weight, and of the rest what the code needs. */
export interface PreferenceInput {
  readonly code: Preference['code'];
  readonly weight: number;
  readonly kinds?: readonly RightKind[] | null;
  readonly industries?: readonly string[] | null;
  readonly divisions?: readonly string[] | null;
  /** Rights, months or years, by the code. */
  readonly number?: number | null;
}

function preferenceOf(x: PreferenceInput): Preference | null {
  const { code, weight } = x;
  const n = x.number ?? -1;
  switch (code) {
    case 'RIGHT_KIND':
      return x.kinds?.length ? { code, weight, kinds: x.kinds } : null;
    case 'INDUSTRY':
      return x.industries?.length ? { code, weight, industries: x.industries } : null;
    case 'DIVISION':
      return x.divisions?.length ? { code, weight, divisions: x.divisions } : null;
    case 'RIGHTS_AT_LEAST':
      return n >= 1 ? { code, weight, count: n } : null;
    case 'LIFE_BEYOND_LOAN':
      return n >= 1 ? { code, weight, months: n } : null;
    case 'YEARS_REGISTERED':
      return n >= 1 ? { code, weight, years: n } : null;
  }
}

/** Wishes read from a form; one that says nothing is a fault at its place. */
export function readPreferences(inputs: readonly PreferenceInput[]): {
  readonly preferences: readonly Preference[];
  readonly faults: readonly DomainError[];
} {
  const read = inputs.map(preferenceOf);
  return {
    preferences: read.filter((p): p is Preference => p !== null),
    faults: inputs.flatMap((x, i) =>
      read[i] === null ? [fault('LOAN_PRODUCT.PREFERENCE_EMPTY', { code: x.code }, `preferences.${i}`)] : [],
    ),
  };
}

export interface PreferenceView {
  readonly code: string;
  readonly weight: number;
  readonly kinds: readonly string[];
  readonly industries: readonly string[];
  readonly divisions: readonly string[];
  readonly number: number | null;
}
export const preferenceView = (p: Preference): PreferenceView => ({
  code: p.code,
  weight: p.weight,
  kinds: 'kinds' in p ? p.kinds : [],
  industries: 'industries' in p ? p.industries : [],
  divisions: 'divisions' in p ? p.divisions : [],
  number: 'count' in p ? p.count : 'months' in p ? p.months : 'years' in p ? p.years : null,
});
