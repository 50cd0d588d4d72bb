// as: apps/api-e2e/src/x.e2e-spec.ts
// rule: no-restricted-imports
// says: sees the application from outside
import * as other from '@zhiya/platform-persistence';
export { other };
