// as: apps/api/src/x.ts
// rule: no-restricted-imports
// says: Test kits are for tests
import * as other from '@zhiya/story';
export { other };
