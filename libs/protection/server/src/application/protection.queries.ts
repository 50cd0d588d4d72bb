import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhiya/kernel';
import { requireParty } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import type { ProtectionQuoteState } from '@zhiya/protection-domain';
import { In, type EntityManager } from 'typeorm';
import { ProtectionQuote } from '../persistence/protection.entities';
import { QUOTE } from './quote.record';

/** States in which cover may still come about. */
export const OPEN_STATES: readonly ProtectionQuoteState[] = ['REQUESTED', 'QUOTED', 'ACCEPTED'];

@Injectable()
export class ProtectionQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** The quotes of a case, newest first. An insurer sees its own and no rival's. */
  async ofCase(actor: Actor, caseId: string): Promise<ProtectionQuote[]> {
    const isInsurer = actor.orgKind === 'INSURER';
    if (!isInsurer) await requireParty(this.em, caseId, actor);
    const rows = await this.em.find(ProtectionQuote, {
      where: { caseId, ...(isInsurer ? { insurerOrgId: actor.orgId } : {}) },
      order: { id: 'DESC' },
    });
    if (isInsurer && rows.length === 0) throw new NotFoundError('case');
    return rows;
  }

  async quote(actor: Actor, id: string): Promise<ProtectionQuote> {
    const isInsurer = actor.orgKind === 'INSURER';
    const row = await QUOTE.load(this.em, isInsurer ? 'insurer' : 'case', actor, id);
    if (!isInsurer) await requireParty(this.em, row.caseId, actor);
    return row;
  }

  /** An insurer's work, newest first, one row more than asked so that the caller knows whether there is more. */
  mine(
    actor: Actor,
    states: readonly string[] | null,
    before: string | null,
    take: number,
  ): Promise<ProtectionQuote[]> {
    return QUOTE.list(this.em, 'insurer', actor, { states, before, take });
  }

  /** For the floors above: the loan guarantee insurances issued in cases, newest first. The caller has decided who may see them. */
  issued(em: EntityManager, caseIds: readonly string[]): Promise<ProtectionQuote[]> {
    return caseIds.length === 0
      ? Promise.resolve([])
      : em.find(ProtectionQuote, {
          where: { caseId: In([...caseIds]), state: 'ISSUED', kind: 'LOAN_GUARANTEE' },
          order: { id: 'DESC' },
        });
  }
}
