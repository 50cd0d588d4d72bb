import { Inject, Injectable, Optional } from '@nestjs/common';
import { Organisation } from '@zhiya/identity-server';
import {
  cleanText,
  fail,
  failAll,
  fault,
  faultsOf,
  invariant,
  isLocalDate,
  ok,
  textFault,
  type DomainError,
  type LocalDate,
} from '@zhiya/kernel';
import {
  listingLifecycle,
  offerDetailFaults,
  offerLifecycle,
  offerProductFaults,
  offerTermsFaults,
  type ListingSnapshot,
  type OfferCondition,
  type OfferDetail,
  type OfferEvent,
  type OfferTerms,
} from '@zhiya/marketplace-domain';
import { amend, apply, born, initial, joinCase, staleFault, type Parties } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { programmesIn } from '@zhiya/policy-server';
import { IsNull, Not } from 'typeorm';
import { Listing } from '../persistence/listing.entities';
import { Offer } from '../persistence/offer.entities';
import { LoanProduct } from '../persistence/product.entities';
import { bankStandingFault } from './bank-standing';
import { requestsOf } from './match-request';
import { listingStateOn } from './listing-snapshot';
import { loanTermsOf, offerCost, type OfferCost } from './net-cost';
import { keepOfferCost } from './offer-traces';
import { NOTHING_RECEIVED, SUPPORT_RECEIVED, type SupportReceived } from './support-received.port';

export interface OfferInput extends OfferDetail, Omit<OfferTerms, 'firstDueOn'> {
  readonly productId: string | null;
  readonly conditions: readonly OfferCondition[];
  readonly otherConditions: string | null;
}

/** What stands in `accepted`: the terms and the net cost that the enterprise said yes to. */
export interface AcceptedOffer extends Pick<OfferCost, 'cost' | 'supports'> {
  readonly on: LocalDate;
  readonly terms: OfferInput;
  readonly traceIds: readonly string[];
}

/** The bank's own until it is released: the enterprise is a party of the record from then on. */
export const partiesOf = (o: Offer): Parties => ({
  BANK: o.bankId,
  ...(o.releasedOn === null ? {} : { ENTERPRISE: o.enterpriseId }),
});

export const offerSnapshot = (
  o: Offer,
  listing: Pick<Listing, 'state' | 'validUntil'>,
  actorId: string,
  asOf: LocalDate,
) => ({ actorId, makerId: o.makerId, validUntil: o.validUntil, listingState: listingStateOn(listing, asOf) });

/** A bank makes an offer with two people; the enterprise takes one, and with it the case goes on. */
@Injectable()
export class OfferService {
  constructor(
    private readonly uow: UnitOfWork,
    @Optional() @Inject(SUPPORT_RECEIVED) private readonly support: SupportReceived = NOTHING_RECEIVED,
  ) {}

