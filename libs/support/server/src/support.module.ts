import { ChecksModule } from '@zhiya/checks-server';
import { Module } from '@nestjs/common';
import { IdentityModule } from '@zhiya/identity-server';
import { LendingModule } from '@zhiya/lending-server';
import { FilesModule } from '@zhiya/platform-files';
import { PolicyModule } from '@zhiya/policy-server';
import { CoverageService } from './application/coverage.service';
import { FundFiles } from './application/fund.files';
import { FundQueries } from './application/fund.queries';
import { FundService } from './application/fund.service';
import { StatementService } from './application/statement.service';
import { SubsidyService } from './application/subsidy.service';
import { SupportBookQueries } from './application/support-book';
import { SupportJobs } from './application/support.jobs';
import { SupportQueries } from './application/support.queries';
import { SupportTraces } from './application/support-trace-subjects';
import { FundResolver } from './graphql/fund.resolver';
import { SupportPresenter } from './graphql/support.presenter';
import { SupportResolver } from './graphql/support.resolver';

@Module({
  imports: [ChecksModule, IdentityModule, LendingModule, PolicyModule, FilesModule],
  providers: [
    CoverageService,
    StatementService,
    SubsidyService,
    FundService,
    FundFiles,
    SupportQueries,
    SupportTraces,
    FundQueries,
    SupportBookQueries,
    SupportJobs,
    SupportPresenter,
    SupportResolver,
    FundResolver,
  ],
  exports: [
    CoverageService,
    StatementService,
    SubsidyService,
    FundService,
    SupportQueries,
    FundQueries,
    SupportBookQueries,
  ],
})
export class SupportModule {}
