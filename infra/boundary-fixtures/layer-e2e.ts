// as: apps/api-e2e/src/x.e2e-spec.ts
// constraint: layer:e2e
// says: A project tagged with "layer:e2e" can only depend on libs tagged with
import * as other from '@zhiya/assets-server';
export { other };
