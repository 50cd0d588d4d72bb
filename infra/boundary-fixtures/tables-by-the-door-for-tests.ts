// as: libs/lending/server/src/x.ts
// rule: no-restricted-imports
// says: Test kits are for tests
import { Asset } from '@zhiya/assets-server/testing';
export { Asset };
