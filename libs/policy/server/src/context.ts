import type { ServerContext } from '@zhiya/platform-jobs';
import { namedBy } from '@zhiya/platform-lifecycle';
import { POLICY_PERMISSIONS } from '@zhiya/policy-documents';
import { POLICY_EVENTS, RULE_PERMISSIONS } from '@zhiya/policy-domain';
import { RULE } from './application/rule.record';
import { POLICY_JOBS } from './application/policy-quotations';
import { SANDBOX_JOBS } from './application/sandbox/sandbox.jobs';
import { SANDBOX_PERMISSIONS } from './application/sandbox/sandbox.permissions';
import { POLICY_ENTITIES, PolicyTables, PolicyTextTables, PolicyTraceArguments } from './persistence/policy.entities';
import { ProgrammeRevision, RuleTables } from './persistence/rule.entities';
import { SANDBOX_ENTITIES, SandboxTables } from './persistence/sandbox.entities';
import { PolicyModule } from './policy.module';
import { TRACE_PERMISSIONS } from './policy.permissions';

/**
 * Between identity and the contexts that decide by its rules. Its questions are public; it grants to bring in texts, to make a division's own
 * rules, to try one out, and to read the reasons of a decision where the record may be read.
 */
export const POLICY: ServerContext = {
  name: 'policy',
  module: PolicyModule,
  entities: [...POLICY_ENTITIES, ...SANDBOX_ENTITIES, ProgrammeRevision],
  migrations: [PolicyTables, PolicyTextTables, PolicyTraceArguments, SandboxTables, RuleTables],
  permissions: { ...POLICY_PERMISSIONS, ...RULE_PERMISSIONS, ...SANDBOX_PERMISSIONS, ...TRACE_PERMISSIONS },
  events: POLICY_EVENTS,
  jobs: [...POLICY_JOBS, ...SANDBOX_JOBS],
  records: [RULE],
  topics: { 'programme-revision': 'policy', 'policy-document': 'policy', 'policy-text': 'policy' },
  names: { 'programme-revision': namedBy(ProgrammeRevision, 'summary') },
};
