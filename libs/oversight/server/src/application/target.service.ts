import { Injectable } from '@nestjs/common';
import { cleanText, failAll, fault, faultsOf, ok, textFault, type DomainError, type Fen } from '@zhiya/kernel';
import { MAX_FIGURE, targetLifecycle, type Metric, type TargetEvent } from '@zhiya/oversight-domain';
import { apply, born, initial, staleFault, type Parties } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import type { Designation } from '@zhiya/policy-catalogue';
import { Target, type TargetSource } from '../persistence/oversight.entities';
import { planFor, standingOf, type PlanAnswer } from './plan-targets';
import type { RecordMove } from './return.service';
import { keepStanding } from './target-traces';

export interface TargetTerms {
  readonly year: number;
  readonly metric: Metric;
  readonly source: TargetSource;
  /** Of the bureau's own; a plan brings its figure itself. */
  readonly amountFen?: Fen | null;
  readonly designations?: readonly Designation[] | null;
  readonly label: string;
  readonly basis: string;
}

/** What a target comes to; of a plan with the engine's answer. */
interface Figure extends Pick<Target, 'amountFen' | 'plan' | 'designations'> {
  readonly answer: PlanAnswer | null;
}

const partiesOf = (row: Target): Parties => ({ BUREAU: row.bureauOrgId });
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** What a year is to reach. Where a document binds the division the policy engine computes it; else the bureau decides, with its reasons. */
@Injectable()
export class TargetService {
  constructor(private readonly uow: UnitOfWork) {}

  propose(ctx: RequestContext, terms: TargetTerms): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const [label, basis] = [cleanText(terms.label), cleanText(terms.basis)];
      const shape = faultsOf(
        (!Number.isInteger(terms.year) || terms.year < FIRST_YEAR || terms.year > LAST_YEAR) &&
          fault('TARGET.YEAR', { from: FIRST_YEAR, last: LAST_YEAR }, 'year'),
        textFault(label, 'label', 60),
        textFault(basis, 'basis', 2000),
      );
      if (shape.length > 0) return failAll(shape);
      const figure = terms.source === 'PLAN' ? await this.fromPlan(tx, terms) : this.own(terms);
      if ('code' in figure) return failAll([figure]);
      const { answer, ...columns } = figure;
      const row: Target = {
        ...initial(tx, targetLifecycle),
        division: tx.actor.division,
        bureauOrgId: tx.actor.orgId,
        year: terms.year,
        metric: terms.metric,
        source: terms.source,
        ...columns,
        label,
        basis,
        makerId: tx.actor.personId,
        makerName: tx.actor.personName,
        checkerName: null,
        reason: null,
        inForceKey: null,
      };
      await tx.em.insert(Target, row);
      await born(tx, targetLifecycle, row, row.id, partiesOf(row));
      if (answer) await keepStanding(tx, row, 'create', answer);
      return ok({ id: row.id, state: row.state });
    });
  }

  /** The target in force until now is superseded in the same step: there is never a moment with two, nor with none. */
  approve(ctx: RequestContext, input: RecordMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofBureau(tx, input.id);
      const stale = staleFault(row, input.version, targetLifecycle.name);
      if (stale) return failAll([stale]);
      const inForce = await tx.em.findOneBy(Target, {
        division: row.division,
        year: row.year,
        metric: row.metric,
        state: 'IN_FORCE',
      });
      const superseded = inForce ? await this.move(tx, inForce, 'supersede', null) : null;
      const done = superseded && !superseded.ok ? superseded : await this.move(tx, row, 'approve', null);
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
      const row = await this.ofBureau(tx, input.id);
      const reason = cleanText(input.reason ?? '');
      const faults = faultsOf(staleFault(row, input.version, targetLifecycle.name), textFault(reason, 'reason', 300));
      return faults.length > 0 ? failAll(faults) : this.move(tx, row, 'reject', reason);
    });
  }

  private move(tx: Tx, row: Target, event: TargetEvent, reason: string | null): Promise<Outcome> {
    return apply(tx, {
      lifecycle: targetLifecycle,
      entity: Target,
      row,
      event,
      caseId: row.id,
      parties: partiesOf(row),
      reason,
      snapshot: { actorId: tx.actor.personId, makerId: row.makerId, basis: row.basis },
      patch:
        event === 'supersede'
          ? { inForceKey: null }
          : {
              checkerName: tx.actor.personName,
              reason,
              inForceKey: event === 'approve' ? `${row.division}/${row.year}/${row.metric}` : null,
            },
      ...(event === 'supersede' ? { consequence: true as const } : {}),
    });
  }

  private own(terms: TargetTerms): Figure | DomainError {
    const amountFen = terms.amountFen ?? 0;
    return Number.isSafeInteger(amountFen) && amountFen > 0 && amountFen <= MAX_FIGURE
      ? { amountFen, plan: null, designations: null, answer: null }
      : fault('TARGET.AMOUNT', { maxFen: MAX_FIGURE }, 'amountFen');
  }

  /** The engine is asked at once: a plan that sets this division no figure is no target. */
  private async fromPlan(tx: Tx, terms: TargetTerms): Promise<Figure | DomainError> {
    const plan = planFor(terms.year, terms.metric);
    if (!plan) return fault('TARGET.NO_PLAN', { year: terms.year }, 'source');
    const designations = [...(terms.designations ?? [])];
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

  private async ofBureau(tx: Tx, id: string): Promise<Target> {
    const row = await tx.em.findOneBy(Target, { id, bureauOrgId: tx.actor.orgId });
    if (!row) throw new NotFoundError('target');
    return row;
  }
}
