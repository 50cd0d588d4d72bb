import { Injectable } from '@nestjs/common';
import type { RightKind } from '@zhiya/assets-domain';
import type { Actor, Fen } from '@zhiya/kernel';
import { InboxTask } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Listing, ListingAsset, ListingConsent, ViewingRecord } from '../persistence/listing.entities';
import { normalLookupCode } from './case-number';

export interface RightCount { readonly rightKind: RightKind; readonly count: number }
export interface PublishedFilter {
  readonly rightKind?: string | null;
  /** A division with all below it. */
  readonly division?: string | null;
  readonly industry?: string | null;
  readonly minAmountFen?: Fen | null;
  readonly maxAmountFen?: Fen | null;
  readonly minMonths?: number | null;
  readonly maxMonths?: number | null;
}
export interface PublicStatus {
  readonly stage: string;
  readonly since: string;
  readonly promisedBy: string | null;
}

/** 440000 stands for all that begins with 44, 441900 for all that begins with 4419. */
const prefixOf = (division: string): string => division.replace(/(00){1,2}$/, '');

/** Reads of listings. What is anonymous never holds a name or a number; the full file is opened through ListingAccess. */
@Injectable()
export class ListingQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager { return this.uow.databases.reader.manager; }

  /** The organisation's own, newest first. */
  mine(actor: Actor, after: string | null, take: number): Promise<Listing[]> {
    const q = this.em.createQueryBuilder(Listing, 'l').where('l.org_id = :org', { org: actor.orgId }).orderBy('l.id', 'DESC').take(take);
    return (after ? q.andWhere('l.id < :after', { after }) : q).getMany();
  }

  /** The verifier's queue, oldest first. */
  toVerify(take: number): Promise<Listing[]> { return this.em.find(Listing, { where: { state: 'SUBMITTED' }, order: { submittedOn: 'ASC', id: 'ASC' }, take }); }

  /** What is on the market, newest first, by keyset. */
  published(f: PublishedFilter, after: { readonly publishedOn: string; readonly id: string } | null, take: number): Promise<Listing[]> {
    const q = this.em.createQueryBuilder(Listing, 'l').where("l.state = 'PUBLISHED'").orderBy('l.published_on', 'DESC').addOrderBy('l.id', 'DESC').take(take);
    if (after) q.andWhere('(l.published_on < :on OR (l.published_on = :on AND l.id < :id))', { on: after.publishedOn, id: after.id });
    if (f.division && prefixOf(f.division) !== '') q.andWhere('l.division LIKE :division', { division: `${prefixOf(f.division).replaceAll(/\D/g, '')}%` });
    if (f.industry) q.andWhere('l.industry LIKE :industry', { industry: `${f.industry.replaceAll(/[^A-T\d]/g, '')}%` });
    if (f.minAmountFen != null) q.andWhere('l.amount_fen >= :min', { min: f.minAmountFen });
    if (f.maxAmountFen != null) q.andWhere('l.amount_fen <= :max', { max: f.maxAmountFen });
    if (f.minMonths != null) q.andWhere('l.months >= :short', { short: f.minMonths });
    if (f.maxMonths != null) q.andWhere('l.months <= :long', { long: f.maxMonths });
    if (f.rightKind) q.andWhere('EXISTS (SELECT 1 FROM listing_asset x WHERE x.listing_id = l.id AND x.right_kind = :kind)', { kind: f.rightKind });
    return q.getMany();
  }
  async publishedOne(id: string): Promise<Listing> {
    const row = await this.em.findOneBy(Listing, { id, state: 'PUBLISHED' });
    if (!row) throw new NotFoundError('listing');
    return row;
  }

  /** How many rights of each kind, by listing, in one query. */
  async rightCounts(listingIds: readonly string[]): Promise<ReadonlyMap<string, readonly RightCount[]>> {
    const rows = listingIds.length === 0 ? [] : await this.em.find(ListingAsset, { where: { listingId: In([...listingIds]) }, order: { listingId: 'ASC', position: 'ASC' } });
    return new Map(listingIds.map((id) => {
      const kinds = rows.filter((r) => r.listingId === id).map((r) => r.rightKind);
      return [id, [...new Set(kinds)].map((rightKind) => ({ rightKind, count: kinds.filter((k) => k === rightKind).length }))];
    }));
  }

  /** The actor's consents to listings, by listing. */
  async consentsTo(actor: Actor, listingIds: readonly string[]): Promise<ReadonlyMap<string, ListingConsent>> {
    const rows = listingIds.length === 0 ? [] : await this.em.findBy(ListingConsent, { recipientOrgId: actor.orgId, listingId: In([...listingIds]) });
    return new Map(rows.map((r) => [r.listingId, r]));
  }
  /** Every consent of one of the actor's own listings, those that wait for an answer first. */
  async consents(actor: Actor, listingId: string): Promise<ListingConsent[]> {
    await this.own(actor, listingId);
    const rows = await this.em.find(ListingConsent, { where: { listingId }, order: { stateSince: 'DESC', id: 'DESC' } });
    return [...rows.filter((r) => r.state === 'REQUESTED'), ...rows.filter((r) => r.state !== 'REQUESTED')];
  }
  /** Who opened the file of one of the actor's own listings, latest first. */
  async viewings(actor: Actor, listingId: string, after: string | null, take: number): Promise<ViewingRecord[]> {
    await this.own(actor, listingId);
    const q = this.em.createQueryBuilder(ViewingRecord, 'v').where('v.listing_id = :listingId', { listingId }).orderBy('v.id', 'DESC').take(take);
    return (after ? q.andWhere('v.id < :after', { after }) : q).getMany();
  }
  private async own(actor: Actor, id: string): Promise<void> {
    if (!(await this.em.existsBy(Listing, { id, orgId: actor.orgId }))) throw new NotFoundError('listing');
  }

  /** Stage and promised date for whoever holds the code; a wrong code and an unknown one answer alike. */
  async status(code: string): Promise<PublicStatus | null> {
    const lookupCode = normalLookupCode(code);
    const row = lookupCode ? await this.em.findOneBy(Listing, { lookupCode }) : null;
    if (!row) return null;
    const own = await this.em.findOneBy(InboxTask, { recordType: 'listing', recordId: row.id, closedAt: IsNull() });
    return { stage: row.state, since: row.stateSince, promisedBy: own?.dueOn ?? null };
  }
}
