// as: libs/lending/specs/src/x.int-spec.ts
// allowed
import { Asset } from '@zhiya/assets-server/testing';
export { Asset };
