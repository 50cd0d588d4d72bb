import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AssetPresenter, AssetQueries } from '@zhiya/assets-server';
import { IdentityQueries } from '@zhiya/identity-server';
import { answersOf, type PermissionTable } from '@zhiya/kernel';
import { COMPANY_FORM, FINANCING_FORM, WISHES_FORM } from '@zhiya/marketplace-domain';
import { Ctx, PERMISSION_TABLE, Public, Requires } from '@zhiya/platform-auth';
import { FileService } from '@zhiya/platform-files';
import {
  After,
  beforeId,
  decodeCursor,
  First,
  Id,
  OutcomeUnion,
  paged,
  pageSize,
  present,
  Reason,
  toAvailableEvents,
  Version,
} from '@zhiya/platform-graphql';
import { UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import { ListingAccess } from '../application/listing-access';
import { assetIdsOf } from '../application/listing-snapshot';
import { LISTING } from '../application/listing.record';
import { ListingVerificationService } from '../application/listing-verification.service';
import { ListingQueries } from '../application/listing.queries';
import { ListingService } from '../application/listing.service';
import type { Listing } from '../persistence/listing.entities';
import type { MarketCard } from '../persistence/market-page';
import { inOrder, presentCard, presentSections, presentSummary } from './listing.presenter';
import {
  CompanyInput,
  FinancingInput,
  ListingCardPageType,
  ListingCardType,
  ListingStatusType,
  ListingSummaryPageType,
  ListingSummaryType,
  ListingType,
  OwnListingType,
  PublishedListingFilter,
  ReturnListingInput,
  SubmitListingInput,
  WishesInput,
} from './listing.types';

@Resolver()
export class ListingResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly service: ListingService,
    private readonly verification: ListingVerificationService,
    private readonly access: ListingAccess,
    private readonly queries: ListingQueries,
    private readonly assets: AssetQueries,
    private readonly assetPresenter: AssetPresenter,
    private readonly files: FileService,
    private readonly identity: IdentityQueries,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}

  @Mutation(() => OutcomeUnion)
  @Requires('edit:listing')
  async createListing(@Ctx() ctx: RequestContext) {
    return present(await this.service.create(ctx));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('edit:listing')
  async saveListingRights(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Args('assetIds', { type: () => [ID] }) assetIds: string[],
    @Version() version: number | null,
  ) {
    return present(await this.service.saveRights(ctx, id, assetIds.slice(0, 200), version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('edit:listing')
  async saveListingFinancing(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Args('input') input: FinancingInput,
    @Version() version: number | null,
  ) {
    return present(await this.service.saveFinancing(ctx, id, input, version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('edit:listing')
  async saveListingWishes(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Args('input') input: WishesInput,
    @Version() version: number | null,
  ) {
    return present(await this.service.saveWishes(ctx, id, input, version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('edit:listing')
  async saveListingCompany(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Args('input') input: CompanyInput,
    @Version() version: number | null,
  ) {
    return present(await this.service.saveCompany(ctx, id, input, version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('edit:listing')
  async saveListingDocuments(@Ctx() ctx: RequestContext, @Id() id: string, @Version() version: number | null) {
    return present(await this.service.saveDocuments(ctx, id, version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('submit:listing')
  async submitListing(@Ctx() ctx: RequestContext, @Id() id: string, @Args('input') input: SubmitListingInput) {
    return present(await this.service.submit(ctx, id, input.declared, input.version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('withdraw:listing')
  async withdrawListing(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Reason(true) reason: string | null,
    @Version() version: number | null,
  ) {
    return present(await this.service.withdraw(ctx, id, reason, version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('verify:listing')
  async publishListing(@Ctx() ctx: RequestContext, @Id() id: string, @Version() version: number | null) {
    return present(await this.verification.publish(ctx, id, version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('verify:listing')
  async returnListing(@Ctx() ctx: RequestContext, @Id() id: string, @Args('input') input: ReturnListingInput) {
    return present(await this.verification.returnForCorrection(ctx, id, input.corrections, input.version));
  }

  /** The full file. A caller other than the enterprise itself leaves a viewing record. */
  @Query(() => ListingType)
  @Requires('view:listing')
  async listing(@Ctx() ctx: RequestContext, @Id() id: string): Promise<ListingType> {
    const { listing, level } = await this.access.open(ctx, id);
    const em = this.uow.databases.reader.manager;
    const ids = await assetIdsOf(em, id);
    const [assets, files, [enterprise]] = await Promise.all([
      this.assets.byIds(em, ids).then((rows) => this.assetPresenter.present(inOrder(rows, ids))),
      this.files.of(em, 'listing', [id]),
      this.identity.organisationsById([listing.orgId]),
    ]);
    const events = level === 'OWNER' || level === 'OPERATOR' ? this.steps(ctx, listing, ids) : [];
    return {
      id,
      caseNo: listing.caseNo,
      lookupCode: level === 'OWNER' ? listing.lookupCode : null,
      state: listing.state,
      stateSince: listing.stateSince,
      access: level,
      enterpriseId: listing.orgId,
      enterpriseName: enterprise!.name,
      creditCode: enterprise!.creditCode,
      division: listing.division,
      sections: presentSections(listing),
      ...answersOf(FINANCING_FORM, listing),
      ...answersOf(WISHES_FORM, listing),
      ...answersOf(COMPANY_FORM, listing),
      assets,
      files: files.map((f) => ({ ...f })),
      submittedOn: listing.submittedOn,
      publishedOn: listing.publishedOn,
      validUntil: listing.validUntil,
      acceptedOfferId: level === 'OWNER' || level === 'PARTY' ? listing.acceptedOfferId : null,
      availableEvents: toAvailableEvents(events),
      version: listing.version,
    };
  }

  /** Opens no file and leaves no viewing record: whoever the listing does not belong to is told what they are told of none. */
  @Query(() => OwnListingType, { nullable: true })
  @Requires('view:listing')
  async ownListing(@Ctx() ctx: RequestContext, @Id() id: string): Promise<OwnListingType | null> {
    const listing = await this.queries.ownOne(ctx.actor, id);
    if (!listing) return null;
    const { lookupCode, version } = listing;
    const events = this.steps(ctx, listing, await assetIdsOf(this.uow.databases.reader.manager, id));
    return { lookupCode, availableEvents: toAvailableEvents(events), version };
  }

  @Query(() => ListingSummaryPageType)
  @Requires('edit:listing')
  async myListings(
    @Ctx() ctx: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<ListingSummaryPageType> {
    const size = pageSize(first);
    const rows = await this.queries.mine(ctx.actor, beforeId(after), size);
    const { page, nextCursor } = paged(rows, size, (r) => r.id);
    return {
      nodes: await this.summaries(page, false),
      nextCursor,
    };
  }

  @Query(() => [ListingSummaryType])
  @Requires('verify:listing')
  async listingsToVerify(): Promise<ListingSummaryType[]> {
    return this.summaries(await this.queries.toVerify(200), true);
  }

  @Query(() => ListingCardPageType)
  @Requires('browse:listing')
  async publishedListings(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => PublishedListingFilter, nullable: true }) filter: PublishedListingFilter | null,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<ListingCardPageType> {
    const size = pageSize(first);
    const cursor = decodeCursor(after, 2);
    const rows = await this.queries.published(
      filter ?? {},
      cursor ? { publishedOn: String(cursor[0]), id: String(cursor[1]) } : null,
      size + 1,
    );
    const { page, nextCursor } = paged(rows, size, (l) => [l.publishedOn!, l.id]);
    return { nodes: await this.cards(ctx, page), nextCursor };
  }
  @Query(() => ListingCardType)
  @Requires('browse:listing')
  async publishedListing(@Ctx() ctx: RequestContext, @Id() id: string): Promise<ListingCardType> {
    return (await this.cards(ctx, [await this.queries.publishedOne(id)]))[0]!;
  }

  @Query(() => ListingStatusType, { nullable: true })
  @Public()
  listingStatus(@Args('code', { type: () => String }) code: string): Promise<ListingStatusType | null> {
    return this.queries.status(code);
  }

  /** An acceptance is fired on the offer, never on the listing. */
  private steps({ actor }: RequestContext, listing: Listing, assetIds: readonly string[]) {
    const viewer = { actor, today: this.uow.businessDate.today(), table: this.table };
    return LISTING.steps(listing, viewer, { assetIds, bankId: null }).filter((e) => e.event !== 'accept');
  }
  private async cards(ctx: RequestContext, rows: readonly MarketCard[]): Promise<ListingCardType[]> {
    const ids = rows.map((l) => l.id);
    const [rights, consents] = await Promise.all([
      this.queries.rightCounts(ids),
      this.queries.consentsTo(ctx.actor, ids),
    ]);
    return rows.map((l) => presentCard(l, rights.get(l.id)!, consents.get(l.id)));
  }
  private async summaries(rows: readonly Listing[], named: boolean): Promise<ListingSummaryType[]> {
    const rights = await this.queries.rightCounts(rows.map((l) => l.id));
    const names = named
      ? new Map(
          (await this.identity.organisationsById([...new Set(rows.map((l) => l.orgId))])).map((o) => [o.id, o.name]),
        )
      : new Map<string, string>();
    return rows.map((l) => presentSummary(l, rights.get(l.id)!, names.get(l.orgId) ?? null));
  }
}
