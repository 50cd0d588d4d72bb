export * from './value-range';
export * from './commission';
export { DELIVERY_FORM, VALUATION_FORMS, type DeliveryAnswers } from './valuation-forms';
export * from './valuation-order.lifecycle';
export * from './valuation.permissions';
export * from './valuation.events';
