export * from './lifecycle.entities';
export { TASK_OPENED, type Parties } from './apply';
export * from './case-party';
export * from './record';
export type { Change, Look, ReasonRule, RecordDeclaration, Viewer } from './record-declaration';
export * from './record-faults';
export * from './record-names';
export * from './stale';
export { RecordsKnowTheirHands } from './done-by.migration';
