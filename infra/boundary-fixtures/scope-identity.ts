// as: libs/identity/domain/src/x.ts
// constraint: scope:identity
// says: A project tagged with "scope:identity" can only depend on libs tagged with
import * as other from '@zhiya/policy-engine';
export { other };
