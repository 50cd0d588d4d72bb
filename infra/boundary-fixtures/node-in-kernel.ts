// as: libs/kernel/src/x.ts
// rule: no-restricted-imports
// says: node modules are not available
import * as other from 'node:fs';
export { other };
