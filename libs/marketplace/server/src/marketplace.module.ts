import { Module } from '@nestjs/common';
import { AssetsModule } from '@zhiya/assets-server';
import { IdentityModule } from '@zhiya/identity-server';
import { FilesModule } from '@zhiya/platform-files';
import { PolicyModule } from '@zhiya/policy-server';
import { LISTING_PROVIDERS, LISTING_USE_CASES } from './listing.providers';
import { OFFER_PROVIDERS, OFFER_USE_CASES } from './offer.providers';

@Module({
  imports: [IdentityModule, PolicyModule, AssetsModule, FilesModule],
  providers: [...LISTING_PROVIDERS, ...OFFER_PROVIDERS],
  exports: [...LISTING_USE_CASES, ...OFFER_USE_CASES],
})
export class MarketplaceModule {}
