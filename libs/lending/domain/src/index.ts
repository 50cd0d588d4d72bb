export * from './conditions';
export * from './contract.lifecycle';
export * from './contract-terms';
export * from './repayment';
export * from './lending.permissions';
