// as: libs/assets/domain/src/x.ts
// constraint: scope:assets
// says: A project tagged with "scope:assets" can only depend on libs tagged with
import * as other from '@zhiya/valuation-domain';
export { other };
