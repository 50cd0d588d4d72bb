import { LENDING_EVENTS, LENDING_PERMISSIONS } from '@zhiya/lending-domain';
import { namedBy } from '@zhiya/platform-lifecycle';
import type { ServerContext } from '@zhiya/platform-jobs';
import { contractKind } from './application/contract.record';
import { LENDING_JOBS } from './application/lending.jobs';
import { LendingModule } from './lending.module';
import { LENDING_ENTITIES, LendingTables, LoanContract } from './persistence/lending.entities';

export const LENDING: ServerContext = {
  name: 'lending',
  module: LendingModule,
  entities: LENDING_ENTITIES,
  migrations: [LendingTables],
  permissions: LENDING_PERMISSIONS,
  events: LENDING_EVENTS,
  jobs: LENDING_JOBS,
  records: [contractKind({ ofMany: async () => new Map() })],
  names: { contract: namedBy(LoanContract, 'contractNo') },
};
