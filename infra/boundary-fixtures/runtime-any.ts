// as: libs/assets/domain/src/x.ts
// constraint: runtime:any
// says: A project tagged with "runtime:any" can only depend on libs tagged with
import * as other from '@zhiya/assets-server';
export { other };
