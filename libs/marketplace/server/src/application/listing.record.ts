import { fault } from '@zhiya/kernel';
import { LISTING_TELLS, listingLifecycle, openSections } from '@zhiya/marketplace-domain';
import { partiesByCase, recordKind } from '@zhiya/platform-lifecycle';
import { In, IsNull, Not } from 'typeorm';
import { Listing, ListingAsset } from '../persistence/listing.entities';

/** The rights that it offers, and the bank of its case once an offer is taken. */
export interface BesideListing {
  readonly assetIds: readonly string[];
  readonly bankId: string | null;
}

/** A listing is its own case. Before acceptance it has its enterprise and, whoever is on duty, the platform's operator. */
export const LISTING = recordKind({
  lifecycle: listingLifecycle,
  entity: Listing,
  sides: {
    enterprise: (actor) => ({ orgId: actor.orgId }),
    /** A draft that was never handed in is nobody's business but its enterprise's. */
    operator: () => ({ submittedOn: Not(IsNull()) }),
    market: () => ({ publishedOn: Not(IsNull()) }),
  },
  beside: async (em, rows): Promise<(row: Listing) => BesideListing> => {
    const ids = rows.map((l) => l.id);
    const [assets, partiesOf] = await Promise.all([
      em.find(ListingAsset, { where: { listingId: In(ids) }, order: { position: 'ASC' } }),
      partiesByCase(em, ids),
    ]);
    return (l) => ({
      assetIds: assets.filter((a) => a.listingId === l.id).map((a) => a.assetId),
      bankId: partiesOf(l.id)['BANK'] ?? null,
    });
  },
  parties: (l, { bankId }) => ({
    ENTERPRISE: l.orgId,
    OPERATOR: null,
    ...(bankId === null ? {} : { BANK: bankId }),
  }),
  snapshot: (l, { actorId }, { assetIds }) => ({
    actorId,
    assetIds,
    missingFields: openSections(l.savedSections, l.corrections),
    validUntil: l.validUntil,
    acceptedOfferId: l.acceptedOfferId,
  }),
  reasons: {
    withdraw: { max: 500, isRequired: false },
    returnForCorrection: { max: 500, isRequired: false },
  },
  tells: LISTING_TELLS,
  facts: (l, { bankId }) => ({
    orgId: l.orgId,
    enterpriseId: l.orgId,
    offerId: l.acceptedOfferId!,
    bankId: bankId!,
  }),
  editable: {
    in: ['DRAFT', 'CORRECTION'],
    refusal: (l) => fault('LISTING.NOT_EDITABLE', { state: l.state }),
  },
});
