// as: libs/pledge/domain/src/x.ts
// constraint: scope:pledge
// says: A project tagged with "scope:pledge" can only depend on libs tagged with
import * as other from '@zhiya/lending-domain';
export { other };
