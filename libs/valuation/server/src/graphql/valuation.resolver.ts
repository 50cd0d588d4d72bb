import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AssetQueries } from '@zhiya/assets-server';
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
import { ORDER } from '../application/order.record';
import { ValuationFiles } from '../application/valuation.files';
import { ValuationQueries } from '../application/valuation.queries';
import { ValuationService } from '../application/valuation.service';
import type { ValuationOrder } from '../persistence/valuation.entities';
import { rightBriefs } from './right-brief';
import {
  CommissionValuationInput,
  DeliverValuationInput,
  ValuationOrderMoveInput,
  ValuationOrderPageType,
  ValuationOrderType,
} from './valuation.types';

@Resolver()
export class ValuationResolver {
  constructor(
    private readonly service: ValuationService,
    private readonly queries: ValuationQueries,
    private readonly identity: IdentityQueries,
    private readonly assets: AssetQueries,
    private readonly files: ValuationFiles,
    private readonly uow: UnitOfWork,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}

  @Mutation(() => OutcomeUnion)
  @Requires('request:valuation-order')
  async commissionValuation(@Ctx() ctx: RequestContext, @Args('input') input: CommissionValuationInput) {
    return present(await this.service.commission(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('accept:valuation-order')
  async acceptValuationOrder(@Ctx() ctx: RequestContext, @Args('input') input: ValuationOrderMoveInput) {
    return present(await this.service.accept(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('accept:valuation-order')
  async declineValuationOrder(@Ctx() ctx: RequestContext, @Args('input') input: ValuationOrderMoveInput) {
    return present(await this.service.decline(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('request:valuation-order')
  async cancelValuationOrder(@Ctx() ctx: RequestContext, @Args('input') input: ValuationOrderMoveInput) {
    return present(await this.service.cancel(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('deliver:valuation-order')
  async deliverValuation(@Ctx() ctx: RequestContext, @Args('input') input: DeliverValuationInput) {
    return present(await this.service.deliver(ctx, input));
  }

  @Query(() => [OrganisationType], { description: 'Evaluators that may be commissioned today.' })
  @Requires('request:valuation-order')
  evaluators(): Promise<OrganisationType[]> {
    return this.identity.available('EVALUATOR', this.uow.businessDate.today());
  }
  @Query(() => [ValuationOrderType])
  @Requires('view:valuation-order')
  async valuationOrders(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<ValuationOrderType[]> {
    return this.present(ctx.actor, api, await this.queries.ofCase(ctx.actor, caseId));
  }
  @Query(() => ValuationOrderType)
  @Requires('view:valuation-order')
  async valuationOrder(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Id() id: string,
  ): Promise<ValuationOrderType> {
    return (await this.present(ctx.actor, api, [await this.queries.order(ctx.actor, id)]))[0]!;
  }
  @Query(() => ValuationOrderPageType, { description: "The commissions of the caller's organisation." })
  @Requires('accept:valuation-order')
  async myValuationOrders(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @States() states: string[] | null,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<ValuationOrderPageType> {
    const size = pageSize(first);
    const rows = await this.queries.mine(ctx.actor, states, beforeId(after), size);
    const { page, nextCursor } = paged(rows, size, (r) => r.id);
    return {
      orders: await this.present(ctx.actor, api, page),
      nextCursor,
    };
  }

  private async present(actor: Actor, api: ApiContext, rows: readonly ValuationOrder[]): Promise<ValuationOrderType[]> {
    const em = this.uow.databases.reader.manager;
    const orgs = loaderOf<OrganisationRecord>(api, 'organisation', (ids) => this.identity.organisationsById(ids));
    const files = await this.files.of(
      em,
      rows.map((r) => r.id),
    );
    const viewer = { actor, today: this.uow.businessDate.today(), table: this.table };
    return Promise.all(
      rows.map(async (row) => {
        const [evaluator, enterprise, requester, rights] = await Promise.all([
          orgs.load(row.evaluatorOrgId),
          orgs.load(row.enterpriseOrgId),
          orgs.load(row.requesterOrgId),
          rightBriefs(api, this.assets, em, row.assetIds),
        ]);
        const open = row.state === 'DELIVERED' || row.evaluatorOrgId === actor.orgId;
        return {
          ...row,
          evaluator,
          enterprise,
          requester,
          rights,
          methods: row.methods ?? [],
          files: open ? files.filter((f) => f.subjectId === row.id) : [],
          availableEvents: toAvailableEvents(ORDER.steps(row, viewer, null)),
        };
      }),
    );
  }
}
