import { ORGANISATION_NAME } from '@zhiya/identity-server';
import { MARKETPLACE_EVENTS, MARKETPLACE_PERMISSIONS } from '@zhiya/marketplace-domain';
import { namedBy, namedThrough } from '@zhiya/platform-lifecycle';
import type { ServerContext } from '@zhiya/platform-jobs';
import { CONSENT } from './application/consent.record';
import { LISTING } from './application/listing.record';
import { OFFER } from './application/offer.record';
import { PRODUCT } from './application/product.record';
import { LISTING_JOBS } from './application/listing.jobs';
import { MATCH_JOBS } from './application/match.jobs';
import { OFFER_JOBS } from './application/offer.jobs';
import { MarketplaceModule } from './marketplace.module';
import { Listing, LISTING_ENTITIES, ListingConsent, LISTING_MIGRATIONS } from './persistence/listing.entities';
import { Offer, OFFER_ENTITIES, OfferTables } from './persistence/offer.entities';
import { LoanProduct, PRODUCT_ENTITIES, ProductTables } from './persistence/product.entities';

export const MARKETPLACE: ServerContext = {
  name: 'marketplace',
  module: MarketplaceModule,
  entities: [...LISTING_ENTITIES, ...PRODUCT_ENTITIES, ...OFFER_ENTITIES],
  migrations: [...LISTING_MIGRATIONS, ProductTables, OfferTables],
  permissions: MARKETPLACE_PERMISSIONS,
  events: MARKETPLACE_EVENTS,
  jobs: [...LISTING_JOBS, ...MATCH_JOBS, ...OFFER_JOBS],
  records: [LISTING, CONSENT, OFFER, PRODUCT],
  topics: { 'loan-product': 'shelf', organisation: 'shelf' },
  names: {
    listing: namedBy(Listing, 'caseNo'),
    'loan-product': namedBy(LoanProduct, 'name'),
    'listing-consent': namedThrough(ListingConsent, 'recipientOrgId', ORGANISATION_NAME),
    offer: namedThrough(Offer, 'bankId', ORGANISATION_NAME),
  },
};
