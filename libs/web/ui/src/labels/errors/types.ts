import type { Facts } from '@zhiya/kernel';

/** A message in both languages from the facts of its code: what happened, which limit, what to do next. */
export interface ErrorMessage {
  readonly zh: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}
export type ErrorTable = Readonly<Record<string, ErrorMessage>>;

/** A fact as text; a missing one leaves nothing behind rather than "undefined". */
export const fact = (value: Facts[string]): string => (value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));
