// as: apps/api/src/x.ts
// rule: no-restricted-imports
// says: Specs prove the house: nobody imports them
import * as other from '@zhiya/assets-specs';
export { other };
