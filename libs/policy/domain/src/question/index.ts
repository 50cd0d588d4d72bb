export * from './support-case';
export * from './serving';
export * from './answers';
