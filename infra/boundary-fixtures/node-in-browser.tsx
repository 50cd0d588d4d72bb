// as: apps/web/app/x.tsx
// rule: no-restricted-imports
// says: node modules are not available
import * as other from 'node:path';
export { other };
