import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Requires } from '@zhiya/platform-auth';
import { After, beforeId, First, Id, OutcomeUnion, paged, pageSize, present, Version } from '@zhiya/platform-graphql';
import type { RequestContext } from '@zhiya/platform-persistence';
import { AssetPresenter } from './asset.presenter';
import { AssetQueries } from '../application/asset.queries';
import { AssetService } from '../application/asset.service';
import { AssetInputType, AssetPageType, AssetType, RightStandingInput } from './assets.types';

@Resolver()
export class AssetsResolver {
  constructor(
    private readonly service: AssetService,
    private readonly queries: AssetQueries,
    private readonly presenter: AssetPresenter,
  ) {}

  @Query(() => AssetPageType)
  @Requires('view:asset')
  async assets(
    @Ctx() ctx: RequestContext,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('rightKind', { type: () => String, nullable: true }) rightKind: string | null,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<AssetPageType> {
    const size = pageSize(first);
    const rows = await this.queries.mine(ctx.actor, { search, rightKind }, beforeId(after), size + 1);
    const { page, nextCursor } = paged(rows, size, (r) => r.id);
    return {
      nodes: await this.presenter.present(page),
      nextCursor,
    };
  }
  @Query(() => AssetType)
  @Requires('view:asset')
  async asset(@Ctx() ctx: RequestContext, @Id() id: string): Promise<AssetType> {
    const [shown] = await this.presenter.present([await this.queries.one(ctx.actor, id)]);
    return shown!;
  }

  @Mutation(() => OutcomeUnion)
  @Requires('register:asset')
  async registerAsset(@Ctx() ctx: RequestContext, @Args('input') input: AssetInputType) {
    return present(await this.service.register(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('edit:asset')
  async amendAsset(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Args('input') input: AssetInputType,
    @Version() version: number | null,
  ) {
    return present(await this.service.amend(ctx, id, input, version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('record:right-standing')
  async recordRightStanding(@Ctx() ctx: RequestContext, @Id() id: string, @Args('input') input: RightStandingInput) {
    return present(await this.service.recordStanding(ctx, id, input));
  }
}
