import { Injectable } from '@nestjs/common';
import { divisionOf, divisionSpan, isWithin, yearOf, type Actor, type Fen } from '@zhiya/kernel';
import {
  attainmentOf,
  growthOf,
  NO_COUNTERS,
  targetStatus,
  WHOLE_YEAR,
  yearPeriod,
  type Counters,
  type Figure,
  type Growth,
  type Metric,
} from '@zhiya/oversight-domain';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import type { Standing } from '@zhiya/policy-engine';
import { Between, In, type EntityManager } from 'typeorm';
import { FigureCounter, FigureLoan, LendingReturn, Target } from '../persistence/oversight.entities';
import { LENDING_RETURN, TARGET } from './oversight.records';
import { standingOf } from './plan-targets';
import { periodOf } from './return.service';
import { totalsOfYear, type YearTotals } from './year-totals';

export const AMOUNT: Metric = 'PLEDGE_FINANCING_AMOUNT';
const HISTORY_YEARS = 5;

export interface TargetStanding {
  readonly target: Target;
  readonly amountFen: Fen;
  readonly attainmentBp: number | null;
  readonly missingFen: Fen | null;
  readonly status: string;
  /** Of a plan: the engine's whole answer. */
  readonly standing: Standing | null;
}
export interface Comparison {
  readonly growth: Growth | null;
  readonly code: string | null;
}
export interface DivisionFigures {
  readonly division: string;
  readonly counters: Counters;
}
export interface Overview {
  readonly division: string;
  readonly totals: YearTotals;
  readonly target: TargetStanding | null;
  readonly proposed: readonly Target[];
  readonly comparison: Comparison;
  readonly history: readonly YearTotals[];
  readonly months: readonly { readonly month: number; readonly counters: Counters }[];
  readonly within: readonly DivisionFigures[];
  readonly years: readonly number[];
}
export interface LoanScope {
  readonly division: string;
  readonly year: number;
  readonly month: number | null;
}

