import { namedBy, type NameReader } from '@zhiya/platform-lifecycle';
import { marks, projection } from '@zhiya/platform-persistence';
import type { ServerContext } from '@zhiya/platform-jobs';
import { SUPPORT_EVENTS, SUPPORT_PERMISSIONS } from '@zhiya/support-domain';
import { CLAIM } from './application/claim.record';
import { COVERAGE } from './application/coverage.record';
import { MOVEMENT } from './application/movement.record';
import { SUPPORT_JOBS } from './application/support.jobs';
import { FUND_ENTITIES, FundMovement, FundTables } from './persistence/fund.entities';
import { StatementTables, SupportStatementRow } from './persistence/statement.entities';
import { SUPPORT_RECORDS, SubsidyClaim, SupportTables } from './persistence/support.entities';
import { SupportModule } from './support.module';

const claims = projection(SubsidyClaim, ['id', 'kind', 'year']);
const claimNames: NameReader = async (em, ids) =>
  new Map((await claims(em, `WHERE id IN (${marks(ids)})`, ids)).map(({ id, kind, year }) => [id, { kind, year }]));

export const SUPPORT: ServerContext = {
  name: 'support',
  module: SupportModule,
  entities: [...SUPPORT_RECORDS, ...FUND_ENTITIES, SupportStatementRow],
  migrations: [SupportTables, FundTables, StatementTables],
  permissions: SUPPORT_PERMISSIONS,
  events: SUPPORT_EVENTS,
  jobs: SUPPORT_JOBS,
  records: [COVERAGE, MOVEMENT, CLAIM],
  names: { coverage: null, 'subsidy-claim': claimNames, 'fund-movement': namedBy(FundMovement, 'memo') },
};
