import type { ServerContext } from '@zhiya/platform-jobs';
import { POLICY_PERMISSIONS } from '@zhiya/policy-documents';
import { POLICY_JOBS } from './application/policy-quotations';
import { SANDBOX_JOBS } from './application/sandbox/sandbox.jobs';
import { SANDBOX_PERMISSIONS } from './application/sandbox/sandbox.permissions';
import { POLICY_ENTITIES, PolicyTables, PolicyTextTables, PolicyTraceArguments } from './persistence/policy.entities';
import { SANDBOX_ENTITIES, SandboxTables } from './persistence/sandbox.entities';
import { PolicyModule } from './policy.module';
import { TRACE_PERMISSIONS } from './policy.permissions';

/** Between identity and the contexts that decide by its rules. Its questions are public; it grants to bring in texts, to try out a rule, and to read the reasons of a decision where the record may be read. */
export const POLICY: ServerContext = {
  name: 'policy', module: PolicyModule, entities: [...POLICY_ENTITIES, ...SANDBOX_ENTITIES], migrations: [PolicyTables, PolicyTextTables, PolicyTraceArguments, SandboxTables],
  permissions: { ...POLICY_PERMISSIONS, ...SANDBOX_PERMISSIONS, ...TRACE_PERMISSIONS }, jobs: [...POLICY_JOBS, ...SANDBOX_JOBS],
};
