// as: libs/kernel/src/x.ts
// rule: @nx/enforce-module-boundaries
// says: Projects should use relative imports
import * as other from '@zhiya/kernel';
export { other };
