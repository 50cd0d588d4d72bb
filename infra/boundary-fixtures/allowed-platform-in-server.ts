// as: libs/assets/server/src/x.ts
// allowed
import * as other from '@zhiya/platform-persistence';
export { other };
