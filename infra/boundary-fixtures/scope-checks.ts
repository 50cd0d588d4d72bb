// as: libs/checks/domain/src/x.ts
// constraint: scope:checks
// says: A project tagged with "scope:checks" can only depend on libs tagged with
import * as other from '@zhiya/policy-engine';
export { other };
