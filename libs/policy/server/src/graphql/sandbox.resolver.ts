import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Requires } from '@zhiya/platform-auth';
import { decodeCursor, encodeCursor, OutcomeUnion, pageSize, present } from '@zhiya/platform-graphql';
import { UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import type { Lang } from '@zhiya/policy-catalogue';
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

const Language = () =>
  Args('language', { type: () => String, defaultValue: 'zh', description: 'zh or en: of steps, notes and titles.' });
const Id = () => Args('id', { type: () => ID });
const langOf = (text: string): Lang => (text === 'en' ? 'en' : 'zh');

@Resolver()
export class SandboxResolver {
  constructor(
    private readonly sandbox: SandboxService,
    private readonly presenter: SandboxPresenter,
    private readonly uow: UnitOfWork,
  ) {}

  @Query(() => [SandboxProgrammeType])
  @Requires('view:sandbox')
  sandboxProgrammes(@Ctx() ctx: RequestContext, @Language() language: string): Promise<SandboxProgrammeType[]> {
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
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Language() language: string,
  ): Promise<SandboxRunPageType> {
    const size = pageSize(first);
    const key = decodeCursor(after, 1)?.[0];
    const rows = await this.sandbox.list(ctx.actor, typeof key === 'string' ? key : null, size);
    const page = rows.slice(0, size);
    return {
      runs: await this.presenter.runs(page, langOf(language)),
      nextCursor: rows.length > size ? encodeCursor([page.at(-1)!.id]) : null,
    };
  }
  @Query(() => SandboxRunType)
  @Requires('view:sandbox')
  async sandboxRun(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Language() language: string,
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
