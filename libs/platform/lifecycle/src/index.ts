export * from './lifecycle.entities';
export * from './apply';
export * from './case-party';
export * from './record-names';
export * from './stale';
