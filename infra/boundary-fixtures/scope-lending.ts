// as: libs/lending/domain/src/x.ts
// constraint: scope:lending
// says: A project tagged with "scope:lending" can only depend on libs tagged with
import * as other from '@zhiya/support-domain';
export { other };
