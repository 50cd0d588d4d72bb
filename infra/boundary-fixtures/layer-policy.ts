// as: libs/policy/engine/src/x.ts
// constraint: layer:policy
// says: A project tagged with "layer:policy" can only depend on libs tagged with
import * as other from '@zhiya/identity-domain';
export { other };
