import { Module } from '@nestjs/common';
import { AuditJobs } from './application/audit.jobs';
import { IdentityQueries } from './application/identity.queries';
import { NotificationJobs } from './application/notification.jobs';
import { OperationService } from './application/operation.service';
import { OrganisationService } from './application/organisation.service';
import { SignInFailures } from './application/sign-in-failures';
import { SignInService } from './application/sign-in.service';
import { IdentityResolver } from './graphql/identity.resolver';
import { OperationResolver } from './graphql/operation.resolver';

@Module({
  providers: [
    SignInService,
    SignInFailures,
    OrganisationService,
    OperationService,
    IdentityQueries,
    NotificationJobs,
    AuditJobs,
    IdentityResolver,
    OperationResolver,
  ],
  exports: [SignInService, OrganisationService, OperationService, IdentityQueries],
})
export class IdentityModule {}
