import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TraceSubjects } from '@zhiya/policy-server';
import { coverageLifecycle, subsidyClaimLifecycle } from '@zhiya/support-domain';
import { SupportQueries } from './support.queries';

/** Who may read the reasons: whoever may read the claim or the coverage. */
@Injectable()
export class SupportTraces implements OnModuleInit {
  constructor(
    private readonly subjects: TraceSubjects,
    private readonly queries: SupportQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: subsidyClaimLifecycle.name,
      permission: 'view:subsidy-claim',
      caseOf: async (actor, id) => (await this.queries.claim(actor, id)).caseId,
    });
    this.subjects.register({
      type: coverageLifecycle.name,
      permission: 'view:coverage',
      caseOf: async (actor, id) => (await this.queries.coverage(actor, id)).caseId,
    });
  }
}
