import { formatBp, formatYuan, type Facts } from '@zhiya/kernel';

/** A message in both languages from the facts of its code: what happened, which limit, what to do next. */
export interface ErrorMessage {
  readonly zh: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}
export type ErrorTable = Readonly<Record<string, ErrorMessage>>;

type Fact = Facts[string];

/** A fact as text; a missing one leaves nothing behind rather than "undefined". */
export const fact = (value: Fact): string => (value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));
/** A fact in fen as yuan, one in basis points as a percentage. */
export const factYuan = (value: Fact): string => (typeof value === 'number' && Number.isSafeInteger(value) ? formatYuan(value) : fact(value));
export const factPercent = (value: Fact): string => (typeof value === 'number' ? formatBp(value) : fact(value));
