export * from './target.lifecycle';
export * from './lending-return.lifecycle';
export * from './metrics';
export * from './figures';
export * from './rollup';
export * from './year-figures';
export * from './oversight.permissions';
export * from './oversight.events';
