import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhiya/kernel';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { In, LessThan } from 'typeorm';
import { Proposal } from '../persistence/proposal.entity';

/** Reads of proposals: the organisation's own, and to the operator what waits for it. */
@Injectable()
export class ProposalQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Newest first, one more than `take` so that the reader knows whether it goes on. */
  list(actor: Actor, states: readonly string[] | null, before: string | null, take: number): Promise<Proposal[]> {
    const which = {
      ...(states ? { state: In([...states]) } : {}),
      ...(before ? { id: LessThan(before) } : {}),
    };
    const atOperator = !states || states.includes('AT_OPERATOR') ? [{ ...which, state: 'AT_OPERATOR' }] : [];
    return this.uow.databases.reader.manager.find(Proposal, {
      where: [{ ...which, orgId: actor.orgId }, ...(actor.orgKind === 'OPERATOR' ? atOperator : [])],
      order: { id: 'DESC' },
      take: take + 1,
    });
  }
}
