// as: libs/policy/domain/src/question/answers.ts
// allowed
import { assessSupport, bestMix } from '@zhiya/policy-engine';
export { assessSupport, bestMix };
