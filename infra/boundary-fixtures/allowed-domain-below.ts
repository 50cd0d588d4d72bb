// as: libs/valuation/domain/src/x.ts
// allowed
import * as other from '@zhiya/assets-domain';
export { other };
