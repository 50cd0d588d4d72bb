import { ok, type Fen, type LocalDate, type Result } from '@zhiya/kernel';
import type { Metric } from '@zhiya/oversight-domain';
import { CATALOGUE, planOf, type Designation } from '@zhiya/policy-catalogue';
import { indicatorStanding, type Standing, type StandingQuestion } from '@zhiya/policy-engine';
import type { EntityManager } from 'typeorm';
import { totalsOfYear, type YearTotals } from './year-totals';

/** The plan that sets a figure for a year, by its id; null where no document speaks of it. */
export const planFor = (year: number, metric: Metric): string | null =>
  CATALOGUE.plans.find((p) => p.year === year && p.indicators.some((i) => i.id === metric && i.unit === 'yuan'))?.id ??
  null;
/** The designations that a plan asks about. */
export const designationsOf = (plan: string): readonly Designation[] => planOf(plan)?.designations ?? [];

export interface PlanQuestion {
  readonly plan: string;
  readonly division: string;
  readonly year: number;
  readonly metric: Metric;
  readonly designations: readonly string[];
  readonly asOf: LocalDate;
}
export interface PlanAnswer {
  readonly standing: Standing;
  /** null where the plan sets this division no figure. */
  readonly targetFen: Fen | null;
  /** As the engine was asked, and the totals that were put in. */
  readonly question: StandingQuestion;
  readonly before: YearTotals;
  readonly now: YearTotals;
}

const fenOf = (yuan: string | null): Fen | null => (yuan === null ? null : Number(yuan.replace('.', '')));

/** Where the division stands against the plan: last year's whole total is the base, and a part of a year is none. */
export async function standingOf(em: EntityManager, q: PlanQuestion): Promise<Result<PlanAnswer>> {
  const [before, now] = await Promise.all([
    totalsOfYear(em, q.division, q.year - 1, q.metric, q.asOf),
    totalsOfYear(em, q.division, q.year, q.metric, q.asOf),
  ]);
  const question: StandingQuestion = {
    plan: q.plan,
    indicator: q.metric,
    designations: q.designations as readonly Designation[],
    asOf: q.asOf,
    actual: now.totalFen,
    ...(before.isWhole ? { baseline: before.totalFen } : {}),
  };
  const answer = indicatorStanding(question);
  return answer.ok
    ? ok({ standing: answer.value, targetFen: fenOf(answer.value.target), question, before, now })
    : answer;
}
