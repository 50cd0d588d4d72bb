import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import type { Tx } from '@zhiya/platform-persistence';
import { LessThan } from 'typeorm';
import { Listing } from '../persistence/listing.entities';
import { endListing, ListingEnds } from './listing-ends';

const EXPIRE = 'marketplace.expireListings';
const COMPLETE = 'marketplace.completeListing';
const FALL_THROUGH = 'marketplace.reopenListing';

export const LISTING_JOBS: readonly JobDefinition[] = [
  { name: EXPIRE, on: ['operation.dayMoved'] },
  // Nothing asks for these two any more: they are read where a release before 0.2 left them in the outbox.
  { name: COMPLETE, on: [] },
  { name: FALL_THROUGH, on: [] },
];

const CHUNK = 100;

@Injectable()
export class ListingJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry, private readonly ends: ListingEnds) {}

  onModuleInit(): void {
    this.jobs.handle(EXPIRE, (tx, p) => this.expire(tx, String(p['to'])));
    this.jobs.handle(COMPLETE, (tx, p) => this.ends.complete(tx, String(p['caseId'])));
    this.jobs.handle(FALL_THROUGH, (tx, p) => this.ends.fallThrough(tx, String(p['caseId'])));
  }

  /** Listings whose last day has passed, a chunk at a time. A refusal is a reason to try again: the day may not have reached this process yet. */
  private async expire(tx: Tx, to: string): Promise<void> {
    const rows = await tx.em.find(Listing, { where: { state: 'PUBLISHED', validUntil: LessThan(to) }, order: { validUntil: 'ASC' }, take: CHUNK });
    for (const row of rows) await endListing(tx, row, 'expire', null);
    if (rows.length === CHUNK) await tx.publish(EXPIRE, { to });
  }
}
