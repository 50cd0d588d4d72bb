import { fail, invariant, ok, type Result } from './result';

/** A business date in China, 'YYYY-MM-DD'. Strings compare in order. */
export type LocalDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

const toUtc = (d: LocalDate): number => {
  const m = PATTERN.exec(d);
  invariant(m, `not a date: ${d}`);
  return Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
};
const fromUtc = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10);

/** Dates of business lie in these three centuries, so that whatever is added to one still has four digits. */
const [EARLIEST, LATEST] = ['1900-01-01', '2199-12-31'];

export function isLocalDate(text: string): boolean {
  return (
    PATTERN.test(text) &&
    text >= EARLIEST &&
    text <= LATEST &&
    !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
    fromUtc(Date.parse(`${text}T00:00:00Z`)) === text
  );
}

/** Reads 2019-12-20, 2019/12/20 and 2019年12月20日. Errors: DATE.REQUIRED, DATE.IMPOSSIBLE. */
export function parseLocalDate(text: string, field: string): Result<LocalDate> {
  const t = text.trim();
  if (t === '') return fail('DATE.REQUIRED', {}, field);
  const m = /^(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})日?$/.exec(t);
  const iso = m ? `${m[1]}-${m[2]!.padStart(2, '0')}-${m[3]!.padStart(2, '0')}` : t;
  return isLocalDate(iso) ? ok(iso) : fail('DATE.IMPOSSIBLE', { given: t.slice(0, 40) }, field);
}

export const yearOf = (d: LocalDate): number => Number(d.slice(0, 4));
export const addDays = (d: LocalDate, days: number): LocalDate => fromUtc(toUtc(d) + days * DAY_MS);
/** Days from a to b; negative where b is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => Math.round((toUtc(b) - toUtc(a)) / DAY_MS);

/** Adds calendar months; the day is clamped to the month's end (01-31 + 1 month = 02-28/29). */
export function addMonths(d: LocalDate, months: number): LocalDate {
  const [y, m, day] = d.split('-').map(Number) as [number, number, number];
  const index = y * 12 + (m - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month, Math.min(day, last)));
}
export const addYears = (d: LocalDate, years: number): LocalDate => addMonths(d, years * 12);

/** 0 = Sunday … 6 = Saturday */
export const weekday = (d: LocalDate): number => new Date(toUtc(d)).getUTCDay();

/** The date in China (UTC+8, no summer time since 1992) of an instant. */
export const chinaDateOf = (instant: Date): LocalDate =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
/** 'YYYY-MM-DD HH:mm' in China time, for display. */
export const chinaTimeOf = (instant: Date): string =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
