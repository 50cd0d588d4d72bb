import type { ServerContext } from '@zhiya/platform-jobs';
import { POLICY_PERMISSIONS } from '@zhiya/policy-documents';
import { POLICY_JOBS } from './application/policy-quotations';
import { POLICY_ENTITIES, PolicyTables, PolicyTextTables } from './persistence/policy.entities';
import { PolicyModule } from './policy.module';

/** Between identity and the contexts that decide by its rules. Its questions are public; what it grants is to bring in texts. */
export const POLICY: ServerContext = { name: 'policy', module: PolicyModule, entities: POLICY_ENTITIES, migrations: [PolicyTables, PolicyTextTables], permissions: POLICY_PERMISSIONS, jobs: POLICY_JOBS };
