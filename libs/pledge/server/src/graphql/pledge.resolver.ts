import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { packOf, type FilingState } from '@zhiya/pledge-domain';
import { Api, Ctx, Requires, type ApiContext } from '@zhiya/platform-auth';
import { After, beforeId, First, Id, OutcomeUnion, paged, pageSize, present, States } from '@zhiya/platform-graphql';
import type { RequestContext } from '@zhiya/platform-persistence';
import { PledgeQueries } from '../application/pledge.queries';
import { PledgeService } from '../application/pledge.service';
import { FilingPresenter } from './filing.presenter';
import {
  FilePledgeInput,
  FilingMoveInput,
  FilingPageType,
  FilingStatementsInput,
  FilingType,
  PledgePackType,
  RefusePledgeInput,
  RegisterPledgeInput,
  ReleasePledgeInput,
  RequestPledgeReleaseInput,
} from './pledge.types';

@Resolver()
export class PledgeResolver {
  constructor(
    private readonly service: PledgeService,
    private readonly queries: PledgeQueries,
    private readonly presenter: FilingPresenter,
  ) {}

  @Mutation(() => OutcomeUnion)
  @Requires('file:filing')
  async stateFilingFacts(
    @Ctx() ctx: RequestContext,
    @Args('input') input: FilingMoveInput,
    @Args('statements') statements: FilingStatementsInput,
  ) {
    return present(await this.service.state(ctx, { ...input, statements: { ...statements } }));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('file:filing')
  async filePledge(@Ctx() ctx: RequestContext, @Args('input') input: FilePledgeInput) {
    return present(await this.service.file(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('file:filing')
  async mendPledge(@Ctx() ctx: RequestContext, @Args('input') input: FilingMoveInput) {
    return present(await this.service.mend(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('file:filing')
  async withdrawPledge(@Ctx() ctx: RequestContext, @Args('input') input: FilingMoveInput) {
    return present(await this.service.withdraw(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('record:registry-decision')
  async requirePledgeCorrection(@Ctx() ctx: RequestContext, @Args('input') input: FilingMoveInput) {
    return present(await this.service.requireCorrection(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('record:registry-decision')
  async registerPledge(@Ctx() ctx: RequestContext, @Args('input') input: RegisterPledgeInput) {
    return present(await this.service.register(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('record:registry-decision')
  async refusePledge(@Ctx() ctx: RequestContext, @Args('input') input: RefusePledgeInput) {
    return present(await this.service.refuse(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('request:release')
  async requestPledgeRelease(@Ctx() ctx: RequestContext, @Args('input') input: RequestPledgeReleaseInput) {
    return present(await this.service.requestRelease(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('release:filing')
  async releasePledge(@Ctx() ctx: RequestContext, @Args('input') input: ReleasePledgeInput) {
    return present(await this.service.release(ctx, input));
  }

  @Query(() => PledgePackType, { description: "The filings of the case's present contract." })
  @Requires('view:filing')
  async pledgePack(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<PledgePackType> {
    const all = await this.queries.ofCase(ctx.actor, caseId);
    const present = all.filter((f) => f.contractId === all[0]?.contractId);
    const { total, registered, isComplete } = packOf(
      present.map((f) => ({ assetId: f.assetId, state: f.state as FilingState })),
    );
    return { filings: await this.presenter.present(ctx.actor, api, present), total, registered, isComplete };
  }
  @Query(() => FilingType)
  @Requires('view:filing')
  async filing(@Ctx() ctx: RequestContext, @Api() api: ApiContext, @Id() id: string): Promise<FilingType> {
    return (await this.presenter.present(ctx.actor, api, [await this.queries.filing(ctx.actor, id)]))[0]!;
  }
  @Query(() => FilingPageType, { description: "Filings in which the caller's organisation is pledgor or pledgee." })
  @Requires('view:filing')
  async myFilings(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @States() states: string[] | null,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<FilingPageType> {
    const size = pageSize(first);
    const rows = await this.queries.mine(ctx.actor, states, beforeId(after), size);
    const { page, nextCursor } = paged(rows, size, (r) => r.id);
    return {
      filings: await this.presenter.present(ctx.actor, api, page),
      nextCursor,
    };
  }
}
