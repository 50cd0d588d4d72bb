import { Injectable } from '@nestjs/common';
import { Organisations } from '@zhiya/identity-server';
import { cleanText, fail, failAll, faultsOf, textFault, type OrgKind } from '@zhiya/kernel';
import type { ConsentEvent } from '@zhiya/marketplace-domain';
import {
  isUniqueViolation,
  NotFoundError,
  readRow,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import { Listing, ListingConsent } from '../persistence/listing.entities';
import { bankStandingFault } from './bank-standing';
import { CONSENT } from './consent.record';
import { listingStateOn } from './listing-snapshot';
import { LISTING } from './listing.record';

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
        const listing = await readRow(tx.em, Listing, { id: listingId });
        const beside = listing && listingStateOn(listing, tx.today);
        if (!listing || beside !== 'PUBLISHED') throw new NotFoundError('listing');
        const words = cleanText(message ?? '');
        const faults = faultsOf(await bankStandingFault(tx), textFault(words, 'message', 300, false));
        if (faults.length > 0) return failAll(faults);
        const row = await this.rowFor(tx, listing, tx.actor.orgId, tx.actor.orgKind as OrgKind);
        return CONSENT.move(tx, row, 'request', { patch: { message: words || null }, beside });
      }),
    );
  }

  /** The enterprise opens its file to an institution, asked or unasked. */
  grant(ctx: RequestContext, listingId: string, recipientOrgId: string): Promise<Outcome> {
    return this.unlessRaced(
      this.uow.run(ctx, async (tx) => {
        const listing = await LISTING.load(tx.em, 'enterprise', tx.actor, listingId);
        const recipient = await Organisations.one(tx.em, recipientOrgId);
        if (!recipient || !CONSENT_KINDS.includes(recipient.kind)) throw new NotFoundError('institution');
        if (recipient.state !== 'APPROVED')
          return fail('CONSENT.RECIPIENT_NOT_APPROVED', { name: recipient.name }, 'recipientOrgId');
        return CONSENT.move(tx, await this.rowFor(tx, listing, recipient.id, recipient.kind), 'grant');
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
      await LISTING.load(tx.em, 'enterprise', tx.actor, listingId);
      const row = await tx.em.findOneBy(ListingConsent, { listingId, recipientOrgId });
      if (!row) throw new NotFoundError('consent');
      return CONSENT.move(tx, row, event);
    });
  }

  private async rowFor(
    tx: Tx,
    listing: Listing,
    recipientOrgId: string,
    recipientKind: OrgKind,
  ): Promise<ListingConsent> {
    const there = await readRow(tx.em, ListingConsent, { listingId: listing.id, recipientOrgId });
    if (there) return there;
    return CONSENT.place(tx, {
      listingId: listing.id,
      orgId: listing.orgId,
      recipientOrgId,
      recipientKind,
      message: null,
    });
  }

  /** Asked for and granted at the same moment: the second to arrive looks again. */
  private unlessRaced(work: Promise<Outcome>): Promise<Outcome> {
    return work.catch((e: unknown) => {
      if (isUniqueViolation(e)) return fail('RECORD.CHANGED', { record: CONSENT.name });
      throw e;
    });
  }
}
