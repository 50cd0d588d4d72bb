// as: libs/platform/jobs/src/x.ts
// constraint: scope:platform
// says: A project tagged with "scope:platform" can only depend on libs tagged with
import * as other from '@zhiya/identity-server';
export { other };
