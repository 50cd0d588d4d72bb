import { Injectable } from '@nestjs/common';
import type { RightKind } from '@zhiya/assets-domain';
import { ForbiddenError, marks, NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import type { Actor } from '@zhiya/kernel';
import type { EntityManager } from 'typeorm';
import { Listing } from '../persistence/listing.entities';
import { marketPage, rightKindsOf, type MarketCard } from '../persistence/market-page';
import { matchRows, type MatchRow } from '../persistence/match-rows';
import type { Offer } from '../persistence/offer.entities';

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
  readonly listing: MarketCard;
  readonly kinds: readonly RightKind[];
  /** Matches with the bank's own products, best first. */
  readonly matches: readonly MatchRow[];
  /** The bank's own offers, newest first. */
  readonly offers: readonly OwnOffer[];
}
type OwnOffer = Pick<Offer, 'id' | 'listingId' | 'bankId' | 'state' | 'principalFen' | 'rateBp'>;

/** What matched whom. A bank reads matches of its own products alone; the enterprise all that its listing has. */
@Injectable()
export class MatchQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** Published listings, newest first. */
  async market(
    actor: Actor,
    { isEligible, ...filter }: MarketFilter,
    after: readonly [string, string] | null,
    take: number,
  ): Promise<MarketRow[]> {
    this.mustBeBank(actor);
    return this.rowsOf(
      actor,
      await marketPage(
        this.em,
        { ...filter, eligibleForBank: isEligible ? actor.orgId : null },
        after && { publishedOn: after[0], id: after[1] },
        take,
      ),
    );
  }

  /** One listing on the market, or one that the bank has made an offer on. */
  async marketListing(actor: Actor, id: string): Promise<MarketRow> {
    this.mustBeBank(actor);
    const listing = await this.em.findOneBy(Listing, { id });
    const row = listing && (await this.rowsOf(actor, [listing]))[0];
    if (!row || (listing.state !== 'PUBLISHED' && row.offers.length === 0)) throw new NotFoundError('listing');
    return row;
  }

  private async rowsOf(actor: Actor, listings: readonly MarketCard[]): Promise<MarketRow[]> {
    if (listings.length === 0) return [];
    const ids = listings.map((l) => l.id);
    const [kinds, matches, offers] = await Promise.all([
      rightKindsOf<RightKind>(this.em, ids),
      matchRows(this.em, `m.listing_id IN (${marks(ids)}) AND m.bank_id = ?`, [...ids, actor.orgId]),
      this.em.query(
        `SELECT id, listing_id AS listingId, bank_id AS bankId, state, principal_fen AS principalFen, rate_bp AS rateBp FROM offer WHERE listing_id IN (${marks(ids)}) AND bank_id = ? ORDER BY id DESC`,
        [...ids, actor.orgId],
      ) as Promise<OwnOffer[]>,
    ]);
    return listings.map((listing) => ({
      listing,
      kinds: kinds.get(listing.id)!,
      matches: matches.filter((m) => m.listingId === listing.id),
      offers: offers.filter((o) => o.listingId === listing.id),
    }));
  }

  /** Matches of the actor's own listing with every product, best first. */
  async ofListing(
    actor: Actor,
    listingId: string,
    after: readonly [number, number, string] | null,
    take: number,
  ): Promise<MatchRow[]> {
    if (!(await this.em.existsBy(Listing, { id: listingId, orgId: actor.orgId }))) throw new NotFoundError('listing');
    if (after === null) return matchRows(this.em, 'm.listing_id = ?', [listingId], take);
    const [eligible, score, product] = after;
    const beyond = '(m.is_eligible < ? OR (m.is_eligible = ? AND (m.score < ? OR (m.score = ? AND m.product_id > ?))))';
    return matchRows(
      this.em,
      `m.listing_id = ? AND ${beyond}`,
      [listingId, eligible, eligible, score, score, product],
      take,
    );
  }

  private mustBeBank(actor: Actor): void {
    if (actor.orgKind !== 'BANK') throw new ForbiddenError('the market is for banks');
  }
}
