import type { ServerContext } from '@zhiya/platform-jobs';
import { POLICY_ENTITIES, PolicyTables, PolicyTraceArguments } from './persistence/policy.entities';
import { PolicyModule } from './policy.module';
import { TRACE_PERMISSIONS } from './policy.permissions';

/** Between identity and the contexts that decide by its rules. Its questions are public; the reasons of a decision are for those who may read its record. */
export const POLICY: ServerContext = { name: 'policy', module: PolicyModule, entities: POLICY_ENTITIES, migrations: [PolicyTables, PolicyTraceArguments], permissions: TRACE_PERMISSIONS, jobs: [] };
