import { CHECKS_PERMISSIONS } from '@zhiya/checks-domain';
import type { ServerContext } from '@zhiya/platform-jobs';
import { namedBy } from '@zhiya/platform-lifecycle';
import { PROPOSAL } from './application/proposal.record';
import { ChecksModule } from './checks.module';
import { Proposal, ProposalTables } from './persistence/proposal.entity';

export const CHECKS: ServerContext = {
  name: 'checks',
  module: ChecksModule,
  entities: [Proposal],
  migrations: [ProposalTables],
  permissions: CHECKS_PERMISSIONS,
  events: [],
  jobs: [],
  records: [PROPOSAL],
  names: { proposal: namedBy(Proposal, 'makerName') },
};
