// as: libs/assets/domain/src/x.ts
// rule: no-restricted-imports
// says: Test kits are for tests
import * as other from '@zhiya/kernel/testing';
export { other };
