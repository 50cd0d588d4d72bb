import { MARKETPLACE_PERMISSIONS } from '@zhiya/marketplace-domain';
import type { ServerContext } from '@zhiya/platform-jobs';
import { LISTING_JOBS } from './application/listing.jobs';
import { MATCH_JOBS } from './application/match.jobs';
import { OFFER_JOBS } from './application/offer.jobs';
import { MarketplaceModule } from './marketplace.module';
import { LISTING_ENTITIES, ListingTables } from './persistence/listing.entities';
import { OFFER_ENTITIES, OfferTables } from './persistence/offer.entities';
import { PRODUCT_ENTITIES, ProductTables } from './persistence/product.entities';

export const MARKETPLACE: ServerContext = {
  name: 'marketplace', module: MarketplaceModule, entities: [...LISTING_ENTITIES, ...PRODUCT_ENTITIES, ...OFFER_ENTITIES], migrations: [ListingTables, ProductTables, OfferTables], permissions: MARKETPLACE_PERMISSIONS, jobs: [...LISTING_JOBS, ...MATCH_JOBS, ...OFFER_JOBS],
};
