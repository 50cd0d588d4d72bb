import { Module } from '@nestjs/common';
import { AssetsModule } from '@zhiya/assets-server';
import { IdentityModule } from '@zhiya/identity-server';
import { MarketplaceModule } from '@zhiya/marketplace-server';
import { FilesModule } from '@zhiya/platform-files';
import { PledgeModule } from '@zhiya/pledge-server';
import { ProtectionModule } from '@zhiya/protection-server';
import { ValuationModule } from '@zhiya/valuation-server';
import { ContractFacts } from './application/contract.facts';
import { ContractFiles } from './application/contract.files';
import { ContractService } from './application/contract.service';
import { LendingJobs } from './application/lending.jobs';
import { LendingQueries } from './application/lending.queries';
import { RepaymentService } from './application/repayment.service';
import { ContractFieldsResolver } from './graphql/contract-fields.resolver';
import { LendingResolver } from './graphql/lending.resolver';

@Module({
  imports: [
    IdentityModule,
    AssetsModule,
    FilesModule,
    ValuationModule,
    ProtectionModule,
    MarketplaceModule,
    PledgeModule,
  ],
  providers: [
    ContractFacts,
    ContractFiles,
    ContractService,
    RepaymentService,
    LendingQueries,
    LendingJobs,
    LendingResolver,
    ContractFieldsResolver,
  ],
  exports: [ContractService, RepaymentService, LendingQueries],
})
export class LendingModule {}
