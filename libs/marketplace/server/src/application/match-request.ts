import { Rights } from '@zhiya/assets-server';
import { invariant } from '@zhiya/kernel';
import type { ListingRequest } from '@zhiya/marketplace-domain';
import { In, type EntityManager } from 'typeorm';
import { ListingAsset, type Listing } from '../persistence/listing.entities';

/** What published listings ask for and offer as security, by listing id, in two queries. */
export async function requestsOf(
  em: EntityManager,
  listings: readonly Listing[],
): Promise<ReadonlyMap<string, ListingRequest>> {
  if (listings.length === 0) return new Map();
  const links = await em.find(ListingAsset, {
    where: { listingId: In(listings.map((l) => l.id)) },
    order: { position: 'ASC' },
  });
  const protectedUntil = await Rights.protectedUntil(em, [...new Set(links.map((l) => l.assetId))]);
  return new Map(
    listings.map((l) => {
      invariant(
        l.amountFen !== null && l.months !== null && l.establishedOn !== null,
        'a published listing is complete',
      );
      return [
        l.id,
        {
          amountFen: l.amountFen,
          months: l.months,
          maxRateBp: l.maxRateBp,
          method: l.method,
          division: l.division,
          establishedOn: l.establishedOn,
          industry: l.industry,
          rights: links
            .filter((x) => x.listingId === l.id)
            .map((x) => ({
              assetId: x.assetId,
              kind: x.rightKind,
              protectedUntil: protectedUntil.get(x.assetId) ?? null,
            })),
        },
      ];
    }),
  );
}
