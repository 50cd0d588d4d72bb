import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Requires } from '@zhiya/platform-auth';
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
} from '@zhiya/platform-graphql';
import { UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import { BOOK_LIMITS } from '../application/sandbox/book-columns';
import { SandboxService } from '../application/sandbox/sandbox.service';
import { SandboxPresenter } from './sandbox.presenter';
import {
  CreateSandboxRunInput,
  SandboxLimitsType,
  SandboxProgrammeType,
  SandboxRunPageType,
  SandboxRunType,
} from './sandbox.types';

@Resolver()
export class SandboxResolver {
  constructor(
    private readonly sandbox: SandboxService,
    private readonly presenter: SandboxPresenter,
    private readonly uow: UnitOfWork,
  ) {}

  @Query(() => [SandboxProgrammeType])
  @Requires('view:sandbox')
  sandboxProgrammes(
    @Ctx() ctx: RequestContext,
    @Language('steps, notes and titles') language: string,
  ): Promise<SandboxProgrammeType[]> {
    return this.presenter.programmes(ctx.actor, this.uow.businessDate.today(), langOf(language));
  }

  @Query(() => SandboxLimitsType)
  @Requires('view:sandbox')
  sandboxLimits(): SandboxLimitsType {
    return { maxBytes: BOOK_LIMITS.maxBytes, maxRows: BOOK_LIMITS.maxRows };
  }

  @Query(() => SandboxRunPageType, { description: 'Newest first, without their results.' })
  @Requires('view:sandbox')
  async sandboxRuns(
    @Ctx() ctx: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Language('steps, notes and titles') language: string,
  ): Promise<SandboxRunPageType> {
    const size = pageSize(first);
    const rows = await this.sandbox.list(ctx.actor, beforeId(after), size);
    const { page, nextCursor } = paged(rows, size, (r) => r.id);
    return {
      runs: await this.presenter.runs(page, langOf(language)),
      nextCursor,
    };
  }
  @Query(() => SandboxRunType)
  @Requires('view:sandbox')
  async sandboxRun(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Language('steps, notes and titles') language: string,
  ): Promise<SandboxRunType> {
    return this.presenter.run(await this.sandbox.one(ctx.actor, id), langOf(language));
  }

  @Mutation(() => OutcomeUnion)
  @Requires('run:sandbox')
  async createSandboxRun(@Ctx() ctx: RequestContext, @Args('input') input: CreateSandboxRunInput) {
    const changes = input.changes.map((c) => ({
      parameter: c.parameter,
      value: c.tiers ? c.tiers.map((t) => ({ upTo: t.upTo ?? null, rate: t.rate })) : (c.value ?? ''),
    }));
    return present(await this.sandbox.create(ctx, { ...input, changes }));
  }
  @Mutation(() => OutcomeUnion, { description: 'The book was read without a fault and is taken as it is.' })
  @Requires('run:sandbox')
  async acceptSandboxBook(@Ctx() ctx: RequestContext, @Id() id: string) {
    return present(await this.sandbox.accept(ctx, id));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('run:sandbox')
  async cancelSandboxRun(@Ctx() ctx: RequestContext, @Id() id: string) {
    return present(await this.sandbox.cancel(ctx, id));
  }
}
