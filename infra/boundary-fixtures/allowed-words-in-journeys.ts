// as: apps/web-e2e/src/x.ts
// allowed
import * as other from '@zhiya/web-ui';
export { other };
