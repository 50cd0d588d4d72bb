import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Api, Ctx, Requires, type ApiContext } from '@zhiya/platform-auth';
import {
  After,
  beforeId,
  First,
  Id,
  langOf,
  Language,
  OutcomeUnion,
  paged,
  pageSize,
  present,
  States,
} from '@zhiya/platform-graphql';
import type { RequestContext } from '@zhiya/platform-persistence';
import { CoverageService } from '../application/coverage.service';
import { StatementService } from '../application/statement.service';
import { SubsidyService } from '../application/subsidy.service';
import { SupportQueries } from '../application/support.queries';
import { factOf, SupportPresenter, waitingOf } from './support.presenter';
import {
  CaseSupportType,
  ConfirmSubsidyClaimInput,
  CoverageMoveInput,
  CoveragePageType,
  CoverageType,
  PayeeAccountType,
  RequestCoverageInput,
  SubsidyClaimMoveInput,
  SubsidyClaimPageType,
  SubsidyClaimType,
  SupportedLoanType,
  SupportStatementInput,
} from './support.types';

@Resolver()
export class SupportResolver {
  constructor(
    private readonly coverage: CoverageService,
    private readonly subsidies: SubsidyService,
    private readonly statements: StatementService,
    private readonly queries: SupportQueries,
    private readonly presenter: SupportPresenter,
  ) {}

  @Mutation(() => OutcomeUnion)
  @Requires('request:coverage')
  async requestCoverage(@Ctx() ctx: RequestContext, @Args('input') input: RequestCoverageInput) {
    return present(await this.coverage.request(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('decide:coverage')
  async confirmCoverage(@Ctx() ctx: RequestContext, @Args('input') input: CoverageMoveInput) {
    return present(await this.coverage.decide(ctx, 'confirm', input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('decide:coverage')
  async rejectCoverage(@Ctx() ctx: RequestContext, @Args('input') input: CoverageMoveInput) {
    return present(await this.coverage.decide(ctx, 'reject', input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('release:coverage')
  async releaseCoverage(@Ctx() ctx: RequestContext, @Args('input') input: CoverageMoveInput) {
    return present(await this.coverage.decide(ctx, 'release', input));
  }

  @Mutation(() => OutcomeUnion)
  @Requires('confirm:subsidy-claim')
  async confirmSubsidyClaim(@Ctx() ctx: RequestContext, @Args('input') input: ConfirmSubsidyClaimInput) {
    return present(await this.subsidies.confirm(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('confirm:subsidy-claim')
  async waiveSubsidyClaim(@Ctx() ctx: RequestContext, @Args('input') input: SubsidyClaimMoveInput) {
    return present(await this.subsidies.waive(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('recommend:subsidy-claim')
  async recommendSubsidyClaim(@Ctx() ctx: RequestContext, @Args('input') input: SubsidyClaimMoveInput) {
    return present(await this.subsidies.decide(ctx, 'recommend', input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('approve:subsidy-claim')
  async approveSubsidyClaim(@Ctx() ctx: RequestContext, @Args('input') input: SubsidyClaimMoveInput) {
    return present(await this.subsidies.decide(ctx, 'approve', input));
  }
  /** The officer gives back what is confirmed, the approver what is recommended: the lifecycle knows which of the two it takes. */
  @Mutation(() => OutcomeUnion)
  @Requires('view:subsidy-claim')
  async returnSubsidyClaim(@Ctx() ctx: RequestContext, @Args('input') input: SubsidyClaimMoveInput) {
    return present(await this.subsidies.decide(ctx, 'return', input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('approve:subsidy-claim')
  async rejectSubsidyClaim(@Ctx() ctx: RequestContext, @Args('input') input: SubsidyClaimMoveInput) {
    return present(await this.subsidies.decide(ctx, 'reject', input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('pay:subsidy-claim')
  async paySubsidyClaim(@Ctx() ctx: RequestContext, @Args('input') input: SubsidyClaimMoveInput) {
    return present(await this.subsidies.pay(ctx, input));
  }

  @Mutation(() => OutcomeUnion, {
    description: 'The word of the enterprise where a programme asks and no record tells.',
  })
  @Requires('confirm:subsidy-claim')
  async stateSupportFacts(@Ctx() ctx: RequestContext, @Args('input') input: SupportStatementInput) {
    return present(await this.statements.state(ctx, input));
  }

  @Query(() => CoveragePageType)
  @Requires('view:coverage')
  async coverages(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @States() states: string[] | null,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<CoveragePageType> {
    const size = pageSize(first);
    const { page, nextCursor } = paged(
      await this.queries.coverages(ctx.actor, states, beforeId(after), size),
      size,
      (r) => r.id,
    );
    return { coverages: await this.presenter.coverages(ctx.actor, api, page), nextCursor };
  }
  @Query(() => CoverageType)
  @Requires('view:coverage')
  async coverageOf(@Ctx() ctx: RequestContext, @Api() api: ApiContext, @Id() id: string): Promise<CoverageType> {
    return (await this.presenter.coverages(ctx.actor, api, [await this.queries.coverage(ctx.actor, id)]))[0]!;
  }
  @Query(() => [SupportedLoanType], {
    description: "The bank's open loans that no fund covers and no request is before.",
  })
  @Requires('request:coverage')
  async uncoveredLoans(@Ctx() ctx: RequestContext, @Api() api: ApiContext): Promise<SupportedLoanType[]> {
    return this.presenter.loans(api, await this.queries.uncovered(ctx.actor));
  }

  @Query(() => SubsidyClaimPageType)
  @Requires('view:subsidy-claim')
  async subsidyClaims(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @States() states: string[] | null,
    @First() first: number | null,
    @After() after: string | null,
    @Language('steps, notes and titles') language: string,
  ): Promise<SubsidyClaimPageType> {
    const size = pageSize(first);
    const { page, nextCursor } = paged(
      await this.queries.claims(ctx.actor, states, beforeId(after), size),
      size,
      (r) => r.id,
    );
    return { claims: await this.presenter.claims(ctx.actor, api, page, langOf(language)), nextCursor };
  }
  @Query(() => SubsidyClaimType)
  @Requires('view:subsidy-claim')
  async subsidyClaim(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Id() id: string,
    @Language('steps, notes and titles') language: string,
  ): Promise<SubsidyClaimType> {
    return (
      await this.presenter.claims(ctx.actor, api, [await this.queries.claim(ctx.actor, id)], langOf(language))
    )[0]!;
  }
  @Query(() => PayeeAccountType, { nullable: true, description: "Where the caller's organisation is paid." })
  @Requires('confirm:subsidy-claim')
  payeeAccount(@Ctx() ctx: RequestContext): Promise<PayeeAccountType | null> {
    return this.queries.payee(ctx.actor.orgId);
  }

  @Query(() => CaseSupportType)
  @Requires('view:coverage')
  async caseSupport(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Language('steps, notes and titles') language: string,
  ): Promise<CaseSupportType> {
    const { loans, coverages, claims, facts, waiting, statement } = await this.queries.ofCase(ctx.actor, caseId);
    const [l, c, k] = await Promise.all([
      this.presenter.loans(api, loans),
      this.presenter.coverages(ctx.actor, api, coverages),
      this.presenter.claims(ctx.actor, api, claims, langOf(language)),
    ]);
    return {
      loans: l,
      coverages: c,
      claims: k,
      facts: facts.map(factOf),
      waiting: waiting.map((w) => waitingOf(w, langOf(language))),
      statement,
    };
  }
}
