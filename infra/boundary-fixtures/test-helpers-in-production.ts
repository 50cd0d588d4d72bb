// as: libs/assets/server/src/x.ts
// rule: no-restricted-imports
// says: Test kits are for tests
import * as other from '@zhiya/platform-testing';
export { other };
