import type { ServerContext } from '@zhiya/platform-jobs';
import { POLICY_ENTITIES, PolicyTables } from './persistence/policy.entities';
import { PolicyModule } from './policy.module';

/** Between identity and the contexts that decide by its rules. Its questions are public, so it grants nothing. */
export const POLICY: ServerContext = { name: 'policy', module: PolicyModule, entities: POLICY_ENTITIES, migrations: [PolicyTables], permissions: {}, jobs: [] };
