import { Module } from '@nestjs/common';
import { IdentityModule } from '@zhiya/identity-server';
import { FilesModule } from '@zhiya/platform-files';
import { AssetFiles } from './application/asset-files';
import { AssetJobs } from './application/asset.jobs';
import { AssetPresenter } from './graphql/asset.presenter';
import { AssetQueries } from './application/asset.queries';
import { AssetService } from './application/asset.service';
import { AssetsResolver } from './graphql/assets.resolver';

@Module({
  imports: [IdentityModule, FilesModule],
  providers: [AssetService, AssetQueries, AssetPresenter, AssetJobs, AssetFiles, AssetsResolver],
  exports: [AssetService, AssetQueries, AssetPresenter],
})
export class AssetsModule {}
