import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhiya/kernel';
import { consentOpens, type ConsentState } from '@zhiya/marketplace-domain';
import { isParty } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import type { EntityManager } from 'typeorm';
import { Listing, ListingConsent, ViewingRecord } from '../persistence/listing.entities';
import { listingStateOn } from './listing-snapshot';

/** By what right somebody reads the full file; NONE: they see the anonymous card at most. */
export type ListingAccessLevel = 'OWNER' | 'OPERATOR' | 'PARTY' | 'CONSENT' | 'NONE';
export type Viewed = 'FULL_FILE' | 'EVIDENCE';

/** The one place that says who opens a listing's file, and that writes down who did. */
@Injectable()
export class ListingAccess {
  constructor(private readonly uow: UnitOfWork) {}
  get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** `parties`: those of the case, where the caller has just read them. */
  async level(
    em: EntityManager,
    actor: Actor,
    listing: Pick<Listing, 'id' | 'orgId' | 'state' | 'submittedOn' | 'validUntil'>,
    parties?: readonly { readonly orgId: string }[],
  ): Promise<ListingAccessLevel> {
    if (listing.orgId === actor.orgId) return 'OWNER';
    if (listing.submittedOn === null) return 'NONE';
    if (actor.orgKind === 'OPERATOR') return 'OPERATOR';
    if (parties ? parties.some((p) => p.orgId === actor.orgId) : await isParty(em, listing.id, actor)) return 'PARTY';
    const consent = await em.findOneBy(ListingConsent, { listingId: listing.id, recipientOrgId: actor.orgId });
    return consent &&
      consentOpens(consent.state as ConsentState, listingStateOn(listing, this.uow.businessDate.today()))
      ? 'CONSENT'
      : 'NONE';
  }

  /** The listing for somebody who may read it in full. Anybody but its enterprise leaves a trace that the enterprise sees. */
  async open(
    ctx: RequestContext,
    id: string,
  ): Promise<{ readonly listing: Listing; readonly level: ListingAccessLevel }> {
    const listing = await this.em.findOneBy(Listing, { id });
    const level = listing ? await this.level(this.em, ctx.actor, listing) : 'NONE';
    if (!listing || level === 'NONE') throw new NotFoundError('listing');
    if (level !== 'OWNER') await this.remember(ctx, listing.id, 'FULL_FILE', null);
    return { listing, level };
  }

  async remember(ctx: RequestContext, listingId: string, what: Viewed, detail: string | null): Promise<void> {
    const { actor, correlationId } = ctx;
    await this.uow.do({ actor, correlationId }, (tx) =>
      tx.em.insert(ViewingRecord, {
        id: tx.ids.next(),
        listingId,
        viewerOrgId: actor.orgId,
        viewerOrgName: actor.orgName,
        viewerOrgKind: actor.orgKind,
        personId: actor.personId,
        personName: actor.personName,
        at: tx.now,
        businessDate: tx.today,
        what,
        detail,
      }),
    );
  }
}
