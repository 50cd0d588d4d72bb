export * from './recorded-facts';
export * from './coverage.lifecycle';
export * from './subsidy-claim.lifecycle';
export * from './fund-movement.lifecycle';
export * from './fund-accounts';
export * from './fund-journal';
export * from './fund-balance';
export * from './support.permissions';
