// as: apps/api/src/x.ts
// allowed
import * as other from '@zhiya/composition';
export { other };
