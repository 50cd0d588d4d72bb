import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IdentityQueries, type OrganisationRecord } from '@zhiya/identity-server';
import type { Actor, PermissionTable } from '@zhiya/kernel';
import { Api, Ctx, PERMISSION_TABLE, Public, Requires, type ApiContext } from '@zhiya/platform-auth';
import {
  decodeCursor,
  encodeCursor,
  Id,
  loaderOf,
  OutcomeUnion,
  paged,
  pageSize,
  present,
  Reason,
  refuse,
  SeenVersion,
  toAvailableEvents,
} from '@zhiya/platform-graphql';
import { UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import { MatchQueries, type MarketRow } from '../application/match.queries';
import { preferenceView, readPreferences } from '../application/product-preferences';
import { ProductQueries } from '../application/product.queries';
import { PRODUCT } from '../application/product.record';
import { ProductService } from '../application/product.service';
import type { MatchRow } from '../persistence/match-rows';
import type { LoanProduct } from '../persistence/product.entities';
import {
  LoanProductInputType,
  LoanProductPageType,
  LoanProductType,
  MarketFilterInput,
  MarketListingType,
  MarketPageType,
  ProductMatchPageType,
  ProductMatchType,
  ShelfFilterInput,
} from './product.types';

const After = () => Args('after', { type: () => String, nullable: true });
const First = () => Args('first', { type: () => Int, nullable: true });

@Resolver()
export class ProductResolver {
  constructor(
    private readonly products: ProductService,
    private readonly queries: ProductQueries,
    private readonly matchesOf: MatchQueries,
    private readonly identity: IdentityQueries,
    private readonly uow: UnitOfWork,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}

  @Mutation(() => OutcomeUnion)
  @Requires('submit:loan-product')
  async createLoanProduct(@Ctx() ctx: RequestContext, @Args('input') input: LoanProductInputType) {
    const { preferences, faults } = readPreferences(input.preferences);
    return faults.length > 0 ? refuse(faults) : present(await this.products.create(ctx, { ...input, preferences }));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('submit:loan-product')
  async editLoanProduct(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @SeenVersion() version: number,
    @Args('input') input: LoanProductInputType,
  ) {
    const { preferences, faults } = readPreferences(input.preferences);
    return faults.length > 0
      ? refuse(faults)
      : present(await this.products.edit(ctx, id, version, { ...input, preferences }));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('submit:loan-product')
  async submitLoanProduct(@Ctx() ctx: RequestContext, @Id() id: string, @SeenVersion() version: number) {
    return present(await this.products.fire(ctx, id, 'submitForCheck', version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('check:loan-product')
  async activateLoanProduct(@Ctx() ctx: RequestContext, @Id() id: string, @SeenVersion() version: number) {
    return present(await this.products.fire(ctx, id, 'activate', version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('check:loan-product')
  async returnLoanProduct(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @SeenVersion() version: number,
    @Reason() reason: string,
  ) {
    return present(await this.products.fire(ctx, id, 'returnToMaker', version, reason));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('suspend:loan-product')
  async suspendLoanProduct(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @SeenVersion() version: number,
    @Reason() reason: string,
  ) {
    return present(await this.products.fire(ctx, id, 'suspend', version, reason));
  }

  @Query(() => LoanProductPageType, { description: 'The shelf: active products of every bank, lowest rate first.' })
  @Public()
  async loanProducts(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Args('filter', { type: () => ShelfFilterInput, nullable: true }) filter: ShelfFilterInput | null,
    @After() after: string | null,
    @First() first: number | null,
  ): Promise<LoanProductPageType> {
    const take = pageSize(first);
    const cursor = decodeCursor(after, ['number', 'string']);
    const rows = await this.queries.shelf(
      filter ?? {},
      cursor ? [Number(cursor[0]), String(cursor[1])] : null,
      take + 1,
    );
    const { page: items, nextCursor } = paged(rows, take, (p) => [p.minRateBp, p.id]);
    return {
      nodes: await Promise.all(items.map((p) => this.present(ctx.actor, api, p))),
      nextCursor,
    };
  }
  @Query(() => LoanProductType, { description: "An active product, or one of the caller's bank in any state." })
  @Public()
  async loanProduct(@Ctx() ctx: RequestContext, @Api() api: ApiContext, @Id() id: string): Promise<LoanProductType> {
    return this.present(ctx.actor, api, await this.queries.one(ctx.actor, id));
  }
  @Query(() => [LoanProductType], { description: "The caller's bank's own products, newest first." })
  @Requires('view:market')
  async myLoanProducts(@Ctx() ctx: RequestContext, @Api() api: ApiContext): Promise<LoanProductType[]> {
    return Promise.all((await this.queries.mine(ctx.actor)).map((p) => this.present(ctx.actor, api, p)));
  }

  @Query(() => MarketPageType, {
    description: "Published listings, anonymous, newest first, each with its matches with the caller's own products.",
  })
  @Requires('view:market')
  async market(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Args('filter', { type: () => MarketFilterInput, nullable: true }) filter: MarketFilterInput | null,
    @After() after: string | null,
    @First() first: number | null,
  ): Promise<MarketPageType> {
    const take = pageSize(first);
    const cursor = decodeCursor(after, 2);
    const rows = await this.matchesOf.market(
      ctx.actor,
      filter ?? {},
      cursor ? [String(cursor[0]), String(cursor[1])] : null,
      take + 1,
    );
    const items = rows.slice(0, take);
    const last = items.at(-1)?.listing;
    return {
      nodes: items.map((r) => this.presentOnMarket(ctx.actor, api, r)),
      nextCursor: rows.length > take ? encodeCursor([last!.publishedOn!, last!.id]) : null,
    };
  }
  @Query(() => MarketListingType)
  @Requires('view:market')
  async marketListing(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Id() id: string,
  ): Promise<MarketListingType> {
    return this.presentOnMarket(ctx.actor, api, await this.matchesOf.marketListing(ctx.actor, id));
  }
  @Query(() => ProductMatchPageType, {
    description: "The caller's own listing against every active product, best first, with reasons and unmet wishes.",
  })
  @Requires('view:match')
  async productMatches(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Args('listingId', { type: () => ID }) listingId: string,
    @After() after: string | null,
    @First() first: number | null,
  ): Promise<ProductMatchPageType> {
    const take = pageSize(first);
    const cursor = decodeCursor(after, ['number', 'number', 'string']);
    const rows = await this.matchesOf.ofListing(
      ctx.actor,
      listingId,
      cursor ? [Number(cursor[0]), Number(cursor[1]), String(cursor[2])] : null,
      take + 1,
    );
    const { page: items, nextCursor } = paged(rows, take, (p) => [p.isEligible ? 1 : 0, p.score, p.productId]);
    return {
      nodes: items.map((m) => this.presentMatch(ctx.actor, api, m)),
      nextCursor,
    };
  }

  private bank(api: ApiContext, id: string): Promise<OrganisationRecord | null> {
    return loaderOf<OrganisationRecord>(api, 'organisations', (ids) => this.identity.organisationsById(ids)).load(id);
  }
  private product(api: ApiContext, id: string): Promise<LoanProduct | null> {
    return loaderOf<LoanProduct>(api, 'loanProducts', (ids) => this.queries.byIds(ids)).load(id);
  }

  private async present(actor: Actor, api: ApiContext, p: LoanProduct): Promise<LoanProductType> {
    const bank = await this.bank(api, p.bankId);
    const isOwn = actor.orgId === p.bankId;
    const events = isOwn
      ? PRODUCT.steps(p, { actor, today: this.uow.businessDate.today(), table: this.table }, null)
      : [];
    const { createdAt: _created, bankId, ...shown } = p;
    return {
      ...shown,
      bank: { id: bankId, name: bank?.name ?? '' },
      preferences: p.preferences.map(preferenceView),
      availableEvents: toAvailableEvents(events),
    } as LoanProductType;
  }

  /** Points and product are read where they are asked for: a page of listings names products and does not describe them. */
  private presentMatch(actor: Actor, api: ApiContext, m: MatchRow): ProductMatchType {
    const { productId, productName, isEligible, score, computedOn } = m;
    const product = async (): Promise<LoanProductType> =>
      this.present(actor, api, (await this.product(api, productId))!);
    return {
      productId,
      productName,
      isEligible,
      score,
      computedOn,
      get reasons() {
        return m.reasons;
      },
      get unmet() {
        return m.unmet;
      },
      get product() {
        return product() as never;
      },
      get bank() {
        return product().then((p) => p.bank) as never;
      },
    };
  }

  private presentOnMarket(
    actor: Actor,
    api: ApiContext,
    { listing: l, kinds, matches, offers }: MarketRow,
  ): MarketListingType {
    return {
      id: l.id,
      state: l.state,
      caseNo: l.caseNo,
      amountFen: l.amountFen!,
      months: l.months!,
      purpose: l.purpose,
      maxRateBp: l.maxRateBp,
      method: l.method,
      wantedOn: l.wantedOn,
      division: l.division,
      industry: l.industry,
      kinds: [...kinds],
      publishedOn: l.publishedOn,
      validUntil: l.validUntil,
      matches: matches.map((m) => this.presentMatch(actor, api, m)),
      offers: offers.map((o) => ({ id: o.id, state: o.state, principalFen: o.principalFen, rateBp: o.rateBp })),
    };
  }
}
