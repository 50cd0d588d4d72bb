// as: libs/assets/server/src/x.ts
// constraint: layer:server
// says: A project tagged with "layer:server" can only depend on libs tagged with
import * as other from '@zhiya/web-ui';
export { other };
