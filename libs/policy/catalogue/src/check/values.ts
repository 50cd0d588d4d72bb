import { isLocalDate } from '@zhiya/kernel';
import { PARTIES, type ParameterValue, type YearBand } from '../types';

const AMOUNT = /^\d+(\.\d{1,2})?$/;
const DECIMAL = /^\d+(\.\d{1,10})?$/;
const WHOLE = /^\d+$/;

/** A sum of decimal strings in units of 10^-10, so that 0.1 + 0.2 + 0.7 is one. */
const exact = (text: string): bigint => {
  const [whole, decimals = ''] = text.split('.') as [string, string?];
  return BigInt(whole + decimals.padEnd(10, '0'));
};
const ONE = 10n ** 10n;

interface Dated {
  readonly from: string;
  readonly until: string | null;
}
/** Whether two intervals have a day in common. */
export const overlap = (a: Dated, b: Dated): boolean =>
  (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until);
/** Intervals that end before they begin, or overlap. */
export function intervalFaults(where: string, rows: readonly Dated[]): string[] {
  const out: string[] = [];
  const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [i, row] of sorted.entries()) {
    if (row.until !== null && row.until <= row.from)
      out.push(`${where}: the interval from ${row.from} ends on ${row.until}, before it begins`);
    const next = sorted[i + 1];
    if (next && (row.until === null || row.until > next.from))
      out.push(`${where}: the interval from ${row.from} overlaps the one from ${next.from}`);
  }
  return out;
}

function shareFaults(where: string, table: Readonly<Record<string, string>>): string[] {
  const unknown = Object.keys(table).filter((p) => !(PARTIES as readonly string[]).includes(p));
  if (unknown.length > 0) return [`${where}: ${unknown.join(', ')} is no party`];
  const shares = Object.values(table);
  if (!shares.every((s) => DECIMAL.test(s))) return [`${where}: is not a table of decimal shares`];
  const sum = shares.reduce((a, s) => a + exact(s), 0n);
  return sum === ONE ? [] : [`${where}: the shares sum to ${Number(sum) / 1e10}, not to 1`];
}

/** Tiers rise, and only the last may be without end. */
function tierFaults(where: string, unit: string, value: object | string): string[] {
  const key = unit === 'tiers' ? 'rate' : 'shares';
  if (!Array.isArray(value) || !value.every((t: object) => key in t)) return [`${where}: is not a table of tiers`];
  const tiers = value as { upTo: string | null; rate?: string; shares?: Record<string, string> }[];
  const out = tiers.flatMap((t, i) => {
    if (t.upTo === null) return i === tiers.length - 1 ? [] : [`${where}: a tier without end stands before another`];
    if (!AMOUNT.test(t.upTo)) return [`${where}: ${t.upTo} is not an amount in yuan`];
    const before = tiers[i - 1]?.upTo;
    return before && AMOUNT.test(before) && exact(before) >= exact(t.upTo)
      ? [`${where}: the tier up to ${t.upTo} does not rise above ${before}`]
      : [];
  });
  return [
    ...out,
    ...tiers.flatMap((t) =>
      t.shares
        ? shareFaults(where, t.shares)
        : DECIMAL.test(t.rate!)
          ? []
          : [`${where}: ${t.rate} is not a decimal rate`],
    ),
  ];
}

/** What is wrong with how a value is written for its unit, sentence by sentence. */
export function valueFaults(where: string, unit: string, value: ParameterValue | null): string[] {
  if (value === null) return [];
  const bad = (what: string) => [`${where}: is not ${what}`];
  switch (unit) {
    case 'yuan':
      return typeof value === 'string' && AMOUNT.test(value) ? [] : bad('an amount in yuan, written as a string');
    case 'ratio':
      return typeof value === 'string' && DECIMAL.test(value) ? [] : bad('a decimal rate, written as a string');
    case 'shares':
      return typeof value === 'string' || Array.isArray(value)
        ? bad('a table of shares')
        : shareFaults(where, value as Readonly<Record<string, string>>);
    case 'month-day':
      return typeof value === 'string' && isLocalDate(`2020-${value}`) ? [] : bad('a month and day MM-DD');
    case 'tiers':
    case 'tiered-shares':
      return tierFaults(where, unit, value);
    case 'yuan-by-year': {
      if (!Array.isArray(value) || !value.every((b: object) => 'amount' in b)) return bad('a table of years');
      const bands = value as unknown as readonly YearBand[];
      const gaps = bands.filter(
        (b, i) => b.to < b.from || (i > 0 && b.from !== bands[i - 1]!.to + 1) || !AMOUNT.test(b.amount),
      );
      return gaps.length === 0 && bands[0]?.from === 1
        ? []
        : [`${where}: the years do not follow each other from the first, or an amount is malformed`];
    }
    default:
      return typeof value === 'string' && WHOLE.test(value) ? [] : bad('a whole number, written as a string');
  }
}
