export * from './listing.lifecycle';
export * from './offer.lifecycle';
export * from './loan-product.lifecycle';
export * from './marketplace.permissions';
