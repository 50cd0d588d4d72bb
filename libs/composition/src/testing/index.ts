export * from './house';
export * from './loan';
export * from './market';
export * from './smtp-sink';
export * from './stage';
export * from './told';
