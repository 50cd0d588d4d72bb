export * from './listing.lifecycle';
export * from './offer.lifecycle';
export * from './loan-product.lifecycle';
export * from './listing-request';
export * from './loan-product';
export * from './match-listing';
export * from './offer-terms';
export * from './marketplace.permissions';
