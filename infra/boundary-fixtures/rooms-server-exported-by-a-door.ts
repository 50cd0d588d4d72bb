// as: apps/web/app/marketplace/parts/x.ts
// rule: rooms/doors
// says: A module of the server is no part of a page
export * from './offer/offers.server';
