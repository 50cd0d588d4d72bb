// as: libs/finance/src/x.ts
// constraint: layer:kernel
// says: A project tagged with "layer:kernel" can only depend on libs tagged with
import * as other from '@zhiya/identity-domain';
export { other };
