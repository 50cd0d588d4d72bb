import { In, type EntityManager } from 'typeorm';
import { Listing, ListingAsset } from '../persistence/listing.entities';
import { Offer } from '../persistence/offer.entities';

/** An offer's terms as a contract takes them over. */
export type OfferRecord = Readonly<
  Pick<
    Offer,
    | 'id'
    | 'listingId'
    | 'bankId'
    | 'principalFen'
    | 'rateBp'
    | 'months'
    | 'method'
    | 'dueDay'
    | 'drawnOn'
    | 'conditions'
    | 'otherConditions'
  >
>;
/** Whose case it is, and where it counts. */
export type CaseRecord = Readonly<Pick<Listing, 'id' | 'orgId' | 'division'>>;
/** What a listing says of its enterprise. */
export type CompanyOnListing = Readonly<Pick<Listing, 'id' | 'establishedOn' | 'revenueFen'>>;

/** What contexts above ask of a case inside of their own transaction; one statement each, two for `accepted`. */
export const MarketplaceCases = {
  known: (em: EntityManager, id: string): Promise<CaseRecord> => em.findOneByOrFail(Listing, { id }),
  offer: (em: EntityManager, id: string): Promise<OfferRecord> => em.findOneByOrFail(Offer, { id }),
  /** The offer that the enterprise took, where it is this bank's. */
  async accepted(em: EntityManager, id: string, bankId: string): Promise<OfferRecord | null> {
    const listing = await em.findOneBy(Listing, { id, state: 'ACCEPTED' });
    return listing?.acceptedOfferId ? em.findOneBy(Offer, { id: listing.acceptedOfferId, bankId }) : null;
  },
  /** The rights offered as security, in the enterprise's order. */
  async rightsOf(em: EntityManager, listingId: string): Promise<string[]> {
    return (await em.find(ListingAsset, { where: { listingId }, order: { position: 'ASC' } })).map((a) => a.assetId);
  },
  companies: (em: EntityManager, ids: readonly string[]): Promise<readonly CompanyOnListing[]> =>
    em.find(Listing, { where: { id: In([...ids]) }, select: { id: true, establishedOn: true, revenueFen: true } }),
};
