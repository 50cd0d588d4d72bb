import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhiya/kernel';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { In, LessThan, type FindOptionsWhere } from 'typeorm';
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
    return this.reached(actor, which, !states || states.includes('AT_OPERATOR'), take + 1);
  }
  /** What waits to change one record. */
  about(actor: Actor, subjectType: string, subjectId: string): Promise<Proposal[]> {
    return this.reached(actor, { subjectType, subjectId, state: In(['PROPOSED', 'AT_OPERATOR']) }, true, 50);
  }

  private reached(
    actor: Actor,
    which: FindOptionsWhere<Proposal>,
    isAtOperator: boolean,
    take: number,
  ): Promise<Proposal[]> {
    const elsewhere = actor.orgKind === 'OPERATOR' && isAtOperator ? [{ ...which, state: 'AT_OPERATOR' }] : [];
    return this.uow.databases.reader.manager.find(Proposal, {
      where: [{ ...which, orgId: actor.orgId }, ...elsewhere],
      order: { id: 'DESC' },
      take,
    });
  }
}
