import { Module } from '@nestjs/common';
import { AssetsModule } from '@zhiya/assets-server';
import { IdentityModule } from '@zhiya/identity-server';
import { OFFER_PROVIDERS, OFFER_USE_CASES } from './offer.providers';

@Module({
  imports: [IdentityModule, AssetsModule],
  providers: [...OFFER_PROVIDERS],
  exports: [...OFFER_USE_CASES],
})
export class MarketplaceModule {}
