// as: libs/assets/server/src/x.ts
// rule: no-restricted-imports
// says: Another project is imported through its index only
import * as other from '@zhiya/identity-domain/src/organisation';
export { other };
