export * from './right-kinds';
export * from './right-term';
export * from './legal-status';
export * from './register-asset';
export * from './assets.permissions';
