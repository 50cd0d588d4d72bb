// as: libs/finance/src/x.ts
// constraint: scope:finance
// says: A project tagged with "scope:finance" can only depend on libs tagged with
import * as other from '@zhiya/policy-engine';
export { other };
