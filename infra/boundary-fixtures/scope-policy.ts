// as: libs/policy/server/src/x.ts
// constraint: scope:policy
// says: A project tagged with "scope:policy" can only depend on libs tagged with
import * as other from '@zhiya/assets-domain';
export { other };
