import { Module } from '@nestjs/common';
import { IdentityModule } from '@zhiya/identity-server';
import { AssetQueries } from './application/asset.queries';

@Module({
  imports: [IdentityModule],
  providers: [AssetQueries],
  exports: [AssetQueries],
})
export class AssetsModule {}
