import { Inject, Injectable, Optional } from '@nestjs/common';
import { Organisations, type OrganisationRecord } from '@zhiya/identity-server';
import type { Actor, AvailableEvent, Fen, PermissionTable } from '@zhiya/kernel';
import { rankOffers, type OfferState } from '@zhiya/marketplace-domain';
import { PERMISSION_TABLE } from '@zhiya/platform-auth';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import type { Programmes } from '@zhiya/policy-domain';
import { programmesIn } from '@zhiya/policy-server';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { Listing } from '../persistence/listing.entities';
import { Offer } from '../persistence/offer.entities';
import { LoanProduct } from '../persistence/product.entities';
import { listingStateOn } from './listing-snapshot';
import { offerCost, type OfferCost, type ReceivedSupport } from './net-cost';
import { OFFER } from './offer.record';
import { NOTHING_RECEIVED, SUPPORT_RECEIVED, type SupportReceived } from './support-received.port';

export interface OfferView {
  readonly offer: Offer;
  readonly listing: Pick<Listing, 'id' | 'state' | 'caseNo' | 'amountFen' | 'months' | 'validUntil'>;
  readonly bank: OrganisationRecord;
  readonly product: LoanProduct | null;
  /** Null where the terms allow no computation; frozen with the acceptance. */
  readonly cost: Pick<OfferCost, 'cost' | 'supports'> | null;
  /** Place among the offers that can be taken; null outside a comparison. */
  readonly rank: number | null;
  readonly shortfallFen: Fen;
  readonly isCheapestInFull: boolean;
  readonly events: readonly AvailableEvent<string>[];
}

/** Offers that are compared with each other; what was declined or ran out is listed behind them. */
const COMPARED: readonly string[] = ['OFFERED', 'ACCEPTED'];

/** Reads of offers. The number of queries does not depend on how many offers there are. */
@Injectable()
export class OfferQueries {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
    @Optional() @Inject(SUPPORT_RECEIVED) private readonly support: SupportReceived = NOTHING_RECEIVED,
  ) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** The offers on the actor's own listing that banks have released, cheapest first by net cost. */
  async forCase(actor: Actor, caseId: string): Promise<OfferView[]> {
    const listing = await this.em.findOneBy(Listing, { id: caseId, orgId: actor.orgId });
    if (!listing) throw new NotFoundError('case');
    const offers = await this.em.find(Offer, {
      where: { listingId: caseId, releasedOn: Not(IsNull()) },
      order: { id: 'DESC' },
    });
    const views = await this.views(
      actor,
      offers,
      new Map([[listing.id, listing]]),
      await this.support.received(this.em, listing.orgId),
    );
    const compared = views.filter((v) => COMPARED.includes(v.offer.state));
    const ranked = rankOffers(
      compared.map((v) => ({
        id: v.offer.id,
        principalFen: v.offer.principalFen,
        yearly: v.cost?.cost.yearly ?? null,
      })),
      listing.amountFen ?? 0,
    );
    const byId = new Map(views.map((v) => [v.offer.id, v]));
    return [
      ...ranked.map((r) => ({
        ...byId.get(r.id)!,
        rank: r.rank,
        shortfallFen: r.shortfallFen,
        isCheapestInFull: r.isCheapestInFull,
      })),
      ...views.filter((v) => !compared.includes(v)),
    ];
  }

  /** An offer of the actor's bank, or one that the actor's enterprise has been shown. */
  async one(actor: Actor, id: string): Promise<OfferView> {
    const offer = await this.em.findOneBy(Offer, { id });
    const isOwn = offer?.bankId === actor.orgId;
    const isShown = offer?.enterpriseId === actor.orgId && offer.releasedOn !== null;
    if (!offer || (!isOwn && !isShown)) throw new NotFoundError('offer');
    if (isShown) return (await this.forCase(actor, offer.listingId)).find((v) => v.offer.id === id)!;
    // What an enterprise has had of public support is not the bank's to see: its own view counts the whole cap.
    return (await this.views(actor, [offer], await this.listings([offer]), []))[0]!;
  }

  /** The bank's own offers, newest first, one more than asked. */
  async mine(
    actor: Actor,
    filter: { readonly state?: OfferState | null; readonly caseId?: string | null },
    before: string | null,
    take: number,
  ): Promise<OfferView[]> {
    const offers = await OFFER.list(this.em, 'bank', actor, {
      states: filter.state ? [filter.state] : null,
      where: filter.caseId ? { listingId: filter.caseId } : {},
      before,
      take,
    });
    return this.views(actor, offers, await this.listings(offers), []);
  }

  private async listings(offers: readonly Offer[]): Promise<Map<string, Listing>> {
    const rows = await this.em.findBy(Listing, { id: In([...new Set(offers.map((o) => o.listingId))]) });
    return new Map(rows.map((l) => [l.id, l]));
  }

  private async views(
    actor: Actor,
    offers: readonly Offer[],
    listings: ReadonlyMap<string, Listing>,
    received: readonly ReceivedSupport[],
  ): Promise<OfferView[]> {
    if (offers.length === 0) return [];
    const unique = (ids: readonly (string | null)[]) => [...new Set(ids.filter((x): x is string => x !== null))];
    const [programmes, banks, products] = await Promise.all([
      programmesIn(this.em),
      Organisations.byIds(this.em, unique(offers.map((o) => o.bankId))),
      this.em.findBy(LoanProduct, { id: In(unique(offers.map((o) => o.productId))) }),
    ]);
    const today = this.uow.businessDate.today();
    return offers.map((offer) => {
      const listing = listings.get(offer.listingId)!;
      const computed =
        (actor.orgId === offer.enterpriseId ? offer.accepted : null) ??
        costOf(offer, listing.division, received, programmes);
      const events = OFFER.steps(offer, { actor, today, table: this.table }, listingStateOn(listing, today));
      return {
        offer,
        listing,
        bank: banks.find((b) => b.id === offer.bankId)!,
        product: products.find((p) => p.id === offer.productId) ?? null,
        cost: computed,
        rank: null,
        shortfallFen: Math.max(0, (listing.amountFen ?? 0) - offer.principalFen),
        isCheapestInFull: false,
        events,
      };
    });
  }
}

function costOf(
  offer: Offer,
  division: string,
  received: readonly ReceivedSupport[],
  programmes: Programmes,
): OfferCost | null {
  const computed = offerCost({ offer, division, received }, programmes.list);
  return computed.ok ? computed.value : null;
}
