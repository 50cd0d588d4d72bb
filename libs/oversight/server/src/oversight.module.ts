import { Module } from '@nestjs/common';
import { IdentityModule } from '@zhiya/identity-server';
import { PolicyModule } from '@zhiya/policy-server';
import { FigureService } from './application/figure.service';
import { FigureJobs } from './application/figures.jobs';
import { OversightQueries } from './application/oversight.queries';
import { ReturnService } from './application/return.service';
import { TargetService } from './application/target.service';
import { TargetTraces } from './application/target-traces';
import { OversightPresenter } from './graphql/oversight.presenter';
import { OversightResolver } from './graphql/oversight.resolver';

@Module({
  imports: [IdentityModule, PolicyModule],
  providers: [
    FigureService,
    FigureJobs,
    ReturnService,
    TargetService,
    TargetTraces,
    OversightQueries,
    OversightPresenter,
    OversightResolver,
  ],
  exports: [FigureService, ReturnService, TargetService, OversightQueries],
})
export class OversightModule {}
