export * from './allocate';
export * from './day-count';
export * from './loan-terms';
export * from './schedule';
export * from './irr';
export * from './net-cost';
