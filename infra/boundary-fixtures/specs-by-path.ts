// as: libs/composition/src/x.ts
// rule: @nx/enforce-module-boundaries
// says: Projects cannot be imported by a relative or absolute path
import * as other from '../../assets/specs/src/assets.int-spec';
export { other };
