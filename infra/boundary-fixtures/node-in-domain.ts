// as: libs/assets/domain/src/x.ts
// rule: no-restricted-imports
// says: node modules are not available
import * as other from 'node:crypto';
export { other };
