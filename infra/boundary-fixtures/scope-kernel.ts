// as: libs/kernel/src/x.ts
// constraint: scope:kernel
// says: A project tagged with "scope:kernel" can only depend on libs tagged with
import * as other from '@zhiya/finance';
export { other };
