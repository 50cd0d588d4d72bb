import type { ServerContext } from '@zhiya/platform-jobs';
import { POLICY_PERMISSIONS } from '@zhiya/policy-domain';
import { POLICY_ENTITIES, PolicyTables } from './persistence/policy.entities';
import { ProgrammeRevision, RuleTables1574000000110 } from './persistence/rule.entities';
import { PolicyModule } from './policy.module';

/** Between identity and the contexts that decide by its rules. Its questions are public; rules are made by bureaus alone. */
export const POLICY: ServerContext = {
  name: 'policy', module: PolicyModule, entities: [...POLICY_ENTITIES, ProgrammeRevision], migrations: [PolicyTables, RuleTables1574000000110], permissions: POLICY_PERMISSIONS, jobs: [],
};
