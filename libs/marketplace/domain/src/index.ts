export * from './listing.lifecycle';
export * from './offer.lifecycle';
export * from './loan-product.lifecycle';
export * from './loan-question';
export * from './listing-request';
export {
  COMPANY_FORM,
  FINANCING_FORM,
  LOAN_PURPOSES,
  MARKETPLACE_FORMS,
  WISHES_FORM,
  type CompanyAnswers,
  type FinancingAnswers,
  type LoanPurpose,
  type WishAnswers,
} from './listing-forms';
export * from './listing-sections';
export * from './consent.lifecycle';
export * from './loan-product';
export * from './match-listing';
export * from './offer-terms';
export * from './offer-detail';
export * from './offer-product';
export * from './marketplace.permissions';
export * from './marketplace.events';
