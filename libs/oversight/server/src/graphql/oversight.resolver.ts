import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { fault } from '@zhiya/kernel';
import { Api, Ctx, Requires, type ApiContext } from '@zhiya/platform-auth';
import {
  After,
  decodeCursor,
  First,
  Id,
  InvalidInput,
  langOf,
  Language,
  OutcomeUnion,
  paged,
  pageSize,
  present,
  States,
} from '@zhiya/platform-graphql';
import type { RequestContext } from '@zhiya/platform-persistence';
import { planOf } from '@zhiya/policy-catalogue';
import { AMOUNT, OversightQueries } from '../application/oversight.queries';
import { planFor } from '../application/plan-targets';
import { ReturnService } from '../application/return.service';
import { TargetService } from '../application/target.service';
import { OversightPresenter } from './oversight.presenter';
import {
  BindingPlanType,
  BureauOverviewType,
  CorrectLendingInput,
  FigureLoanPageType,
  LendingReturnType,
  OversightMoveInput,
  ProposeTargetInput,
  ReportLendingInput,
  TargetType,
} from './oversight.types';

const Division = () =>
  Args('division', { type: () => String, nullable: true, description: "The caller's own where none is named." });
const Year = () => Args('year', { type: () => Int, nullable: true, description: 'This one where none is named.' });

/** A year outside of these is nobody's: refused before a date is made of it. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];
function askedYear(asked: number | null | undefined): number | null {
  if (asked === null || asked === undefined) return null;
  if (asked < FIRST_YEAR) throw new InvalidInput([fault('INPUT.MIN', { given: asked, min: FIRST_YEAR }, 'year')]);
  if (asked > LAST_YEAR) throw new InvalidInput([fault('INPUT.MAX', { given: asked, max: LAST_YEAR }, 'year')]);
  return asked;
}

@Resolver()
export class OversightResolver {
  constructor(
    private readonly queries: OversightQueries,
    private readonly returnService: ReturnService,
    private readonly targetService: TargetService,
    private readonly presenter: OversightPresenter,
  ) {}

  @Query(() => BureauOverviewType)
  @Requires('view:figures')
  async bureauOverview(
    @Ctx() ctx: RequestContext,
    @Division() division: string | null,
    @Year() year: number | null,
    @Language('steps, notes and names') language: string,
  ): Promise<BureauOverviewType> {
    return this.presenter.overview(
      ctx.actor,
      await this.queries.overview(ctx.actor, division, askedYear(year)),
      langOf(language),
    );
  }
  @Query(() => FigureLoanPageType, { description: 'The loans behind a figure; all pages together add up to it.' })
  @Requires('view:figures')
  async figureLoans(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Division() division: string | null,
    @Year() year: number | null,
    @Args('month', { type: () => Int, nullable: true }) month: number | null,
    @First() first: number | null,
    @After() after: string | null,
    @Language('steps, notes and names') language: string,
  ): Promise<FigureLoanPageType> {
    const size = pageSize(first);
    const { scope, counters, rows } = await this.queries.loans(
      ctx.actor,
      { division, year: askedYear(year), month },
      decodeCursor(after, ['string', 'string']) as [string, string] | null,
      size,
    );
    const { page, nextCursor } = paged(rows, size, (l) => [l.drawnOn, l.id]);
    return {
      ...scope,
      counters,
      loans: await this.presenter.loans(api, page, langOf(language)),
      nextCursor,
    };
  }

  @Query(() => [LendingReturnType])
  @Requires('view:lending-return')
  async lendingReturns(
    @Ctx() ctx: RequestContext,
    @States() states: string[] | null,
    @Language('steps, notes and names') language: string,
  ): Promise<LendingReturnType[]> {
    return (await this.queries.returns(ctx.actor, states)).map((r) =>
      this.presenter.return(ctx.actor, r, langOf(language)),
    );
  }
  @Query(() => LendingReturnType)
  @Requires('view:lending-return')
  async lendingReturn(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Language('steps, notes and names') language: string,
  ): Promise<LendingReturnType> {
    return this.presenter.return(ctx.actor, await this.queries.return(ctx.actor, id), langOf(language));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('enter:lending-return')
  async reportLending(@Ctx() ctx: RequestContext, @Args('input') input: ReportLendingInput) {
    return present(await this.returnService.report(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('enter:lending-return')
  async correctLendingReturn(@Ctx() ctx: RequestContext, @Args('input') input: CorrectLendingInput) {
    return present(await this.returnService.correct(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('check:lending-return')
  async acceptLendingReturn(@Ctx() ctx: RequestContext, @Args('input') input: OversightMoveInput) {
    return present(await this.returnService.accept(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('check:lending-return')
  async giveBackLendingReturn(@Ctx() ctx: RequestContext, @Args('input') input: OversightMoveInput) {
    return present(await this.returnService.giveBack(ctx, input));
  }

  @Query(() => [TargetType])
  @Requires('view:target')
  async targets(
    @Ctx() ctx: RequestContext,
    @Language('steps, notes and names') language: string,
  ): Promise<TargetType[]> {
    return this.presenter.targets(ctx.actor, await this.queries.targets(ctx.actor), langOf(language));
  }
  @Query(() => TargetType)
  @Requires('view:target')
  async target(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Language('steps, notes and names') language: string,
  ): Promise<TargetType> {
    return (await this.presenter.targets(ctx.actor, [await this.queries.target(ctx.actor, id)], langOf(language)))[0]!;
  }
  @Query(() => BindingPlanType, {
    nullable: true,
    description: 'The plan that may set the year a figure; null where no document speaks of it.',
  })
  @Requires('view:target')
  bindingPlan(
    @Args('year', { type: () => Int }) year: number,
    @Language('steps, notes and names') language: string,
  ): BindingPlanType | null {
    const id = planFor(year, AMOUNT);
    const plan = id === null ? null : planOf(id);
    return plan
      ? { id: plan.id, title: plan.title[langOf(language)], year: plan.year, designations: [...plan.designations] }
      : null;
  }
  @Mutation(() => OutcomeUnion)
  @Requires('propose:target')
  async proposeTarget(@Ctx() ctx: RequestContext, @Args('input') input: ProposeTargetInput) {
    return present(await this.targetService.propose(ctx, { ...input, metric: AMOUNT }));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('approve:target')
  async approveTarget(@Ctx() ctx: RequestContext, @Args('input') input: OversightMoveInput) {
    return present(await this.targetService.approve(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('approve:target')
  async rejectTarget(@Ctx() ctx: RequestContext, @Args('input') input: OversightMoveInput) {
    return present(await this.targetService.reject(ctx, input));
  }
}
