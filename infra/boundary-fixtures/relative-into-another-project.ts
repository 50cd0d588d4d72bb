// as: libs/assets/domain/src/x.ts
// rule: @nx/enforce-module-boundaries
// says: Projects cannot be imported by a relative or absolute path
import * as other from '../../../identity/domain/src/index';
export { other };
