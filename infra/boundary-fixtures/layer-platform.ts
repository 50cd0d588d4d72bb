// as: libs/platform/auth/src/x.ts
// constraint: layer:platform
// says: A project tagged with "layer:platform" can only depend on libs tagged with
import * as other from '@zhiya/identity-domain';
export { other };
