import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IdentityQueries } from '@zhiya/identity-server';
import type { PermissionTable } from '@zhiya/kernel';
import { Ctx, PERMISSION_TABLE, Requires } from '@zhiya/platform-auth';
import {
  After,
  beforeId,
  First,
  OutcomeUnion,
  paged,
  pageSize,
  present,
  toAvailableEvents,
} from '@zhiya/platform-graphql';
import { UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import { CONSENT } from '../application/consent.record';
import { listingStateOn } from '../application/listing-snapshot';
import { CONSENT_KINDS, ConsentService } from '../application/consent.service';
import { ListingQueries } from '../application/listing.queries';
import { Listing } from '../persistence/listing.entities';
import { ConsentType, InstitutionType, ViewingRecordPageType } from './listing.types';

const listingId = () => Args('listingId', { type: () => ID });
const recipient = () => Args('recipientOrgId', { type: () => ID });

@Resolver()
export class ConsentResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly service: ConsentService,
    private readonly queries: ListingQueries,
    private readonly identity: IdentityQueries,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}

  @Mutation(() => OutcomeUnion)
  @Requires('request:consent')
  async requestConsent(
    @Ctx() ctx: RequestContext,
    @listingId() listingId: string,
    @Args('message', { type: () => String, nullable: true }) message: string | null,
  ) {
    return present(await this.service.request(ctx, listingId, message));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('grant:consent')
  async grantConsent(@Ctx() ctx: RequestContext, @listingId() listingId: string, @recipient() recipientOrgId: string) {
    return present(await this.service.grant(ctx, listingId, recipientOrgId));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('grant:consent')
  async refuseConsent(@Ctx() ctx: RequestContext, @listingId() listingId: string, @recipient() recipientOrgId: string) {
    return present(await this.service.refuse(ctx, listingId, recipientOrgId));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('grant:consent')
  async revokeConsent(@Ctx() ctx: RequestContext, @listingId() listingId: string, @recipient() recipientOrgId: string) {
    return present(await this.service.revoke(ctx, listingId, recipientOrgId));
  }

  @Query(() => [ConsentType])
  @Requires('grant:consent')
  async consents(@Ctx() ctx: RequestContext, @listingId() listingId: string): Promise<ConsentType[]> {
    const rows = await this.queries.consents(ctx.actor, listingId);
    const [names, listing] = await Promise.all([
      this.identity
        .organisationsById(rows.map((r) => r.recipientOrgId))
        .then((os) => new Map(os.map((o) => [o.id, o.name]))),
      this.uow.databases.reader.manager.findOneByOrFail(Listing, { id: listingId }),
    ]);
    const today = this.uow.businessDate.today();
    return rows.map((r) => ({
      id: r.id,
      recipientOrgId: r.recipientOrgId,
      recipientName: names.get(r.recipientOrgId) ?? '',
      recipientKind: r.recipientKind,
      state: r.state,
      since: r.stateSince,
      message: r.message,
      availableEvents: toAvailableEvents(
        CONSENT.steps(r, { actor: ctx.actor, today, table: this.table }, listingStateOn(listing, today)),
      ),
    }));
  }

  /** Whom a file may be opened to: approved, licensed, by kind and name. */
  @Query(() => [InstitutionType])
  @Requires('grant:consent')
  async institutions(): Promise<InstitutionType[]> {
    const today = this.uow.businessDate.today();
    const found = await Promise.all(CONSENT_KINDS.map((kind) => this.identity.available(kind, today)));
    return found.flat().map((o) => ({ id: o.id, name: o.name, kind: o.kind }));
  }

  /** «谁看过我的资料»: every opening of the file by anybody else. */
  @Query(() => ViewingRecordPageType)
  @Requires('view:viewing-record')
  async viewingRecords(
    @Ctx() ctx: RequestContext,
    @listingId() listingId: string,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<ViewingRecordPageType> {
    const size = pageSize(first);
    const rows = await this.queries.viewings(ctx.actor, listingId, beforeId(after), size + 1);
    const { page, nextCursor } = paged(rows, size, (v) => v.id);
    const nodes = page.map((v) => ({
      id: v.id,
      viewerOrgName: v.viewerOrgName,
      viewerOrgKind: v.viewerOrgKind,
      personName: v.personName,
      at: v.at,
      what: v.what,
      detail: v.detail,
    }));
    return { nodes, nextCursor };
  }
}
