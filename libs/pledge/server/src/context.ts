import { ASSET_TITLE } from '@zhiya/assets-server';
import { PLEDGE_EVENTS, PLEDGE_PERMISSIONS } from '@zhiya/pledge-domain';
import { namedThrough } from '@zhiya/platform-lifecycle';
import type { ServerContext } from '@zhiya/platform-jobs';
import { filingKind } from './application/filing.record';
import { PLEDGE_JOBS } from './application/pledge.jobs';
import { Filing, PLEDGE_ENTITIES, PledgeTables, WithoutDebtEnds } from './persistence/pledge.entities';
import { PledgeModule } from './pledge.module';

export const PLEDGE: ServerContext = {
  name: 'pledge',
  module: PledgeModule,
  entities: PLEDGE_ENTITIES,
  migrations: [PledgeTables, WithoutDebtEnds],
  permissions: PLEDGE_PERMISSIONS,
  events: PLEDGE_EVENTS,
  jobs: PLEDGE_JOBS,
  records: [filingKind({ debtsOf: async () => new Map() })],
  names: { filing: namedThrough(Filing, 'assetId', ASSET_TITLE) },
};
