export * from './conditions';
export * from './contract.lifecycle';
export * from './lending.permissions';
