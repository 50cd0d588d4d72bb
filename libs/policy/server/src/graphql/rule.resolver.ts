import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Public, Requires } from '@zhiya/platform-auth';
import { Id, langOf, Language, OutcomeUnion, present } from '@zhiya/platform-graphql';
import type { RequestContext } from '@zhiya/platform-persistence';
import { PolicyLibrary } from '../application/policy-library';
import { ProgrammeLibrary } from '../application/programme-library';
import { RuleQueries } from '../application/rule.queries';
import { RuleService } from '../application/rule.service';
import { RulePresenter } from './rule.presenter';
import {
  ChangeRuleInput,
  DraftRuleInput,
  DropRuleChangeInput,
  RuleImpactType,
  RuleMoveInput,
  RuleParameterType,
  RuleProgrammeType,
  RuleRevisionType,
  RuleSheetType,
  RuleTemplateType,
} from './rule.types';
import { presentImpact, presentParameter, valueOf } from './rule-values.presenter';

const Input = () => Args('input');

/** Rules of a bureau's own making. */
@Resolver()
export class RuleResolver {
  constructor(
    private readonly service: RuleService,
    private readonly queries: RuleQueries,
    private readonly library: ProgrammeLibrary,
    private readonly documents: PolicyLibrary,
    private readonly presenter: RulePresenter,
  ) {}

  @Query(() => [RuleProgrammeType], {
    description: "The programmes that speak of the caller's division, each with its revisions and drafts.",
  })
  @Requires('view:rule')
  async rules(@Ctx() ctx: RequestContext, @Language('titles') language: string): Promise<RuleProgrammeType[]> {
    const [views, programmes, documents] = [
      await this.queries.rules(ctx.actor),
      await this.library.current(),
      await this.documents.all(),
    ];
    return views.map((v) => this.presenter.programme(ctx.actor, v, programmes, documents, langOf(language)));
  }
  @Query(() => [RuleRevisionType], {
    description: "What officers of the caller's division and within have written, newest first.",
  })
  @Requires('view:rule')
  async ruleRevisions(@Ctx() ctx: RequestContext, @Language('titles') language: string): Promise<RuleRevisionType[]> {
    return this.presenter.revisions(
      await this.queries.revisions(ctx.actor),
      await this.library.current(),
      await this.documents.all(),
      langOf(language),
    );
  }
  @Query(() => [RuleTemplateType])
  @Requires('view:rule')
  async ruleTemplates(@Ctx() ctx: RequestContext, @Language('titles') language: string): Promise<RuleTemplateType[]> {
    return (await this.queries.templates(ctx.actor)).map((p) =>
      this.presenter.template(ctx.actor, p, langOf(language)),
    );
  }
  @Query(() => RuleSheetType)
  @Requires('view:rule')
  async ruleRevision(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Language('titles') language: string,
  ): Promise<RuleSheetType> {
    return this.presenter.sheet(
      ctx.actor,
      await this.queries.revision(ctx.actor, id),
      await this.documents.all(),
      langOf(language),
    );
  }
  @Query(() => RuleImpactType, { nullable: true, description: 'null while the draft makes no rule.' })
  @Requires('view:rule')
  async ruleImpact(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Language('titles') language: string,
  ): Promise<RuleImpactType | null> {
    const impact = await this.queries.impact(ctx.actor, id, this.presenter.seesNames(ctx.actor));
    return impact && presentImpact(impact, langOf(language));
  }

  @Query(() => [RuleParameterType], {
    description:
      'The dated values of a programme as it stands, what its bureau published included; none of an unknown one.',
  })
  @Public()
  async programmeParameters(
    @Args('programme', { type: () => String }) programme: string,
    @Language('titles') language: string,
  ): Promise<RuleParameterType[]> {
    const [programmes, documents] = [await this.library.current(), await this.documents.all()];
    return (programmes.of(programme)?.parameters ?? []).map((p) => presentParameter(p, documents, langOf(language)));
  }

  @Mutation(() => OutcomeUnion)
  @Requires('draft:rule')
  async draftRule(@Ctx() ctx: RequestContext, @Input() input: DraftRuleInput) {
    return present(await this.service.draft(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('draft:rule')
  async changeRule(@Ctx() ctx: RequestContext, @Input() input: ChangeRuleInput) {
    return present(await this.service.change(ctx, { ...input, value: valueOf(input.value) }));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('draft:rule')
  async dropRuleChange(@Ctx() ctx: RequestContext, @Input() input: DropRuleChangeInput) {
    return present(await this.service.dropChange(ctx, input));
  }
  @Mutation(() => OutcomeUnion, {
    description: 'Goes on from the revision that stands now, where another one was published meanwhile.',
  })
  @Requires('draft:rule')
  async rebaseRule(@Ctx() ctx: RequestContext, @Input() input: RuleMoveInput) {
    return present(await this.service.rebase(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('draft:rule')
  async submitRule(@Ctx() ctx: RequestContext, @Input() input: RuleMoveInput) {
    return present(await this.service.decide(ctx, 'submit', input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('draft:rule')
  async withdrawRule(@Ctx() ctx: RequestContext, @Input() input: RuleMoveInput) {
    return present(await this.service.decide(ctx, 'withdraw', input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('publish:rule')
  async publishRule(@Ctx() ctx: RequestContext, @Input() input: RuleMoveInput) {
    return present(await this.service.decide(ctx, 'publish', input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('publish:rule')
  async returnRule(@Ctx() ctx: RequestContext, @Input() input: RuleMoveInput) {
    return present(await this.service.decide(ctx, 'return', input));
  }
}
