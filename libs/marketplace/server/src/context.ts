import { MARKETPLACE_PERMISSIONS } from '@zhiya/marketplace-domain';
import type { ServerContext } from '@zhiya/platform-jobs';
import { MarketplaceModule } from './marketplace.module';
import { LISTING_ENTITIES, ListingTables } from './persistence/listing.entities';

export const MARKETPLACE: ServerContext = {
  name: 'marketplace', module: MarketplaceModule, entities: [...LISTING_ENTITIES], migrations: [ListingTables], permissions: MARKETPLACE_PERMISSIONS, jobs: [],
};
