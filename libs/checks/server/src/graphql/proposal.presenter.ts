import { Inject, Injectable } from '@nestjs/common';
import type { Actor, PermissionTable } from '@zhiya/kernel';
import { PERMISSION_TABLE } from '@zhiya/platform-auth';
import { toAvailableEvents } from '@zhiya/platform-graphql';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { Checks } from '../application/checks';
import { PROPOSAL, STANDING } from '../application/proposal.record';
import type { Proposal } from '../persistence/proposal.entity';
import type { ProposalType } from './checks.types';

@Injectable()
export class ProposalPresenter {
  constructor(
    private readonly checks: Checks,
    private readonly uow: UnitOfWork,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}

  present(row: Proposal, actor: Actor): ProposalType {
    const { shows, facts } = this.checks.definition(row.act);
    const viewer = { actor, today: this.uow.businessDate.today(), table: this.table };
    return {
      id: row.id,
      act: row.act,
      state: row.state,
      stateSince: row.stateSince,
      version: row.version,
      subjectType: row.subjectType,
      subjectId: row.subjectId,
      organisationName: row.orgName,
      makerName: row.makerName,
      proposedAt: row.proposedAt,
      facts: shows.map((name) => ({ name, kind: facts[name]!.replace('?', ''), value: row.facts[name] ?? null })),
      reason: row.reason,
      availableEvents: toAvailableEvents(PROPOSAL.steps(row, viewer, STANDING)),
    };
  }
}
