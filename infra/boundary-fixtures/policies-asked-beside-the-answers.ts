// as: libs/marketplace/server/src/x.ts
// rule: no-restricted-imports
// says: Programmes are asked by `bestLawfulMix` or `nearestProgramme`
import { assessSupport } from '@zhiya/policy-engine';
export { assessSupport };
