export * from './quote-terms';
export { COVER_REQUEST_FORM, POLICY_FORM, PROTECTION_FORMS, QUOTE_FORM, type QuoteTerms } from './protection-forms';
export * from './protection-quote.lifecycle';
export * from './protection.permissions';
export * from './protection.events';
