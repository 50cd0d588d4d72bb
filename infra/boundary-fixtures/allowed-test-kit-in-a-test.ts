// as: libs/assets/domain/src/x.spec.ts
// allowed
import * as other from '@zhiya/kernel/testing';
export { other };
