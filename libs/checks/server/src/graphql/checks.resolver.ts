import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Requires } from '@zhiya/platform-auth';
import { After, beforeId, First, OutcomeUnion, paged, pageSize, present, States } from '@zhiya/platform-graphql';
import type { RequestContext } from '@zhiya/platform-persistence';
import { Checks } from '../application/checks';
import { ProposalQueries } from '../application/proposal.queries';
import { ProposalPresenter } from './proposal.presenter';
import { ProposalMoveInput, ProposalPageType, ProposalType, ReturnProposalInput } from './checks.types';

@Resolver()
export class ChecksResolver {
  constructor(
    private readonly checks: Checks,
    private readonly queries: ProposalQueries,
    private readonly presenter: ProposalPresenter,
  ) {}

  @Query(() => ProposalPageType, {
    description: 'What the organisation proposed, newest first; to the operator also what others have nobody to check.',
  })
  @Requires('view:act')
  async proposals(
    @Ctx() ctx: RequestContext,
    @States() states: string[] | null,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<ProposalPageType> {
    const size = pageSize(first);
    const rows = await this.queries.list(ctx.actor, states, beforeId(after), size);
    const { page, nextCursor } = paged(rows, size, (p) => p.id);
    return { nodes: page.map((p) => this.presenter.present(p, ctx.actor)), nextCursor };
  }
  @Query(() => [ProposalType], { description: 'What waits to change a record, as far as the caller may know of it.' })
  @Requires('view:act')
  async proposalsAbout(
    @Ctx() ctx: RequestContext,
    @Args('subjectType', { type: () => String }) subjectType: string,
    @Args('subjectId', { type: () => ID }) subjectId: string,
  ): Promise<ProposalType[]> {
    const rows = await this.queries.about(ctx.actor, subjectType, subjectId);
    return rows.map((p) => this.presenter.present(p, ctx.actor));
  }

  @Mutation(() => OutcomeUnion)
  @Requires('check:act')
  async checkProposal(@Ctx() ctx: RequestContext, @Args('input') input: ProposalMoveInput) {
    return present(await this.checks.check(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('check:act')
  async returnProposal(@Ctx() ctx: RequestContext, @Args('input') input: ReturnProposalInput) {
    return present(await this.checks.return(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('withdraw:act')
  async withdrawProposal(@Ctx() ctx: RequestContext, @Args('input') input: ProposalMoveInput) {
    return present(await this.checks.withdraw(ctx, input));
  }
}
