import { formatBp, formatLarge, formatYuan, type Facts } from '@zhiya/kernel';

/** A message in both languages from the facts of its code: what happened, which limit, what to do next. */
export interface ErrorMessage {
  readonly zh: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}
export type ErrorTable = Readonly<Record<string, ErrorMessage>>;

type Fact = Facts[string];

/** A fact as text; a missing one leaves nothing behind rather than "undefined". */
export const fact = (value: Fact): string =>
  value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
/** A fact in fen as yuan, one in basis points as a percentage. */
export const factYuan = (value: Fact): string =>
  typeof value === 'number' && Number.isSafeInteger(value) ? formatYuan(value) : fact(value);
export const factPercent = (value: Fact): string => (typeof value === 'number' ? formatBp(value) : fact(value));

const large = (value: Fact): string | null => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return null;
  const { figure, unit } = formatLarge(value, 0);
  return `${figure} ${unit}`;
};
/** The upper limit of an amount as the end of a sentence, from the rule that was broken; nothing where it names none. */
export const notAbove = (value: Fact): { readonly zh: string; readonly en: string } => {
  const limit = large(value);
  return limit === null ? { zh: '', en: '' } : { zh: `、不超过 ${limit}`, en: ` and at most CNY ${factYuan(value)}` };
};
