// as: libs/policy/engine/src/x.ts
// rule: no-restricted-imports
// says: node modules are not available
import * as other from 'fs';
export { other };
