import { Module } from '@nestjs/common';
import { Checks } from './application/checks';
import { ProposalQueries } from './application/proposal.queries';
import { ChecksResolver } from './graphql/checks.resolver';
import { ProposalPresenter } from './graphql/proposal.presenter';

/** Needs STAFF, which the composition binds. */
@Module({ providers: [Checks, ProposalQueries, ProposalPresenter, ChecksResolver], exports: [Checks] })
export class ChecksModule {}
