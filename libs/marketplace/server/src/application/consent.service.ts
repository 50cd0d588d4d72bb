import { Injectable } from '@nestjs/common';
import { Organisation } from '@zhiya/identity-server';
import { cleanText, fail, failAll, faultsOf, textFault, type OrgKind } from '@zhiya/kernel';
import { consentLifecycle, type ConsentEvent } from '@zhiya/marketplace-domain';
import { apply, initial, type LifecycleRow } from '@zhiya/platform-lifecycle';
import {
  isUniqueViolation,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import { Listing, ListingConsent } from '../persistence/listing.entities';
import { bankStandingFault } from './bank-standing';
import { listingStateOn } from './listing-snapshot';

/** Kinds that look at listings before they take part in a case. */
export const CONSENT_KINDS: readonly OrgKind[] = ['BANK', 'INSURER', 'GUARANTOR', 'EVALUATOR'];

/** Who may open the full file: asked for by an institution, given and taken back by the enterprise. */
@Injectable()
export class ConsentService {
  constructor(private readonly uow: UnitOfWork) {}

  /** An institution asks to see the file of a listing it met in the anonymous list. */
  request(ctx: RequestContext, listingId: string, message: string | null): Promise<Outcome> {
    return this.unlessRaced(
      this.uow.run(ctx, async (tx) => {
        const listing = await tx.em.findOneBy(Listing, { id: listingId });
        if (!listing || listingStateOn(listing, tx.today) !== 'PUBLISHED') throw new NotFoundError('listing');
        const words = cleanText(message ?? '');
        const faults = faultsOf(await bankStandingFault(tx), textFault(words, 'message', 300, false));
        if (faults.length > 0) return failAll(faults);
        const row = await this.rowFor(tx, listing, tx.actor.orgId, tx.actor.orgKind as OrgKind);
        return this.fire(tx, listing, row, 'request', { message: words || null });
      }),
    );
  }

  /** The enterprise opens its file to an institution, asked or unasked. */
  grant(ctx: RequestContext, listingId: string, recipientOrgId: string): Promise<Outcome> {
    return this.unlessRaced(
      this.uow.run(ctx, async (tx) => {
        const listing = await this.own(tx, listingId);
        const recipient = await tx.em.findOneBy(Organisation, { id: recipientOrgId });
        if (!recipient || !CONSENT_KINDS.includes(recipient.kind)) throw new NotFoundError('institution');
        if (recipient.state !== 'APPROVED')
          return fail('CONSENT.RECIPIENT_NOT_APPROVED', { name: recipient.name }, 'recipientOrgId');
        return this.fire(tx, listing, await this.rowFor(tx, listing, recipient.id, recipient.kind), 'grant');
      }),
    );
  }
  refuse(ctx: RequestContext, listingId: string, recipientOrgId: string): Promise<Outcome> {
    return this.answer(ctx, listingId, recipientOrgId, 'refuse');
  }
  revoke(ctx: RequestContext, listingId: string, recipientOrgId: string): Promise<Outcome> {
    return this.answer(ctx, listingId, recipientOrgId, 'revoke');
  }

  private answer(
    ctx: RequestContext,
    listingId: string,
    recipientOrgId: string,
    event: ConsentEvent,
  ): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const listing = await this.own(tx, listingId);
      const row = await tx.em.findOneBy(ListingConsent, { listingId, recipientOrgId });
      if (!row) throw new NotFoundError('consent');
      return this.fire(tx, listing, row, event);
    });
  }

  private fire(
    tx: Tx,
    listing: Listing,
    row: ListingConsent,
    event: ConsentEvent,
    patch: Partial<Omit<ListingConsent, keyof LifecycleRow>> = {},
  ): Promise<Outcome> {
    return apply(tx, {
      lifecycle: consentLifecycle,
      entity: ListingConsent,
      row,
      event,
      snapshot: { listingState: listingStateOn(listing, tx.today) },
      caseId: listing.id,
      parties: { ENTERPRISE: listing.orgId, [row.recipientKind]: row.recipientOrgId },
      patch,
      facts: { recipientOrgId: row.recipientOrgId },
    });
  }

  private async own(tx: Tx, id: string): Promise<Listing> {
    const row = await tx.em.findOneBy(Listing, { id, orgId: tx.actor.orgId });
    if (!row) throw new NotFoundError('listing');
    return row;
  }

  private async rowFor(
    tx: Tx,
    listing: Listing,
    recipientOrgId: string,
    recipientKind: OrgKind,
  ): Promise<ListingConsent> {
    const there = await tx.em.findOneBy(ListingConsent, { listingId: listing.id, recipientOrgId });
    if (there) return there;
    const row: ListingConsent = {
      ...initial(tx, consentLifecycle),
      listingId: listing.id,
      orgId: listing.orgId,
      recipientOrgId,
      recipientKind,
      message: null,
    };
    await tx.em.insert(ListingConsent, row);
    return row;
  }

  /** Asked for and granted at the same moment: the second to arrive looks again. */
  private unlessRaced(work: Promise<Outcome>): Promise<Outcome> {
    return work.catch((e: unknown) => {
      if (isUniqueViolation(e)) return fail('RECORD.CHANGED', { record: consentLifecycle.name });
      throw e;
    });
  }
}
