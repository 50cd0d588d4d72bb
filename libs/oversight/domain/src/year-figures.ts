import { daysBetween, fail, isWithin, mulDiv, ok, type LocalDate, type Result } from '@zhiya/kernel';
import type { Period } from './metrics';

/** A total that a division reported for a period. */
export interface ReportedTotal {
  readonly id: string;
  readonly division: string;
  readonly period: Period;
  readonly value: number;
}

export const yearPeriod = (year: number): Period => ({ from: `${year}-01-01`, last: `${year}-12-31` });
/** Both ends count. */
export const daysOf = (p: Period): number => daysBetween(p.from, p.last) + 1;
export const isWholeYear = (p: Period): boolean =>
  p.from.endsWith('-01-01') && p.last === `${p.from.slice(0, 4)}-12-31`;

const overlap = (a: Period, b: Period): boolean => a.from <= b.last && b.from <= a.last;
const holds = (outer: Period, inner: Period): boolean => outer.from <= inner.from && inner.last <= outer.last;

/**
 * The accepted totals that a newer one of the same division and metric takes the place of: those whose period it holds whole (eleven months
 * after ten). One that cuts across another would count its days twice or lose them. Errors: RETURN.OVERLAPS.
 */
export function replacedBy<T extends ReportedTotal>(period: Period, accepted: readonly T[]): Result<readonly T[]> {
  const touched = accepted.filter((t) => overlap(t.period, period));
  const cut = touched.find((t) => !holds(period, t.period));
  return cut ? fail('RETURN.OVERLAPS', { from: cut.period.from, last: cut.period.last }, 'periodLast') : ok(touched);
}

/**
 * The totals that stand for a division: its own, or where it reported none, those of the divisions within, each region once at the highest
 * level that reported: a province's own figure already holds its cities'.
 */
export function totalsFor<T extends ReportedTotal>(division: string, totals: readonly T[]): readonly T[] {
  const within = totals.filter((t) => isWithin(t.division, division));
  const own = within.filter((t) => t.division === division);
  if (own.length > 0) return own;
  return within.filter((t) => !within.some((o) => o.division !== t.division && isWithin(t.division, o.division)));
}

/** A year's total at the pace of the days it covers, rounded half up; the value itself once it covers the year. */
export function projectedByDays(value: number, covered: number, year: number): number {
  const days = daysOf(yearPeriod(year));
  return covered >= days ? value : covered <= 0 ? 0 : mulDiv(value, days, covered, 'halfUp');
}

/** How many days of a year have begun on a date; all of them once it is over, none before it. */
export function daysElapsed(year: number, asOf: LocalDate): number {
  const { from, last } = yearPeriod(year);
  return asOf < from ? 0 : daysOf({ from, last: asOf < last ? asOf : last });
}

export type TargetStatus = 'MET' | 'MISSED' | 'ON_TRACK' | 'BEHIND';
/** Reached whenever it is reached; before the year is over the projection says whether it will be. The same words as for a plan's indicator. */
export function targetStatus(value: number, projected: number, target: number, isOver: boolean): TargetStatus {
  return value >= target ? 'MET' : isOver ? 'MISSED' : projected >= target ? 'ON_TRACK' : 'BEHIND';
}
