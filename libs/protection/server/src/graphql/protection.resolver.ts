import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IdentityQueries, OrganisationType, type OrganisationRecord } from '@zhiya/identity-server';
import type { Actor, PermissionTable } from '@zhiya/kernel';
import { Api, Ctx, PERMISSION_TABLE, Requires, type ApiContext } from '@zhiya/platform-auth';
import {
  After,
  beforeId,
  First,
  Id,
  loaderOf,
  OutcomeUnion,
  paged,
  pageSize,
  present,
  States,
  toAvailableEvents,
} from '@zhiya/platform-graphql';
import { UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import { ProtectionFiles } from '../application/protection.files';
import { ProtectionQueries } from '../application/protection.queries';
import { QUOTE } from '../application/quote.record';
import { ProtectionService } from '../application/protection.service';
import type { ProtectionQuote } from '../persistence/protection.entities';
import {
  IssuePolicyInput,
  ProtectionQuoteMoveInput,
  ProtectionQuotePageType,
  ProtectionQuoteType,
  QuoteProtectionInput,
  RequestProtectionInput,
} from './protection.types';

@Resolver()
export class ProtectionResolver {
  constructor(
    private readonly service: ProtectionService,
    private readonly queries: ProtectionQueries,
    private readonly identity: IdentityQueries,
    private readonly files: ProtectionFiles,
    private readonly uow: UnitOfWork,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}

  @Mutation(() => OutcomeUnion)
  @Requires('request:protection-quote')
  async requestProtection(@Ctx() ctx: RequestContext, @Args('input') input: RequestProtectionInput) {
    return present(await this.service.request(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('quote:protection-quote')
  async quoteProtection(@Ctx() ctx: RequestContext, @Args('input') input: QuoteProtectionInput) {
    return present(await this.service.quote(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('accept:protection-quote')
  async acceptProtectionQuote(@Ctx() ctx: RequestContext, @Args('input') input: ProtectionQuoteMoveInput) {
    return present(await this.service.accept(ctx, input));
  }
  @Mutation(() => OutcomeUnion, {
    description: "The insurer's no to a request, or the enterprise's to a quote: whoever's turn it is.",
  })
  @Requires('decline:protection-quote')
  async declineProtectionQuote(@Ctx() ctx: RequestContext, @Args('input') input: ProtectionQuoteMoveInput) {
    return present(await this.service.decline(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('issue:protection-quote')
  async issuePolicy(@Ctx() ctx: RequestContext, @Args('input') input: IssuePolicyInput) {
    return present(await this.service.issue(ctx, input));
  }

  @Query(() => [OrganisationType], { description: 'Insurers that may be asked today.' })
  @Requires('request:protection-quote')
  insurers(): Promise<OrganisationType[]> {
    return this.identity.available('INSURER', this.uow.businessDate.today());
  }
  @Query(() => [ProtectionQuoteType])
  @Requires('view:protection-quote')
  async protectionQuotes(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<ProtectionQuoteType[]> {
    return this.present(ctx.actor, api, await this.queries.ofCase(ctx.actor, caseId));
  }
  @Query(() => ProtectionQuoteType)
  @Requires('view:protection-quote')
  async protectionQuote(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Id() id: string,
  ): Promise<ProtectionQuoteType> {
    return (await this.present(ctx.actor, api, [await this.queries.quote(ctx.actor, id)]))[0]!;
  }
  @Query(() => ProtectionQuotePageType, { description: "The requests and policies of the caller's organisation." })
  @Requires('view:protection-quote')
  async myProtectionQuotes(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @States() states: string[] | null,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<ProtectionQuotePageType> {
    const size = pageSize(first);
    const rows = await this.queries.mine(ctx.actor, states, beforeId(after), size);
    const { page, nextCursor } = paged(rows, size, (r) => r.id);
    return {
      quotes: await this.present(ctx.actor, api, page),
      nextCursor,
    };
  }

  private async present(
    actor: Actor,
    api: ApiContext,
    rows: readonly ProtectionQuote[],
  ): Promise<ProtectionQuoteType[]> {
    const orgs = loaderOf<OrganisationRecord>(api, 'organisation', (ids) => this.identity.organisationsById(ids));
    const files = await this.files.of(
      this.uow.databases.reader.manager,
      rows.map((r) => r.id),
    );
    const viewer = { actor, today: this.uow.businessDate.today(), table: this.table };
    return Promise.all(
      rows.map(async (row) => {
        const [insurer, enterprise, requester] = await Promise.all([
          orgs.load(row.insurerOrgId),
          orgs.load(row.enterpriseOrgId),
          orgs.load(row.requesterOrgId),
        ]);
        const open = row.state === 'ISSUED' || row.insurerOrgId === actor.orgId;
        return {
          ...row,
          insurer,
          enterprise,
          requester,
          files: open ? files.filter((f) => f.subjectId === row.id) : [],
          availableEvents: toAvailableEvents(QUOTE.steps(row, viewer, null)),
        };
      }),
    );
  }
}
