// as: libs/assets/server/src/x.ts
// constraint: runtime:node
// says: A project tagged with "runtime:node" can only depend on libs tagged with
import * as other from '@zhiya/web-ui';
export { other };
