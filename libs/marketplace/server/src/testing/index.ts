// The tables and what moves a listing, for specs alone: other contexts ask the facades of `index.ts`.
export * from '../persistence/listing.entities';
export * from '../persistence/product.entities';
export * from '../persistence/offer.entities';
export { LISTING } from '../application/listing.record';