  draft(ctx: RequestContext, listingId: string, input: OfferInput): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const listing = await tx.em.findOneBy(Listing, { id: listingId, publishedOn: Not(IsNull()) });
      if (!listing) throw new NotFoundError('listing');
      const listingState = listingStateOn(listing, tx.today);
      if (listingState !== 'PUBLISHED') return fail('OFFER.LISTING_CLOSED', { listingState });
      const faults = [...faultsOf(await bankStandingFault(tx)), ...(await this.faultsOf(tx, listing, input))];
      if (faults.length > 0) return failAll(faults);
      const row: Offer = {
        ...initial(tx, offerLifecycle),
        ...columnsOf(input),
        listingId,
        enterpriseId: listing.orgId,
        bankId: tx.actor.orgId,
        makerId: null,
        releasedOn: null,
        accepted: null,
        createdAt: tx.now,
      };
      await tx.em.insert(Offer, row as never);
      await born(tx, offerLifecycle, row, listingId, partiesOf(row));
      return ok({ id: row.id, state: row.state });
    });
  }

  edit(ctx: RequestContext, id: string, version: number, input: OfferInput): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const { row, listing } = await this.own(tx, id);
      const stale = staleFault(row, version, offerLifecycle.name);
      if (stale) return failAll([stale]);
      if (row.state !== 'DRAFT') return fail('OFFER.NOT_EDITABLE', { state: row.state });
      const faults = await this.faultsOf(tx, listing, input);
      return faults.length > 0
        ? failAll(faults)
        : amend(tx, Offer, offerLifecycle.name, row, columnsOf(input) as never);
    });
  }

  /** Moves of the bank: submit, release, return, withdraw. What goes out is looked at again, for the day may have moved since it was drafted. */
  fire(
    ctx: RequestContext,
    id: string,
    event: Extract<OfferEvent, 'submitForCheck' | 'release' | 'returnToMaker' | 'withdraw'>,
    version: number,
    reason: string | null = null,
  ): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const { row, listing } = await this.own(tx, id);
      const words = cleanText(reason ?? '');
      const faults = faultsOf(
        staleFault(row, version, offerLifecycle.name),
        (event === 'returnToMaker' || event === 'withdraw') && textFault(words, 'reason', 500),
      );
      if (faults.length > 0) return failAll(faults);
      const goesOut = event === 'submitForCheck' || event === 'release';
      const barred = goesOut
        ? [...faultsOf(await bankStandingFault(tx)), ...(await this.faultsOf(tx, listing, inputOf(row)))]
        : [];
      if (barred.length > 0) return failAll(barred);
      const released = event === 'release' ? { releasedOn: tx.today } : {};
      return apply(tx, {
        lifecycle: offerLifecycle,
        entity: Offer,
        row,
        event,
        snapshot: offerSnapshot(row, listing, tx.actor.personId, tx.today),
        caseId: row.listingId,
        parties: partiesOf({ ...row, ...released }),
        reason: words || null,
        patch: { ...released, ...(event === 'submitForCheck' ? { makerId: tx.actor.personId } : {}) },
        dueOn: event === 'release' ? row.validUntil : null,
        facts: { bankId: row.bankId, enterpriseId: row.enterpriseId },
      });
    });
  }

  decline(ctx: RequestContext, id: string, version: number, reason: string | null): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const { row, listing } = await this.received(tx, id);
      const words = cleanText(reason ?? '');
      const faults = faultsOf(staleFault(row, version, offerLifecycle.name), textFault(words, 'reason', 500, false));
      if (faults.length > 0) return failAll(faults);
      return apply(tx, {
        lifecycle: offerLifecycle,
        entity: Offer,
        row,
        event: 'decline',
        snapshot: offerSnapshot(row, listing, tx.actor.personId, tx.today),
        caseId: row.listingId,
        parties: partiesOf(row),
        reason: words || null,
        facts: { bankId: row.bankId },
      });
    });
  }

  /** Freezes terms and net cost as they are today, brings the bank into the case, takes the listing off the market and lets the rivals go. */
  accept(ctx: RequestContext, id: string, version: number): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const { row, listing } = await this.received(tx, id);
      const stale = staleFault(row, version, offerLifecycle.name);
      if (stale) return failAll([stale]);
      const bank = await tx.em.findOneByOrFail(Organisation, { id: row.bankId });
      if (bank.state !== 'APPROVED') return fail('OFFER.BANK_SUSPENDED', { bank: bank.name });
      const snapshot = offerSnapshot(row, listing, tx.actor.personId, tx.today);
      const accepted = await apply(tx, {
        lifecycle: offerLifecycle,
        entity: Offer,
        row,
        event: 'accept',
        snapshot,
        caseId: row.listingId,
        parties: partiesOf(row),
        patch: { accepted: await this.freeze(tx, row, listing) },
        facts: { bankId: row.bankId, enterpriseId: row.enterpriseId, principalFen: row.principalFen },
      });
      if (!accepted.ok) return accepted;
      await joinCase(tx, listing.id, row.bankId, 'BANK');
      const closed = await apply(tx, {
        lifecycle: listingLifecycle,
        entity: Listing,
        row: listing,
        event: 'accept',
        caseId: listing.id,
        parties: { ENTERPRISE: listing.orgId, BANK: row.bankId },
        snapshot: {
          actorId: tx.actor.personId,
          assetIds: [],
          missingFields: [],
          validUntil: listing.validUntil,
          acceptedOfferId: row.id,
        } satisfies ListingSnapshot,
        patch: { acceptedOfferId: row.id },
        facts: { offerId: row.id, bankId: row.bankId, enterpriseId: listing.orgId },
      });
      if (!closed.ok) return closed;
      for (const rival of await tx.em.findBy(Offer, { listingId: listing.id, state: 'OFFERED' })) {
        const gone = await supersede(tx, rival, listing);
        if (!gone.ok) return gone;
      }
      return accepted;
    });
  }

  /** Terms and computation as the enterprise saw them, each amount of support with its trace, kept beside the trace table's copy. */
  private async freeze(tx: Tx, row: Offer, listing: Listing): Promise<AcceptedOffer> {
    const received = await this.support.received(tx.em, row.enterpriseId);
    const programmes = await programmesIn(tx.em);
    const computed = offerCost({ offer: row, division: listing.division, received }, programmes.list);
    invariant(computed.ok, 'an offer that was released has sound terms');
    const { cost, supports } = computed.value;
    return {
      on: tx.today,
      terms: inputOf(row),
      cost,
      supports,
      traceIds: await keepOfferCost(tx, row, computed.value, programmes),
    };
  }

  private async faultsOf(tx: Tx, listing: Listing, input: OfferInput): Promise<readonly DomainError[]> {
    const request = (await requestsOf(tx.em, [listing])).get(listing.id)!;
    const terms = { ...loanTermsOf(input), validUntil: input.validUntil, requiresInsurance: input.requiresInsurance };
    const product =
      input.productId === null
        ? null
        : await tx.em.findOneBy(LoanProduct, { id: input.productId, bankId: tx.actor.orgId, state: 'ACTIVE' });
    return [
      ...offerTermsFaults(terms, request, tx.today),
      ...offerDetailFaults(input, input.principalFen),
      ...(input.productId === null
        ? []
        : product
          ? offerProductFaults(terms, product)
          : [fault('OFFER.PRODUCT_NOT_ACTIVE', {}, 'productId')]),
      ...faultsOf(
        !isLocalDate(input.validUntil) &&
          fault('DATE.IMPOSSIBLE', { given: input.validUntil.slice(0, 40) }, 'validUntil'),
        textFault(cleanText(input.otherConditions ?? ''), 'otherConditions', 600, false),
      ),
    ];
  }

  /** An offer of the actor's own bank. */
  private async own(tx: Tx, id: string): Promise<{ row: Offer; listing: Listing }> {
    const row = await tx.em.findOneBy(Offer, { id, bankId: tx.actor.orgId });
    if (!row) throw new NotFoundError('offer');
    return { row, listing: await tx.em.findOneByOrFail(Listing, { id: row.listingId }) };
  }
  /** An offer that the actor's enterprise has been shown. */
  private async received(tx: Tx, id: string): Promise<{ row: Offer; listing: Listing }> {
    const row = await tx.em.findOneBy(Offer, { id, enterpriseId: tx.actor.orgId, releasedOn: Not(IsNull()) });
    if (!row) throw new NotFoundError('offer');
    return { row, listing: await tx.em.findOneByOrFail(Listing, { id: row.listingId }) };
  }
}

