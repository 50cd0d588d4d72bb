export * from './jobs.entities';
export * from './registry';
export * from './outbox';
export * from './runner';
export * from './bull';
export * from './server-context';
