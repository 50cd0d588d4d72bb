// as: libs/policy/domain/src/x.ts
// rule: no-restricted-imports
// says: Programmes are asked by `bestLawfulMix` or `nearestProgramme`
import { bestMix } from '@zhiya/policy-engine';
export { bestMix };
