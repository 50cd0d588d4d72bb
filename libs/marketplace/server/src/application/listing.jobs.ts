import { Injectable, type OnModuleInit } from '@nestjs/common';
import { listingLifecycle, type ListingEvent } from '@zhiya/marketplace-domain';
import { JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import { apply, caseParties, leaveCase } from '@zhiya/platform-lifecycle';
import type { Tx } from '@zhiya/platform-persistence';
import { LessThan } from 'typeorm';
import { Listing } from '../persistence/listing.entities';
import { partiesOfListing, snapshotOf } from './listing-snapshot';

const EXPIRE = 'marketplace.expireListings';
const COMPLETE = 'marketplace.completeListing';
const FALL_THROUGH = 'marketplace.reopenListing';

/** Events of lending, on a higher floor, are known here by name; their payload carries the case. */
export const LISTING_JOBS: readonly JobDefinition[] = [
  { name: EXPIRE, on: ['operation.dayMoved'] },
  { name: COMPLETE, on: ['lending.loanSettled'] },
  { name: FALL_THROUGH, on: ['lending.contractCancelled'] },
];

const CHUNK = 100;

@Injectable()
export class ListingJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry) {}

  onModuleInit(): void {
    this.jobs.handle(EXPIRE, (tx, p) => this.expire(tx, String(p['to'])));
    this.jobs.handle(COMPLETE, (tx, p) => this.complete(tx, String(p['caseId'])));
    this.jobs.handle(FALL_THROUGH, (tx, p) => this.fallThrough(tx, String(p['caseId'])));
  }

  /** Listings whose last day has passed, a chunk at a time. */
  private async expire(tx: Tx, to: string): Promise<void> {
    const rows = await tx.em.find(Listing, { where: { state: 'PUBLISHED', validUntil: LessThan(to) }, order: { validUntil: 'ASC' }, take: CHUNK });
    for (const row of rows) await this.fire(tx, row, 'expire', null);
    if (rows.length === CHUNK) await tx.publish(EXPIRE, { to });
  }

  private async complete(tx: Tx, id: string): Promise<void> {
    const row = await tx.em.findOneBy(Listing, { id, state: 'ACCEPTED' });
    if (row) await this.fire(tx, row, 'complete', (await caseParties(tx.em, id))['BANK'] ?? null);
  }

  /** The contract came to nothing: the bank leaves, the listing is on the market again, or expired where its time has passed meanwhile. */
  private async fallThrough(tx: Tx, id: string): Promise<void> {
    const row = await tx.em.findOneBy(Listing, { id, state: 'ACCEPTED' });
    if (!row) return;
    const bank = (await caseParties(tx.em, id))['BANK'] ?? null;
    await this.fire(tx, row, 'fallThrough', bank, { acceptedOfferId: null });
    if (bank) await leaveCase(tx, id, bank);
    if (row.validUntil !== null && row.validUntil < tx.today) await this.fire(tx, row, 'expire', null);
  }

  /** A refusal here is a reason to try again: the day may not have reached this process yet. */
  private async fire(tx: Tx, row: Listing, event: Extract<ListingEvent, 'expire' | 'complete' | 'fallThrough'>, bank: string | null, patch: { acceptedOfferId?: null } = {}): Promise<void> {
    const outcome = await apply(tx, {
      lifecycle: listingLifecycle, entity: Listing, row, event, snapshot: snapshotOf(row, [], tx.actor.personId), caseId: row.id, parties: partiesOfListing(row, bank), patch, facts: { orgId: row.orgId },
    });
    if (!outcome.ok) throw new Error(`listing ${row.id}: ${outcome.errors.map((e) => `${e.code} ${JSON.stringify(e.facts)}`).join(', ')}`);
  }
}
