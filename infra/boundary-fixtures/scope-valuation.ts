// as: libs/valuation/domain/src/x.ts
// constraint: scope:valuation
// says: A project tagged with "scope:valuation" can only depend on libs tagged with
import * as other from '@zhiya/protection-domain';
export { other };
