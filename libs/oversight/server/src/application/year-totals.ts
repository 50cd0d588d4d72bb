import { divisionSpan, type Fen, type LocalDate } from '@zhiya/kernel';
import {
  daysElapsed,
  daysOf,
  NO_COUNTERS,
  projectedByDays,
  totalsFor,
  WHOLE_YEAR,
  yearPeriod,
  type Counters,
  type Metric,
} from '@zhiya/oversight-domain';
import { Between, type EntityManager } from 'typeorm';
import { FigureCounter, LendingReturn } from '../persistence/oversight.entities';
import { periodOf } from './return.service';

/** One year of one division: what was reported from off the platform beside what was lent on it, never mixed without saying so. */
export interface YearTotals {
  readonly year: number;
  readonly returns: readonly LendingReturn[];
  readonly offPlatformFen: Fen;
  readonly onPlatform: Counters;
  readonly totalFen: Fen;
  /** Each part at the pace of the days that it covers itself. */
  readonly projectedFen: Fen;
  /** Whether what was reported covers the year. */
  readonly isWhole: boolean;
  readonly isOver: boolean;
}

/** The accepted totals that stand for a division in a year. */
export async function returnsOf(
  em: EntityManager,
  division: string,
  year: number,
  metric: Metric,
): Promise<LendingReturn[]> {
  const [first, last] = divisionSpan(division);
  const rows = await em.find(LendingReturn, {
    where: { division: Between(first, last), year, metric, state: 'ACCEPTED' },
    order: { division: 'ASC', periodFrom: 'ASC' },
  });
  return [
    ...totalsFor(
      division,
      rows.map((r) => ({ ...r, period: periodOf(r) })),
    ),
  ];
}

/** At the pace of its days, each reporting division by itself: one may have reported ten months, its neighbour eleven. */
function projectedReturns(rows: readonly LendingReturn[], year: number): Fen {
  const divisions = [...new Set(rows.map((r) => r.division))];
  return divisions.reduce((sum, d) => {
    const own = rows.filter((r) => r.division === d);
    return (
      sum +
      projectedByDays(
        own.reduce((a, r) => a + r.value, 0),
        own.reduce((a, r) => a + daysOf(periodOf(r)), 0),
        year,
      )
    );
  }, 0);
}

export async function totalsOfYear(
  em: EntityManager,
  division: string,
  year: number,
  metric: Metric,
  asOf: LocalDate,
): Promise<YearTotals> {
  const [returns, counter] = await Promise.all([
    returnsOf(em, division, year, metric),
    em.findOneBy(FigureCounter, { division, year, month: WHOLE_YEAR }),
  ]);
  const onPlatform: Counters = counter ?? NO_COUNTERS;
  const offPlatformFen = returns.reduce((a, r) => a + r.value, 0);
  const days = new Map<string, number>();
  for (const r of returns) days.set(r.division, (days.get(r.division) ?? 0) + daysOf(periodOf(r)));
  return {
    year,
    returns,
    offPlatformFen,
    onPlatform,
    totalFen: offPlatformFen + onPlatform.amountFen,
    isOver: asOf > yearPeriod(year).last,
    isWhole: [...days.values()].every((d) => d >= daysOf(yearPeriod(year))) && days.size > 0,
    projectedFen:
      projectedReturns(returns, year) + projectedByDays(onPlatform.amountFen, daysElapsed(year, asOf), year),
  };
}
