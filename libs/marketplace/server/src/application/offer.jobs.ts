import { Injectable, type OnModuleInit } from '@nestjs/common';
import { wanting } from '@zhiya/kernel';
import { LISTING_ACCEPTED, LISTING_EXPIRED, LISTING_WITHDRAWN } from '@zhiya/marketplace-domain';
import { job, JobRegistry, tell, type JobDefinition } from '@zhiya/platform-jobs';
import { DAY_MOVED, type Outcome, type Tx } from '@zhiya/platform-persistence';
import { In, LessThan } from 'typeorm';
import { Listing } from '../persistence/listing.entities';
import { Offer } from '../persistence/offer.entities';
import { OFFER } from './offer.record';

const EXPIRE = job('marketplace.expireOffers', [DAY_MOVED.name], wanting(DAY_MOVED, 'to'));
const CLOSE = job(
  'marketplace.closeOffers',
  [LISTING_ACCEPTED.name, LISTING_WITHDRAWN.name, LISTING_EXPIRED.name],
  wanting(LISTING_ACCEPTED, 'caseId'),
);
export const OFFER_JOBS: readonly JobDefinition[] = [EXPIRE, CLOSE];

const CHUNK = 100;

/** A refusal inside a job is a reason to try again: the day may not have reached this process yet. */
const must = (outcome: Outcome): void => {
  if (!outcome.ok)
    throw new Error(`offer: ${outcome.errors.map((e) => `${e.code} ${JSON.stringify(e.facts)}`).join(', ')}`);
};

@Injectable()
export class OfferJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry) {}

  onModuleInit(): void {
    this.jobs.handle(EXPIRE, (tx, { to }) => this.expire(tx, to));
    this.jobs.handle(CLOSE, (tx, { caseId }) => this.close(tx, caseId));
  }

  /** Offers whose last day has passed, a chunk at a time. */
  private async expire(tx: Tx, to: string): Promise<void> {
    const rows = await tx.em.find(Offer, {
      where: { state: 'OFFERED', validUntil: LessThan(to) },
      order: { validUntil: 'ASC' },
      take: CHUNK,
    });
    for (const row of rows) must(await OFFER.move(tx, row, 'expire'));
    if (rows.length === CHUNK) await tell(tx, EXPIRE, { to });
  }

  /** What is still open on a listing that left the market, drafts included. Done here and not where it left, so that the enterprise's timeline shows no draft it never saw. */
  private async close(tx: Tx, listingId: string): Promise<void> {
    const listing = await tx.em.findOneByOrFail(Listing, { id: listingId });
    if (listing.state === 'PUBLISHED') return;
    for (const row of await tx.em.findBy(Offer, { listingId, state: In(['DRAFT', 'PENDING_CHECK', 'OFFERED']) }))
      must(await OFFER.move(tx, row, 'supersede', { consequence: true }));
  }
}
