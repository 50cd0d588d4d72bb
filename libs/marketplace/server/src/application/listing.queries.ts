import { Injectable } from '@nestjs/common';
import type { RightKind } from '@zhiya/assets-domain';
import type { Actor } from '@zhiya/kernel';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import { In, type EntityManager } from 'typeorm';
import { Listing, ListingConsent, ViewingRecord } from '../persistence/listing.entities';
import { LISTING } from './listing.record';
import {
  marketPage,
  rightKindsOf,
  type MarketCard,
  type MarketCriteria,
  type MarketCursor,
} from '../persistence/market-page';
import { normalLookupCode } from './case-number';

export interface RightCount {
  readonly rightKind: RightKind;
  readonly count: number;
}
export interface PublicStatus {
  readonly stage: string;
  readonly promisedBy: string | null;
}

const OPEN = 'closed_at IS NULL AND due_on IS NOT NULL';
/** Anybody may ask with a code: one plain statement, no entity. Of the two promises only the one that is told is looked for. */
const STATUS_BY_CODE = `SELECT state AS stage, CASE state
  WHEN 'ACCEPTED' THEN (SELECT MIN(due_on) FROM inbox_task WHERE case_id = listing.id AND ${OPEN})
  ELSE (SELECT MIN(due_on) FROM inbox_task WHERE record_type = 'listing' AND record_id = listing.id AND ${OPEN})
  END AS promisedBy FROM listing WHERE lookup_code = ?`;

/** Reads of listings. What is anonymous never holds a name or a number; the full file is opened through ListingAccess. */
@Injectable()
export class ListingQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** The organisation's own, newest first. */
  mine(actor: Actor, before: string | null, take: number): Promise<Listing[]> {
    return LISTING.list(this.em, 'enterprise', actor, { before, take });
  }

  /** The listing where it is the actor's own organisation's; null alike for somebody else's and for none. */
  ownOne(actor: Actor, id: string): Promise<Listing | null> {
    return this.em.findOneBy(Listing, { id, orgId: actor.orgId });
  }

  /** The verifier's queue, oldest first. */
  toVerify(take: number): Promise<Listing[]> {
    return this.em.find(Listing, { where: { state: 'SUBMITTED' }, order: { submittedOn: 'ASC', id: 'ASC' }, take });
  }

  /** What is on the market, newest first. */
  published(
    filter: Omit<MarketCriteria, 'eligibleForBank'>,
    after: MarketCursor | null,
    take: number,
  ): Promise<MarketCard[]> {
    return marketPage(this.em, filter, after, take);
  }
  async publishedOne(id: string): Promise<Listing> {
    const row = await this.em.findOneBy(Listing, { id, state: 'PUBLISHED' });
    if (!row) throw new NotFoundError('listing');
    return row;
  }

  /** How many rights of each kind, by listing, in one query. */
  async rightCounts(listingIds: readonly string[]): Promise<ReadonlyMap<string, readonly RightCount[]>> {
    const byListing = await rightKindsOf<RightKind>(this.em, listingIds);
    return new Map(
      [...byListing].map(([id, kinds]) => [
        id,
        [...new Set(kinds)].map((rightKind) => ({ rightKind, count: kinds.filter((k) => k === rightKind).length })),
      ]),
    );
  }

  /** The actor's consents to listings, by listing. */
  async consentsTo(actor: Actor, listingIds: readonly string[]): Promise<ReadonlyMap<string, ListingConsent>> {
    const rows =
      listingIds.length === 0
        ? []
        : await this.em.findBy(ListingConsent, { recipientOrgId: actor.orgId, listingId: In([...listingIds]) });
    return new Map(rows.map((r) => [r.listingId, r]));
  }
  /** Every consent of one of the actor's own listings, those that wait for an answer first. */
  async consents(actor: Actor, listingId: string): Promise<ListingConsent[]> {
    await this.own(actor, listingId);
    const rows = await this.em.find(ListingConsent, {
      where: { listingId },
      order: { stateSince: 'DESC', id: 'DESC' },
    });
    return [...rows.filter((r) => r.state === 'REQUESTED'), ...rows.filter((r) => r.state !== 'REQUESTED')];
  }
  /** Who opened the file of one of the actor's own listings, latest first. */
  async viewings(actor: Actor, listingId: string, after: string | null, take: number): Promise<ViewingRecord[]> {
    await this.own(actor, listingId);
    const q = this.em
      .createQueryBuilder(ViewingRecord, 'v')
      .where('v.listing_id = :listingId', { listingId })
      .orderBy('v.id', 'DESC')
      .take(take);
    return (after ? q.andWhere('v.id < :after', { after }) : q).getMany();
  }
  private async own(actor: Actor, id: string): Promise<void> {
    if (!(await this.em.existsBy(Listing, { id, orgId: actor.orgId }))) throw new NotFoundError('listing');
  }

  /**
   * Stage and promised date for whoever holds the code; a wrong code and an unknown one answer alike. Once an offer is taken the
   * promise is the soonest of the case's open ones, whoever gave it; before that an offer's date would tell that there is one.
   */
  async status(code: string): Promise<PublicStatus | null> {
    const lookupCode = normalLookupCode(code);
    if (!lookupCode) return null;
    const [row] = (await this.em.query(STATUS_BY_CODE, [lookupCode])) as PublicStatus[];
    return row ?? null;
  }
}
