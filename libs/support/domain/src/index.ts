export * from './coverage.lifecycle';
export * from './subsidy-claim.lifecycle';
export * from './fund-movement.lifecycle';
export * from './support.permissions';
