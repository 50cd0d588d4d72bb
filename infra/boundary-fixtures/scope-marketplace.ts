// as: libs/marketplace/domain/src/x.ts
// constraint: scope:marketplace
// says: A project tagged with "scope:marketplace" can only depend on libs tagged with
import * as other from '@zhiya/pledge-domain';
export { other };
