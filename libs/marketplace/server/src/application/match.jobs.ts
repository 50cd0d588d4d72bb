import { Injectable, type OnModuleInit } from '@nestjs/common';
import { wanting } from '@zhiya/kernel';
import {
  LISTING_FELL_THROUGH,
  LISTING_PUBLISHED,
  matchListing,
  PRODUCT_ACTIVATED,
  PRODUCT_SUSPENDED,
  type ListingRequest,
} from '@zhiya/marketplace-domain';
import { job, JobRegistry, tell, type JobDefinition } from '@zhiya/platform-jobs';
import type { Tx } from '@zhiya/platform-persistence';
import { MoreThan } from 'typeorm';
import { Listing } from '../persistence/listing.entities';
import { ListingMatch, LoanProduct } from '../persistence/product.entities';
import { requestsOf } from './match-request';

const LISTING = job(
  'marketplace.matchListing',
  [LISTING_PUBLISHED.name, LISTING_FELL_THROUGH.name],
  wanting(LISTING_PUBLISHED, 'id'),
);
/** `after`: the listing that the job before it came to. */
const PRODUCT = job('marketplace.matchProduct', [PRODUCT_ACTIVATED.name], {
  ...wanting(PRODUCT_ACTIVATED, 'id'),
  after: 'id?',
});
const FORGET = job('marketplace.forgetProductMatches', [PRODUCT_SUSPENDED.name], wanting(PRODUCT_SUSPENDED, 'id'));
export const MATCH_JOBS: readonly JobDefinition[] = [LISTING, PRODUCT, FORGET];

const CHUNK = 200;
/** A unit of work compares a product with so many listings and leaves the rest to a following job. */
const CHUNKS_PER_JOB = 5;

/** Compares listings with products whenever one of either kind appears, and keeps every answer for both sides to read. */
@Injectable()
export class MatchJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry) {}

  onModuleInit(): void {
    this.jobs.handle(LISTING, (tx, { id }) => this.matchOneListing(tx, id));
    this.jobs.handle(PRODUCT, (tx, { id, after }) => this.matchOneProduct(tx, id, after ?? ''));
    this.jobs.handle(FORGET, (tx, { id }) => this.forget(tx, id));
  }

  private async matchOneListing(tx: Tx, id: string): Promise<void> {
    const listing = await tx.em.findOneBy(Listing, { id, state: 'PUBLISHED' });
    if (!listing) return;
    const request = (await requestsOf(tx.em, [listing])).get(id)!;
    for (let after = ''; ;) {
      const products = await tx.em.find(LoanProduct, {
        where: { state: 'ACTIVE', id: MoreThan(after) },
        order: { id: 'ASC' },
        take: CHUNK,
      });
      await this.keep(
        tx,
        products.map((p) => ({ listingId: id, request, product: p })),
      );
      if (products.length < CHUNK) return;
      after = products.at(-1)!.id;
    }
  }

  private async matchOneProduct(tx: Tx, id: string, from: string): Promise<void> {
    const product = await tx.em.findOneBy(LoanProduct, { id, state: 'ACTIVE' });
    if (!product) return;
    let after = from;
    for (let n = 0; n < CHUNKS_PER_JOB; n += 1) {
      const listings = await tx.em.find(Listing, {
        where: { state: 'PUBLISHED', id: MoreThan(after) },
        order: { id: 'ASC' },
        take: CHUNK,
      });
      const requests = await requestsOf(tx.em, listings);
      await this.keep(
        tx,
        listings.map((l) => ({ listingId: l.id, request: requests.get(l.id)!, product })),
      );
      if (listings.length < CHUNK) return;
      after = listings.at(-1)!.id;
    }
    await tell(tx, PRODUCT, { id, after });
  }

  private async keep(
    tx: Tx,
    pairs: readonly { readonly listingId: string; readonly request: ListingRequest; readonly product: LoanProduct }[],
  ): Promise<void> {
    if (pairs.length === 0) return;
    const rows = pairs.map(({ listingId, request, product }) => {
      const { eligible, score, reasons, unmet } = matchListing(request, product, tx.today);
      return {
        listingId,
        productId: product.id,
        bankId: product.bankId,
        isEligible: eligible,
        score,
        reasons: [...reasons],
        unmet: [...unmet],
        computedOn: tx.today,
      };
    });
    await tx.em.upsert(ListingMatch, rows as never, ['listingId', 'productId']);
  }

  /** A product that has meanwhile come back keeps its matches, whichever job runs last. */
  private async forget(tx: Tx, id: string): Promise<void> {
    if (!(await tx.em.existsBy(LoanProduct, { id, state: 'ACTIVE' })))
      await tx.em.delete(ListingMatch, { productId: id });
  }
}
