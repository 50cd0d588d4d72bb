import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Requires } from '@zhiya/platform-auth';
import { decodeCursor, encodeCursor, OutcomeUnion, pageSize, present } from '@zhiya/platform-graphql';
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
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AssetPageType> {
    const size = pageSize(first);
    const cursor = decodeCursor(after, 1);
    const rows = await this.queries.mine(ctx.actor, { search, rightKind }, cursor ? String(cursor[0]) : null, size + 1);
    const page = rows.slice(0, size);
    return {
      nodes: await this.presenter.present(page),
      nextCursor: rows.length > size ? encodeCursor([page.at(-1)!.id]) : null,
    };
  }
  @Query(() => AssetType)
  @Requires('view:asset')
  async asset(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<AssetType> {
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
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: AssetInputType,
    @Args('version', { type: () => Int, nullable: true }) version: number | null,
  ) {
    return present(await this.service.amend(ctx, id, input, version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('record:right-standing')
  async recordRightStanding(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: RightStandingInput,
  ) {
    return present(await this.service.recordStanding(ctx, id, input));
  }
}
