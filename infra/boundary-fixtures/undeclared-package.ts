// as: libs/platform/auth/src/x.ts
// rule: @nx/enforce-module-boundaries
// says: Only packages defined in the "package.json" can be imported
import * as other from 'express';
export { other };
