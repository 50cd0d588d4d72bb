import { ChecksModule } from '@zhiya/checks-server';
import { Module } from '@nestjs/common';
import { AuditJobs } from './application/audit.jobs';
import { IdentityQueries } from './application/identity.queries';
import { MemberService } from './application/member.service';
import { NotificationJobs } from './application/notification.jobs';
import { OperationService } from './application/operation.service';
import { OrganisationService } from './application/organisation.service';
import { SignInFailures } from './application/sign-in-failures';
import { SignInService } from './application/sign-in.service';
import { IdentityResolver } from './graphql/identity.resolver';
import { OperationResolver } from './graphql/operation.resolver';

@Module({
  imports: [ChecksModule],
  providers: [
    SignInService,
    SignInFailures,
    OrganisationService,
    MemberService,
    OperationService,
    IdentityQueries,
    NotificationJobs,
    AuditJobs,
    IdentityResolver,
    OperationResolver,
  ],
  exports: [SignInService, OrganisationService, MemberService, OperationService, IdentityQueries],
})
export class IdentityModule {}
