import { PLEDGE_PERMISSIONS } from '@zhiya/pledge-domain';
import type { ServerContext } from '@zhiya/platform-jobs';
import { PLEDGE_JOBS } from './application/pledge.jobs';
import { PLEDGE_ENTITIES, PledgeTables } from './persistence/pledge.entities';
import { PledgeModule } from './pledge.module';

export const PLEDGE: ServerContext = { name: 'pledge', module: PledgeModule, entities: PLEDGE_ENTITIES, migrations: [PledgeTables], permissions: PLEDGE_PERMISSIONS, jobs: PLEDGE_JOBS };
