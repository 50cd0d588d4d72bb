import { Injectable } from '@nestjs/common';
import type { RightKind } from '@zhiya/assets-domain';
import { ForbiddenError, NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import type { Actor } from '@zhiya/kernel';
import { In, type EntityManager } from 'typeorm';
import { Listing, ListingAsset } from '../persistence/listing.entities';
import { Offer } from '../persistence/offer.entities';
import { ListingMatch } from '../persistence/product.entities';

export interface MarketFilter {
  readonly rightKind?: RightKind | null;
  readonly minAmountFen?: number | null;
  readonly maxAmountFen?: number | null;
  readonly maxMonths?: number | null;
  readonly division?: string | null;
  /** Only listings that one of the bank's products may serve. */
  readonly isEligible?: boolean | null;
}

/** A published listing as a bank sees it: what is asked for and of what kind the rights are; not who asks. */
export interface MarketRow {
  readonly listing: Listing;
  readonly kinds: readonly RightKind[];
  /** Matches with the bank's own products, best first. */
  readonly matches: readonly ListingMatch[];
  /** The bank's own offers, newest first. */
  readonly offers: readonly Offer[];
}

const best = (a: ListingMatch, b: ListingMatch): number =>
  a.isEligible !== b.isEligible ? (a.isEligible ? -1 : 1) : a.score !== b.score ? b.score - a.score : a.productId < b.productId ? -1 : 1;

/** What matched whom. A bank reads matches of its own products alone; the enterprise all that its listing has. */
@Injectable()
export class MatchQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager { return this.uow.databases.reader.manager; }

  /** Published listings, newest first. */
  async market(actor: Actor, filter: MarketFilter, after: readonly [string, string] | null, take: number): Promise<MarketRow[]> {
    this.mustBeBank(actor);
    const q = this.em.createQueryBuilder(Listing, 'l').where("l.state = 'PUBLISHED'").orderBy('l.published_on', 'DESC').addOrderBy('l.id', 'DESC').take(take);
    if (filter.minAmountFen) q.andWhere('l.amount_fen >= :min', { min: filter.minAmountFen });
    if (filter.maxAmountFen) q.andWhere('l.amount_fen <= :max', { max: filter.maxAmountFen });
    if (filter.maxMonths) q.andWhere('l.months <= :months', { months: filter.maxMonths });
    if (filter.division) q.andWhere('l.division LIKE :division', { division: `${filter.division.replaceAll(/\D/g, '').replace(/(00)+$/, '')}%` });
    if (filter.rightKind) q.andWhere('EXISTS (SELECT 1 FROM listing_asset la WHERE la.listing_id = l.id AND la.right_kind = :kind)', { kind: filter.rightKind });
    if (filter.isEligible) q.andWhere('EXISTS (SELECT 1 FROM listing_match m WHERE m.listing_id = l.id AND m.bank_id = :bank AND m.is_eligible = 1)', { bank: actor.orgId });
    if (after) q.andWhere('(l.published_on < :on OR (l.published_on = :on AND l.id < :id))', { on: after[0], id: after[1] });
    return this.rowsOf(actor, await q.getMany());
  }

  /** One listing on the market, or one that the bank has made an offer on. */
  async marketListing(actor: Actor, id: string): Promise<MarketRow> {
    this.mustBeBank(actor);
    const listing = await this.em.findOneBy(Listing, { id });
    const row = listing && (await this.rowsOf(actor, [listing]))[0];
    if (!row || (listing.state !== 'PUBLISHED' && row.offers.length === 0)) throw new NotFoundError('listing');
    return row;
  }

  private async rowsOf(actor: Actor, listings: readonly Listing[]): Promise<MarketRow[]> {
    if (listings.length === 0) return [];
    const ids = listings.map((l) => l.id);
    const [assets, matches, offers] = await Promise.all([
      this.em.find(ListingAsset, { where: { listingId: In(ids) }, order: { position: 'ASC' } }),
      this.em.findBy(ListingMatch, { listingId: In(ids), bankId: actor.orgId }),
      this.em.find(Offer, { where: { listingId: In(ids), bankId: actor.orgId }, order: { id: 'DESC' } }),
    ]);
    return listings.map((listing) => ({
      listing, kinds: assets.filter((a) => a.listingId === listing.id).map((a) => a.rightKind), matches: matches.filter((m) => m.listingId === listing.id).sort(best),
      offers: offers.filter((o) => o.listingId === listing.id),
    }));
  }

  /** Matches of the actor's own listing with every product, best first. */
  async ofListing(actor: Actor, listingId: string, after: readonly [number, number, string] | null, take: number): Promise<ListingMatch[]> {
    if (!(await this.em.existsBy(Listing, { id: listingId, orgId: actor.orgId }))) throw new NotFoundError('listing');
    const q = this.em.createQueryBuilder(ListingMatch, 'm').where('m.listing_id = :id', { id: listingId })
      .orderBy('m.is_eligible', 'DESC').addOrderBy('m.score', 'DESC').addOrderBy('m.product_id', 'ASC').take(take);
    if (after) {
      q.andWhere('(m.is_eligible < :eligible OR (m.is_eligible = :eligible AND (m.score < :score OR (m.score = :score AND m.product_id > :product))))', { eligible: after[0], score: after[1], product: after[2] });
    }
    return q.getMany();
  }

  private mustBeBank(actor: Actor): void {
    if (actor.orgKind !== 'BANK') throw new ForbiddenError('the market is for banks');
  }
}