/** The bureau's figures. A bureau sees its own division and those within it, never a neighbour's nor the one above. */
@Injectable()
export class OversightQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }
  private get today() {
    return this.uow.businessDate.today();
  }

  /** The division asked for, where the actor may look at it; its own where none is named. */
  divisionFor(actor: Actor, asked: string | null): string {
    const division = asked ?? actor.division;
    if ((division !== '000000' && !divisionOf(division)) || !isWithin(division, actor.division))
      throw new NotFoundError('division');
    return division;
  }
  yearFor(asked: number | null): number {
    return asked ?? yearOf(this.today);
  }

  async overview(actor: Actor, askedDivision: string | null, askedYear: number | null): Promise<Overview> {
    const division = this.divisionFor(actor, askedDivision);
    const year = this.yearFor(askedYear);
    const [totals, years, months, within, targets] = await Promise.all([
      totalsOfYear(this.em, division, year, AMOUNT, this.today),
      this.years(division),
      this.months(division, year),
      this.within(division, year),
      this.em.find(Target, {
        where: { division, year, metric: AMOUNT, state: In(['IN_FORCE', 'PROPOSED']) },
        order: { id: 'ASC' },
      }),
    ]);
    const inForce = targets.find((t) => t.state === 'IN_FORCE');
    const shown = years.filter((y) => y <= year).slice(-HISTORY_YEARS);
    const history = await Promise.all(
      shown.map((y) => (y === year ? totals : totalsOfYear(this.em, division, y, AMOUNT, this.today))),
    );
    return {
      division,
      totals,
      years,
      months,
      within,
      history,
      proposed: targets.filter((t) => t.state === 'PROPOSED'),
      comparison: await this.comparison(totals),
      target: inForce ? await this.against(inForce, totals) : null,
    };
  }

  /** A target beside what has come of it: a plan's by the engine, the bureau's own in the same words. */
  async against(target: Target, totals: YearTotals): Promise<TargetStanding> {
    if (target.source === 'PLAN') {
      const answer = await standingOf(this.em, {
        plan: target.plan!,
        division: target.division,
        year: target.year,
        metric: target.metric,
        designations: target.designations ?? [],
        asOf: this.today,
      });
      const { standing, targetFen } = answer.ok ? answer.value : { standing: null, targetFen: null };
      const reached = attainmentOf(totals.totalFen, targetFen);
      return {
        target,
        amountFen: targetFen ?? target.amountFen,
        attainmentBp: reached.ok ? reached.value.ratioBp : null,
        missingFen: reached.ok ? reached.value.missing : null,
        status: standing?.status ?? 'UNDEFINED',
        standing,
      };
    }
    const reached = attainmentOf(totals.totalFen, target.amountFen);
    return {
      target,
      amountFen: target.amountFen,
      attainmentBp: reached.ok ? reached.value.ratioBp : null,
      missingFen: reached.ok ? reached.value.missing : null,
      status: targetStatus(totals.totalFen, totals.projectedFen, target.amountFen, totals.isOver),
      standing: null,
    };
  }

  /** A reported total against the one of the same days a year before, or the reason why there is nothing to compare with. */
  private async comparison(totals: YearTotals): Promise<Comparison> {
    const [only, ...more] = totals.returns;
    if (!only || more.length > 0) return { growth: null, code: 'FIGURES.NO_SAME_PERIOD' };
    const before = await this.em.findBy(LendingReturn, {
      division: only.division,
      metric: only.metric,
      year: only.year - 1,
      state: 'ACCEPTED',
    });
    const figure = (r: LendingReturn): Figure => ({
      metric: r.metric,
      basis: r.basis,
      division: r.division,
      period: periodOf(r),
      value: r.value,
    });
    const growth = growthOf(figure(only), before.map(figure));
    return growth.ok ? { growth: growth.value, code: null } : { growth: null, code: growth.errors[0]!.code };
  }

  private async months(division: string, year: number): Promise<Overview['months']> {
    const rows = await this.em.findBy(FigureCounter, { division, year });
    return rows
      .filter((r) => r.month !== WHOLE_YEAR)
      .sort((a, b) => a.month - b.month)
      .map((r) => ({ month: r.month, counters: r }));
  }
  /** The divisions one step below that have lent anything. */
  private async within(division: string, year: number): Promise<DivisionFigures[]> {
    const rows = await this.em.findBy(FigureCounter, {
      division: Between(...divisionSpan(division)),
      year,
      month: WHOLE_YEAR,
    });
    const isBelow = (code: string) =>
      code !== division &&
      (division === '000000' ? divisionOf(code)?.parent === null : divisionOf(code)?.parent === division);
    return rows
      .filter((r) => isBelow(r.division) && r.loans > 0)
      .map((r) => ({ division: r.division, counters: r }))
      .sort((a, b) => b.counters.amountFen - a.counters.amountFen);
  }
  /** The years of which anything is known, and this one. */
  private async years(division: string): Promise<number[]> {
    const [first, last] = divisionSpan(division);
    const [counted, reported] = await Promise.all([
      this.em.find(FigureCounter, {
        where: { division, month: WHOLE_YEAR },
        select: { division: true, year: true, month: true },
      }),
      this.em
        .createQueryBuilder(LendingReturn, 'r')
        .select('DISTINCT r.year', 'year')
        .where('r.division BETWEEN :first AND :last', { first, last })
        .andWhere('r.state = :state', { state: 'ACCEPTED' })
        .getRawMany<{ year: number | string }>(),
    ]);
    return [
      ...new Set([...counted.map((c) => c.year), ...reported.map((r) => Number(r.year)), yearOf(this.today)]),
    ].sort((a, b) => a - b);
  }

  /** The loans behind a figure, newest first, one more than asked; and the figure itself, which they add up to. */
  async loans(
    actor: Actor,
    asked: { division: string | null; year: number | null; month?: number | null },
    after: readonly [string, string] | null,
    take: number,
  ): Promise<{ scope: LoanScope; counters: Counters; rows: FigureLoan[] }> {
    const scope = {
      division: this.divisionFor(actor, asked.division),
      year: this.yearFor(asked.year),
      month: asked.month ?? null,
    };
    if (scope.month !== null && (scope.month < 1 || scope.month > 12)) throw new NotFoundError('month');
    const counters =
      (await this.em.findOneBy(FigureCounter, {
        division: scope.division,
        year: scope.year,
        month: scope.month ?? WHOLE_YEAR,
      })) ?? NO_COUNTERS;
    const { from, last } = yearPeriod(scope.year);
    const mm = scope.month === null ? null : `${scope.year}-${String(scope.month).padStart(2, '0')}`;
    const [first, end] = divisionSpan(scope.division);
    const q = this.em
      .createQueryBuilder(FigureLoan, 'l')
      .where('l.division BETWEEN :first AND :end', { first, end })
      .andWhere(
        'l.drawn_on BETWEEN :from AND :last',
        mm === null ? { from, last } : { from: `${mm}-01`, last: `${mm}-31` },
      );
    if (after) q.andWhere('(l.drawn_on < :on OR (l.drawn_on = :on AND l.id < :id))', { on: after[0], id: after[1] });
    return {
      scope,
      counters,
      rows: await q
        .orderBy('l.drawn_on', 'DESC')
        .addOrderBy('l.id', 'DESC')
        .take(take + 1)
        .getMany(),
    };
  }

  /** Returns of the bureau's division and within, newest first. */
  returns(actor: Actor, states: readonly string[] | null): Promise<LendingReturn[]> {
    return this.em.find(LendingReturn, {
      where: { division: Between(...divisionSpan(actor.division)), ...(states ? { state: In([...states]) } : {}) },
      order: { year: 'DESC', periodLast: 'DESC', id: 'DESC' },
      take: 200,
    });
  }
  return(actor: Actor, id: string): Promise<LendingReturn> {
    return LENDING_RETURN.load(this.em, 'reader', actor, id);
  }
  targets(actor: Actor): Promise<Target[]> {
    return this.em.find(Target, {
      where: { division: Between(...divisionSpan(actor.division)) },
      order: { year: 'DESC', id: 'DESC' },
      take: 200,
    });
  }
  target(actor: Actor, id: string): Promise<Target> {
    return TARGET.load(this.em, 'reader', actor, id);
  }
  totalsFor(target: Target): Promise<YearTotals> {
    return totalsOfYear(this.em, target.division, target.year, target.metric, this.today);
  }
}
