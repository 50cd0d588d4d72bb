// as: libs/protection/domain/src/x.ts
// constraint: scope:protection
// says: A project tagged with "scope:protection" can only depend on libs tagged with
import * as other from '@zhiya/marketplace-domain';
export { other };
