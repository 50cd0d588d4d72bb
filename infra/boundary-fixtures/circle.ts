// as: libs/kernel/src/x.ts
// rule: @nx/enforce-module-boundaries
// says: Circular dependency between "kernel" and "platform-persistence"
import * as other from '@zhiya/platform-persistence';
export { other };
