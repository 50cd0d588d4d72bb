export * from './value-range';
export * from './valuation-order.lifecycle';
export * from './valuation.permissions';
