import { Injectable } from '@nestjs/common';
import { cleanText, failAll, faultsOf } from '@zhiya/kernel';
import { correctionFaults, LISTING_SECTIONS, listingLifecycle, type Correction } from '@zhiya/marketplace-domain';
import { apply, staleFault } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { Listing } from '../persistence/listing.entities';
import { assetIdsOf, partiesOfListing, snapshotOf } from './listing-snapshot';

/** The platform's operator looks at a submitted listing: it goes on the market, or back with what is to be mended. */
@Injectable()
export class ListingVerificationService {
  constructor(private readonly uow: UnitOfWork) {}

  publish(ctx: RequestContext, id: string, version?: number | null): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.submitted(tx, id);
      const stale = staleFault(row, version, listingLifecycle.name);
      if (stale) return failAll([stale]);
      return apply(tx, {
        lifecycle: listingLifecycle,
        entity: Listing,
        row,
        event: 'publish',
        snapshot: snapshotOf(row, await assetIdsOf(tx.em, id), tx.actor.personId),
        caseId: id,
        parties: partiesOfListing(row),
        patch: { publishedOn: row.publishedOn ?? tx.today, corrections: [] },
        facts: { orgId: row.orgId },
      });
    });
  }

  returnForCorrection(
    ctx: RequestContext,
    id: string,
    corrections: readonly Pick<Correction, 'section' | 'reason'>[],
    version?: number | null,
  ): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.submitted(tx, id);
      const faults = [...faultsOf(staleFault(row, version, listingLifecycle.name)), ...correctionFaults(corrections)];
      if (faults.length > 0) return failAll(faults);
      const bySection = new Map(corrections.map((c) => [c.section, cleanText(c.reason)]));
      const asked: Correction[] = LISTING_SECTIONS.flatMap((section) =>
        bySection.has(section) ? [{ section, reason: bySection.get(section)!, isMended: false }] : [],
      );
      return apply(tx, {
        lifecycle: listingLifecycle,
        entity: Listing,
        row,
        event: 'returnForCorrection',
        snapshot: snapshotOf(row, [], tx.actor.personId),
        caseId: id,
        parties: partiesOfListing(row),
        patch: { corrections: asked },
        reason: [...asked.map((c) => c.reason).join('；')].slice(0, 500).join(''),
        facts: { orgId: row.orgId },
      });
    });
  }

  /** A listing that has been handed in at least once; a draft is nobody's business but its enterprise's. */
  private async submitted(tx: Tx, id: string): Promise<Listing> {
    const row = await tx.em.findOneBy(Listing, { id });
    if (!row || row.submittedOn === null) throw new NotFoundError('listing');
    return row;
  }
}
