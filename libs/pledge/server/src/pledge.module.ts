import { Module } from '@nestjs/common';
import { AssetsModule } from '@zhiya/assets-server';
import { ChecksModule } from '@zhiya/checks-server';
import { IdentityModule } from '@zhiya/identity-server';
import { FilesModule } from '@zhiya/platform-files';
import { PolicyModule } from '@zhiya/policy-server';
import { FilingTraces } from './application/filing-traces';
import { FilingPreflight } from './application/filing-preflight';
import { PledgeFiles } from './application/pledge.files';
import { PledgeJobs } from './application/pledge.jobs';
import { PledgeQueries } from './application/pledge.queries';
import { PledgeService } from './application/pledge.service';
import { FilingPresenter } from './graphql/filing.presenter';
import { PledgeResolver } from './graphql/pledge.resolver';

@Module({
  imports: [ChecksModule, IdentityModule, PolicyModule, AssetsModule, FilesModule],
  providers: [
    FilingPreflight,
    FilingTraces,
    PledgeFiles,
    PledgeService,
    PledgeQueries,
    PledgeJobs,
    FilingPresenter,
    PledgeResolver,
  ],
  exports: [PledgeService, PledgeQueries],
})
export class PledgeModule {}
