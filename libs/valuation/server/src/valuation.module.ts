import { Module } from '@nestjs/common';
import { AssetsModule } from '@zhiya/assets-server';
import { IdentityModule } from '@zhiya/identity-server';
import { FilesModule } from '@zhiya/platform-files';
import { ValuationFiles } from './application/valuation.files';
import { ValuationQueries } from './application/valuation.queries';
import { ValuationService } from './application/valuation.service';
import { ValuationResolver } from './graphql/valuation.resolver';

@Module({
  imports: [IdentityModule, FilesModule, AssetsModule],
  providers: [ValuationFiles, ValuationService, ValuationQueries, ValuationResolver],
  exports: [ValuationService, ValuationQueries],
})
export class ValuationModule {}
