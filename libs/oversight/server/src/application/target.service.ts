import { Injectable } from '@nestjs/common';
import { answersIn, cleanText, failAll, fault, fieldFaults, ok, type DomainError, type Fen } from '@zhiya/kernel';
import { MAX_FIGURE, TARGET_FORM, type Metric, type TargetAnswers } from '@zhiya/oversight-domain';
import { UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { Target } from '../persistence/oversight.entities';
import { planFor, standingOf, type PlanAnswer } from './plan-targets';
import type { RecordMove } from './return.service';
import { TARGET } from './oversight.records';
import { keepStanding } from './target-traces';

/** The form, with what it counts; what a source does not ask for may be left out. */
export interface TargetTerms extends Readonly<Omit<TargetAnswers, 'amountFen' | 'designations'>> {
  readonly metric: Metric;
  readonly amountFen?: Fen | null;
  readonly designations?: TargetAnswers['designations'] | null;
}
type Asked = Readonly<TargetAnswers> & Pick<TargetTerms, 'metric'>;

/** What a target comes to; of a plan with the engine's answer. */
interface Figure extends Pick<Target, 'amountFen' | 'plan' | 'designations'> {
  readonly answer: PlanAnswer | null;
}

/** What a year is to reach. Where a document binds the division the policy engine computes it; else the bureau decides, with its reasons. */
@Injectable()
export class TargetService {
  constructor(private readonly uow: UnitOfWork) {}

  propose(ctx: RequestContext, terms: TargetTerms): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const asked: Asked = { ...answersIn(TARGET_FORM, terms), metric: terms.metric };
      const shape = fieldFaults(TARGET_FORM, asked, tx.today);
      if (shape.length > 0) return failAll(shape);
      const figure = asked.source === 'PLAN' ? await this.fromPlan(tx, asked) : this.own(asked);
      if ('code' in figure) return failAll([figure]);
      const { answer, ...columns } = figure;
      const row = await TARGET.create(tx, {
        division: tx.actor.division,
        bureauOrgId: tx.actor.orgId,
        ...asked,
        ...columns,
        makerName: tx.actor.personName,
        checkerName: null,
        reason: null,
        inForceKey: null,
      });
      if (answer) await keepStanding(tx, row, 'create', answer);
      return ok({ id: row.id, state: row.state });
    });
  }

  /** The target in force until now is superseded in the same step: there is never a moment with two, nor with none. */
  approve(ctx: RequestContext, input: RecordMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await TARGET.load(tx.em, 'bureau', tx.actor, input.id);
      const inForceKey = `${row.division}/${row.year}/${row.metric}`;
      const inForce = await tx.em.findOneBy(Target, { inForceKey });
      const done = await TARGET.move(tx, row, 'approve', {
        version: input.version,
        ...(inForce ? { first: () => supersede(tx, inForce) } : {}),
        patch: { checkerName: tx.actor.personName, reason: null, inForceKey },
      });
      if (done.ok && row.plan !== null) {
        const answer = await standingOf(tx.em, {
          plan: row.plan,
          division: row.division,
          year: row.year,
          metric: row.metric,
          designations: row.designations ?? [],
          asOf: tx.today,
        });
        if (answer.ok) await keepStanding(tx, row, 'approve', answer.value);
      }
      return done;
    });
  }
  reject(ctx: RequestContext, input: RecordMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await TARGET.load(tx.em, 'bureau', tx.actor, input.id);
      const reason = cleanText(input.reason ?? '');
      return TARGET.move(tx, row, 'reject', { ...input, patch: { checkerName: tx.actor.personName, reason } });
    });
  }

  private own(terms: Asked): Figure | DomainError {
    const amountFen = terms.amountFen ?? 0;
    return Number.isSafeInteger(amountFen) && amountFen > 0 && amountFen <= MAX_FIGURE
      ? { amountFen, plan: null, designations: null, answer: null }
      : fault('TARGET.AMOUNT', { maxFen: MAX_FIGURE }, 'amountFen');
  }

  /** The engine is asked at once: a plan that sets this division no figure is no target. */
  private async fromPlan(tx: Tx, terms: Asked): Promise<Figure | DomainError> {
    const plan = planFor(terms.year, terms.metric);
    if (!plan) return fault('TARGET.NO_PLAN', { year: terms.year }, 'source');
    const designations = [...terms.designations];
    const answer = await standingOf(tx.em, {
      plan,
      division: tx.actor.division,
      year: terms.year,
      metric: terms.metric,
      designations,
      asOf: tx.today,
    });
    if (!answer.ok) return answer.errors[0]!;
    return answer.value.targetFen === null
      ? fault('TARGET.PLAN_DOES_NOT_BIND', { status: answer.value.standing.status }, 'designations')
      : { amountFen: answer.value.targetFen, plan, designations, answer: answer.value };
  }
}

const supersede = (tx: Tx, row: Target): Promise<Outcome> =>
  TARGET.move(tx, row, 'supersede', { patch: { inForceKey: null }, consequence: true });
