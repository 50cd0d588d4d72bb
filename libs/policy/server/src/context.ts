import type { ServerContext } from '@zhiya/platform-jobs';
import { SANDBOX_JOBS } from './application/sandbox/sandbox.jobs';
import { SANDBOX_PERMISSIONS } from './application/sandbox/sandbox.permissions';
import { POLICY_ENTITIES, PolicyTables } from './persistence/policy.entities';
import { SANDBOX_ENTITIES, SandboxTables } from './persistence/sandbox.entities';
import { PolicyModule } from './policy.module';

/** Between identity and the contexts that decide by its rules. Its questions are public; what a bureau tries out is the bureau's. */
export const POLICY: ServerContext = {
  name: 'policy', module: PolicyModule, entities: [...POLICY_ENTITIES, ...SANDBOX_ENTITIES], migrations: [PolicyTables, SandboxTables], permissions: SANDBOX_PERMISSIONS, jobs: SANDBOX_JOBS,
};
