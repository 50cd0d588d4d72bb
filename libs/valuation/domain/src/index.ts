export * from './value-range';
export * from './commission';
export * from './valuation-order.lifecycle';
export * from './valuation.permissions';
export * from './valuation.events';