/** Follows from what happened to the listing; nobody's own decision. */
export const supersede = (tx: Tx, row: Offer, listing: Pick<Listing, 'state' | 'validUntil'>): Promise<Outcome> =>
  apply(tx, {
    lifecycle: offerLifecycle,
    entity: Offer,
    row,
    event: 'supersede',
    snapshot: offerSnapshot(row, listing, tx.actor.personId, tx.today),
    caseId: row.listingId,
    parties: partiesOf(row),
    consequence: true,
    facts: { bankId: row.bankId },
  });

function columnsOf(i: OfferInput) {
  return {
    productId: i.productId,
    principalFen: i.principalFen,
    rateBp: i.rateBp,
    months: i.months,
    method: i.method,
    drawnOn: i.drawnOn,
    dueDay: i.dueDay,
    fees: [...i.fees],
    requiresInsurance: i.requiresInsurance,
    conditions: [...new Set(i.conditions)],
    otherConditions: cleanText(i.otherConditions ?? '') || null,
    validUntil: i.validUntil,
  };
}
const inputOf = (o: Offer): OfferInput => ({
  productId: o.productId,
  principalFen: o.principalFen,
  rateBp: o.rateBp,
  months: o.months,
  method: o.method,
  drawnOn: o.drawnOn,
  dueDay: o.dueDay,
  fees: o.fees,
  requiresInsurance: o.requiresInsurance,
  conditions: o.conditions,
  otherConditions: o.otherConditions,
  validUntil: o.validUntil,
});
