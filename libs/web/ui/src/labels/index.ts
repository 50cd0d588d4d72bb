export * from './errors';
export * from './finance';
export * from './identity';
export * from './platform';
