import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '@zhiya/kernel';
import { requireParty } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import { isValueInForce, type ValuationOrderState } from '@zhiya/valuation-domain';
import { In, type EntityManager } from 'typeorm';
import { ValuationOrder } from '../persistence/valuation.entities';
import { ORDER } from './order.record';

/** States in which a value is still to come. */
export const OPEN_STATES: readonly ValuationOrderState[] = ['REQUESTED', 'IN_PROGRESS'];

@Injectable()
export class ValuationQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** The orders of a case, newest first. An evaluator sees its own and no rival's. */
  async ofCase(actor: Actor, caseId: string): Promise<ValuationOrder[]> {
    const isEvaluator = actor.orgKind === 'EVALUATOR';
    if (!isEvaluator) await requireParty(this.em, caseId, actor);
    const rows = await this.em.find(ValuationOrder, {
      where: { caseId, ...(isEvaluator ? { evaluatorOrgId: actor.orgId } : {}) },
      order: { id: 'DESC' },
    });
    if (isEvaluator && rows.length === 0) throw new NotFoundError('case');
    return rows;
  }

  async order(actor: Actor, id: string): Promise<ValuationOrder> {
    const isEvaluator = actor.orgKind === 'EVALUATOR';
    const row = await ORDER.load(this.em, isEvaluator ? 'evaluator' : 'case', actor, id);
    if (!isEvaluator) await requireParty(this.em, row.caseId, actor);
    return row;
  }

  /** An evaluator's work, newest first, one row more than asked so that the caller knows whether there is more. */
  mine(actor: Actor, states: readonly string[] | null, before: string | null, take: number): Promise<ValuationOrder[]> {
    return ORDER.list(this.em, 'evaluator', actor, { states, before, take });
  }

  /** For the floors above: the values delivered in cases, newest first. The caller has decided who may see them. */
  delivered(em: EntityManager, caseIds: readonly string[]): Promise<ValuationOrder[]> {
    return caseIds.length === 0
      ? Promise.resolve([])
      : em.find(ValuationOrder, { where: { caseId: In([...caseIds]), state: 'DELIVERED' }, order: { id: 'DESC' } });
  }

  /** For the floors above: the delivered values that may be relied on on a day. */
  async inForce(em: EntityManager, caseIds: readonly string[], asOf: LocalDate): Promise<ValuationOrder[]> {
    return (await this.delivered(em, caseIds)).filter((v) =>
      isValueInForce({ baseDate: v.baseDate!, validUntil: v.validUntil! }, asOf),
    );
  }
}
