import type { ServerContext } from '@zhiya/platform-jobs';
import { SUPPORT_PERMISSIONS } from '@zhiya/support-domain';
import { SUPPORT_JOBS } from './application/support.jobs';
import { FUND_ENTITIES, FundTables } from './persistence/fund.entities';
import { SUPPORT_RECORDS, SupportTables } from './persistence/support.entities';
import { SupportModule } from './support.module';

export const SUPPORT: ServerContext = {
  name: 'support', module: SupportModule, entities: [...SUPPORT_RECORDS, ...FUND_ENTITIES], migrations: [SupportTables, FundTables], permissions: SUPPORT_PERMISSIONS, jobs: SUPPORT_JOBS,
};
