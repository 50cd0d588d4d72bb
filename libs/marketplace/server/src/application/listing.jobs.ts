import { Injectable, type OnModuleInit } from '@nestjs/common';
import { wanting } from '@zhiya/kernel';
import { job, JobRegistry, tell, type JobDefinition } from '@zhiya/platform-jobs';
import { DAY_MOVED, type Tx } from '@zhiya/platform-persistence';
import { LessThan } from 'typeorm';
import { Listing } from '../persistence/listing.entities';
import { endListing, ListingEnds } from './listing-ends';

const EXPIRE = job('marketplace.expireListings', [DAY_MOVED.name], wanting(DAY_MOVED, 'to'));
// Nothing asks for these two any more: they are read where a release before 0.2 left them in the outbox.
const COMPLETE = job('marketplace.completeListing', [], { caseId: 'id' });
const FALL_THROUGH = job('marketplace.reopenListing', [], { caseId: 'id' });
export const LISTING_JOBS: readonly JobDefinition[] = [EXPIRE, COMPLETE, FALL_THROUGH];

const CHUNK = 100;

@Injectable()
export class ListingJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly ends: ListingEnds,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(EXPIRE, (tx, { to }) => this.expire(tx, to));
    this.jobs.handle(COMPLETE, (tx, { caseId }) => this.ends.complete(tx, caseId));
    this.jobs.handle(FALL_THROUGH, (tx, { caseId }) => this.ends.fallThrough(tx, caseId));
  }

  /** Listings whose last day has passed, a chunk at a time. A refusal is a reason to try again: the day may not have reached this process yet. */
  private async expire(tx: Tx, to: string): Promise<void> {
    const rows = await tx.em.find(Listing, {
      where: { state: 'PUBLISHED', validUntil: LessThan(to) },
      order: { validUntil: 'ASC' },
      take: CHUNK,
    });
    for (const row of rows) await endListing(tx, row, 'expire');
    if (rows.length === CHUNK) await tell(tx, EXPIRE, { to });
  }
}
