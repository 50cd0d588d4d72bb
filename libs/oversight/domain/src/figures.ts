import { divRound, fail, invariant, ok, type Result } from '@zhiya/kernel';
import { isSamePeriod, yearBefore, type FigureBasis, type Metric, type Period } from './metrics';

export interface Figure {
  readonly metric: Metric;
  readonly basis: FigureBasis;
  readonly division: string;
  readonly period: Period;
  /** Integer of the metric's unit: fen or a count. */
  readonly value: number;
}

/** Whole basis points of one number over another, rounded half up; -5800 is −58.00 %. */
export function ratioBp(numerator: number, denominator: number): number {
  invariant(
    Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0,
    'a ratio is of integers over a positive one',
  );
  return Number(divRound(BigInt(numerator) * 10_000n, BigInt(denominator), 'halfUp'));
}

export interface Growth {
  readonly current: number;
  readonly base: number;
  readonly difference: number;
  readonly growthBp: number;
}

/**
 * Growth over the same period a year before, and over nothing else: ten months are not compared with twelve, paid-out amounts not
 * with registered ones, no month is invented. Errors: FIGURES.NO_SAME_PERIOD («无同期数据»), FIGURES.BASIS_DIFFERS, FIGURES.BASE_ZERO.
 */
export function growthOf(current: Figure, candidates: readonly Figure[]): Result<Growth> {
  const wanted = yearBefore(current.period);
  const comparable = candidates.filter(
    (f) => f.metric === current.metric && f.division === current.division && isSamePeriod(f.period, wanted),
  );
  if (comparable.length === 0) return fail('FIGURES.NO_SAME_PERIOD', { from: wanted.from, last: wanted.last });
  const base = comparable.find((f) => f.basis === current.basis);
  if (!base) return fail('FIGURES.BASIS_DIFFERS', { basis: current.basis, available: comparable.map((f) => f.basis) });
  if (base.value === 0) return fail('FIGURES.BASE_ZERO', { from: wanted.from, last: wanted.last });
  const difference = current.value - base.value;
  return ok({ current: current.value, base: base.value, difference, growthBp: ratioBp(difference, base.value) });
}

export interface Attainment {
  readonly isMet: boolean;
  readonly ratioBp: number;
  /** What is still missing; 0 once the target is met. */
  readonly missing: number;
}

/** How far a figure has come on its target. Errors: FIGURES.NO_TARGET («无目标»). */
export function attainmentOf(value: number, target: number | null): Result<Attainment> {
  if (target === null || target <= 0) return fail('FIGURES.NO_TARGET');
  return ok({ isMet: value >= target, ratioBp: ratioBp(value, target), missing: Math.max(0, target - value) });
}
