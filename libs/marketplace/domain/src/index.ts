export * from './listing.lifecycle';
export * from './offer.lifecycle';
export * from './loan-product.lifecycle';
export * from './loan-question';
export * from './listing-request';
export {
  COMPANY_FORM,
  FINANCING_FORM,
  LOAN_PURPOSES,
  WISHES_FORM,
  type CompanyAnswers,
  type FinancingAnswers,
  type LoanPurpose,
  type WishAnswers,
} from './listing-forms';
export { MARKETPLACE_FORMS } from './marketplace-forms';
export { OFFER_CONDITIONS, OFFER_FORM, type OfferAnswers, type OfferCondition } from './offer-form';
export { PRODUCT_FORM } from './product-form';
export * from './listing-sections';
export * from './consent.lifecycle';
export * from './loan-product';
export * from './match-listing';
export * from './offer-terms';
export * from './offer-detail';
export * from './offer-product';
export * from './marketplace.permissions';
export * from './marketplace.events';
