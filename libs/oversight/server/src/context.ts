import type { ServerContext } from '@zhiya/platform-jobs';
import { OVERSIGHT_PERMISSIONS } from '@zhiya/oversight-domain';
import { OVERSIGHT_JOBS } from './application/figures.jobs';
import { OversightModule } from './oversight.module';
import { OVERSIGHT_ENTITIES, OversightTables } from './persistence/oversight.entities';

export const OVERSIGHT: ServerContext = { name: 'oversight', module: OversightModule, entities: OVERSIGHT_ENTITIES, migrations: [OversightTables], permissions: OVERSIGHT_PERMISSIONS, jobs: OVERSIGHT_JOBS };
