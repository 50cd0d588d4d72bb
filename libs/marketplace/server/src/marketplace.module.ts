import { Module } from '@nestjs/common';
import { AssetsModule } from '@zhiya/assets-server';
import { IdentityModule } from '@zhiya/identity-server';

@Module({
  imports: [IdentityModule, AssetsModule],
  providers: [],
  exports: [],
})
export class MarketplaceModule {}
