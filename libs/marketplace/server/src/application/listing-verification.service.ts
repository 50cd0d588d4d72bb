import { Injectable } from '@nestjs/common';
import { cleanText } from '@zhiya/kernel';
import { correctionFaults, LISTING_SECTIONS, type Correction } from '@zhiya/marketplace-domain';
import { UnitOfWork, type Outcome, type RequestContext } from '@zhiya/platform-persistence';
import { LISTING } from './listing.record';

/** The platform's operator looks at a submitted listing: it goes on the market, or back with what is to be mended. */
@Injectable()
export class ListingVerificationService {
  constructor(private readonly uow: UnitOfWork) {}

  publish(ctx: RequestContext, id: string, version?: number | null): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await LISTING.load(tx.em, 'operator', tx.actor, id);
      const patch = { publishedOn: row.publishedOn ?? tx.today, corrections: [] };
      return LISTING.move(tx, row, 'publish', { version, patch });
    });
  }

  returnForCorrection(
    ctx: RequestContext,
    id: string,
    corrections: readonly Pick<Correction, 'section' | 'reason'>[],
    version?: number | null,
  ): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await LISTING.load(tx.em, 'operator', tx.actor, id);
      const bySection = new Map(corrections.map((c) => [c.section, cleanText(c.reason)]));
      const asked: Correction[] = LISTING_SECTIONS.flatMap((section) =>
        bySection.has(section) ? [{ section, reason: bySection.get(section)!, isMended: false }] : [],
      );
      return LISTING.move(tx, row, 'returnForCorrection', {
        version,
        faults: correctionFaults(corrections),
        patch: { corrections: asked },
        reason: [...asked.map((c) => c.reason).join('；')].slice(0, 500).join(''),
      });
    });
  }
}
