// as: libs/assets/specs/src/x.int-spec.ts
// allowed
import * as house from '@zhiya/composition/testing';
import * as other from '@zhiya/support-server';
export { house, other };
