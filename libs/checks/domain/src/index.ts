export * from './act';
export * from './proposal.lifecycle';
export * from './checks.permissions';
