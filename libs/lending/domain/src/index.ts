export * from './conditions';
export * from './contract.lifecycle';
export * from './contract-terms';
export * from './repayment';
export * from './repayment-date';
export * from './lending.permissions';
export * from './lending.events';
export * from './lending-forms';
