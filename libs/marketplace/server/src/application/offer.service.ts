import { Inject, Injectable, Optional } from '@nestjs/common';
import { Organisations } from '@zhiya/identity-server';
import {
  answersIn,
  answersOf,
  fail,
  failAll,
  fault,
  faultsOf,
  fieldFaults,
  invariant,
  ok,
  withRule,
  type DomainError,
  type LocalDate,
} from '@zhiya/kernel';
import {
  OFFER_FORM,
  offerDetailFaults,
  offerProductFaults,
  offerTermsFaults,
  type OfferAnswers,
  type OfferEvent,
  type OfferFee,
} from '@zhiya/marketplace-domain';
import { joinCase } from '@zhiya/platform-lifecycle';
import { UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { programmesIn } from '@zhiya/policy-server';
import { Listing } from '../persistence/listing.entities';
import { Offer } from '../persistence/offer.entities';
import { LoanProduct } from '../persistence/product.entities';
import { bankStandingFault } from './bank-standing';
import { requestsOf } from './match-request';
import { listingStateOn } from './listing-snapshot';
import { LISTING } from './listing.record';
import { loanTermsOf, offerCost, type OfferCost } from './net-cost';
import { keepOfferCost } from './offer-traces';
import { OFFER } from './offer.record';
import { NOTHING_RECEIVED, SUPPORT_RECEIVED, type SupportReceived } from './support-received.port';

export interface OfferInput extends Readonly<OfferAnswers> {
  readonly fees: readonly OfferFee[];
}

/** What stands in `accepted`: the terms and the net cost that the enterprise said yes to. */
export interface AcceptedOffer extends Pick<OfferCost, 'cost' | 'supports'> {
  readonly on: LocalDate;
  readonly terms: OfferInput;
  readonly traceIds: readonly string[];
}

/** A bank makes an offer with two people; the enterprise takes one, and with it the case goes on. */
@Injectable()
export class OfferService {
  constructor(
    private readonly uow: UnitOfWork,
    @Optional() @Inject(SUPPORT_RECEIVED) private readonly support: SupportReceived = NOTHING_RECEIVED,
  ) {}

  draft(ctx: RequestContext, listingId: string, input: OfferInput): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const listing = await LISTING.load(tx.em, 'market', tx.actor, listingId);
      const listingState = listingStateOn(listing, tx.today);
      if (listingState !== 'PUBLISHED') return fail('OFFER.LISTING_CLOSED', { listingState });
      const faults = await this.goingOut(tx, listing, input);
      if (faults.length > 0) return failAll(faults);
      const row = await OFFER.create(
        tx,
        {
          ...columnsOf(input),
          listingId,
          enterpriseId: listing.orgId,
          bankId: tx.actor.orgId,
          releasedOn: null,
          accepted: null,
          createdAt: tx.now,
        },
        listingState,
      );
      return ok({ id: row.id, state: row.state });
    });
  }

  edit(ctx: RequestContext, id: string, version: number, input: OfferInput): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await OFFER.load(tx.em, 'bank', tx.actor, id);
      return OFFER.edit(tx, row, { version }, async () => ({
        faults: await this.faultsOf(tx, row.listingId, input),
        patch: columnsOf(input),
      }));
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
      const row = await OFFER.load(tx.em, 'bank', tx.actor, id);
      const goesOut = event === 'submitForCheck' || event === 'release';
      return OFFER.move(tx, row, event, {
        version,
        reason,
        faults: () => (goesOut ? this.goingOut(tx, row.listingId, inputOf(row)) : []),
        patch: event === 'release' ? { releasedOn: tx.today } : {},
        dueOn: event === 'release' ? row.validUntil : null,
      });
    });
  }

  decline(ctx: RequestContext, id: string, version: number, reason: string | null): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      OFFER.move(tx, await OFFER.load(tx.em, 'enterprise', tx.actor, id), 'decline', { version, reason }),
    );
  }

  /** Freezes terms and net cost as they are today, brings the bank into the case, takes the listing off the market and lets the rivals go. */
  accept(ctx: RequestContext, id: string, version: number): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await OFFER.load(tx.em, 'enterprise', tx.actor, id);
      const listing = await tx.em.findOneByOrFail(Listing, { id: row.listingId });
      const bank = await Organisations.known(tx.em, row.bankId);
      const accepted = await OFFER.move(tx, row, 'accept', {
        version,
        faults: [bank.state !== 'APPROVED' && fault('OFFER.BANK_SUSPENDED', { bank: bank.name })],
        patch: { accepted: await this.freeze(tx, row, listing) },
      });
      if (!accepted.ok) return accepted;
      await joinCase(tx, listing.id, row.bankId, 'BANK');
      const closed = await LISTING.move(tx, listing, 'accept', { patch: { acceptedOfferId: row.id } });
      if (!closed.ok) return closed;
      for (const rival of await tx.em.findBy(Offer, { listingId: listing.id, state: 'OFFERED' })) {
        const gone = await OFFER.move(tx, rival, 'supersede', { consequence: true });
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

  private async goingOut(tx: Tx, listing: Listing | string, input: OfferInput): Promise<readonly DomainError[]> {
    return [...faultsOf(await bankStandingFault(tx)), ...(await this.faultsOf(tx, listing, input))];
  }

  private async faultsOf(tx: Tx, of: Listing | string, input: OfferInput): Promise<readonly DomainError[]> {
    const listing = typeof of === 'string' ? await tx.em.findOneByOrFail(Listing, { id: of }) : of;
    const request = (await requestsOf(tx.em, [listing])).get(listing.id)!;
    const terms = { ...loanTermsOf(input), validUntil: input.validUntil, requiresInsurance: input.requiresInsurance };
    const product =
      input.productId === null
        ? null
        : await tx.em.findOneBy(LoanProduct, { id: input.productId, bankId: tx.actor.orgId, state: 'ACTIVE' });
    return withRule(fieldFaults(OFFER_FORM, input, tx.today), [
      ...offerTermsFaults(terms, request),
      ...offerDetailFaults(input, input.principalFen),
      ...(input.productId === null
        ? []
        : product
          ? offerProductFaults(terms, product)
          : [fault('OFFER.PRODUCT_NOT_ACTIVE', {}, 'productId')]),
    ]);
  }
}

function columnsOf(input: OfferInput) {
  const answers = answersIn(OFFER_FORM, input);
  return { ...answers, conditions: [...answers.conditions], fees: [...input.fees] };
}
const inputOf = (o: Offer): OfferInput => ({ ...answersOf(OFFER_FORM, o), fees: o.fees });
