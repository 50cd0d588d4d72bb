export * from './types';
export * from './facts';
export * from './obligation';
export * from './lookup';
export { valueFaults } from './check/values';
export type { DocumentId } from './generated/documents';
export type { PlanId } from './generated/plans';
export type { ProgrammeId } from './generated/programmes';
export type { StatutoryParameter } from './generated/statutory-parameters';
