export * from './assets';
export * from './errors';
export * from './finance';
export * from './identity';
export * from './listing';
export * from './platform';
