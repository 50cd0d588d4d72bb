import { AssetQueries, type AssetStanding } from '@zhiya/assets-server';
import { listableFaults } from '@zhiya/assets-domain';
import { fault, type DomainError, type LocalDate } from '@zhiya/kernel';
import { listingRequestFaults, type ListingRequest, type ListingState } from '@zhiya/marketplace-domain';
import { In, Not, type EntityManager } from 'typeorm';
import { Listing, ListingAsset } from '../persistence/listing.entities';

/** What the listing is on a day: one whose last day has passed is closed at once, whenever the job of the day comes to write it down. */
export const listingStateOn = (listing: Pick<Listing, 'state' | 'validUntil'>, asOf: LocalDate): ListingState =>
  listing.state === 'PUBLISHED' && listing.validUntil !== null && listing.validUntil < asOf
    ? 'EXPIRED'
    : (listing.state as ListingState);

/** The same of the listings that other records belong to, by such a record. */
export async function listingStates(
  em: EntityManager,
  rows: readonly { readonly listingId: string }[],
  asOf: LocalDate,
): Promise<(row: { readonly listingId: string }) => ListingState> {
  const ids = [...new Set(rows.map((r) => r.listingId))];
  const listings = ids.length === 0 ? [] : await em.findBy(Listing, { id: In(ids) });
  const states = new Map(listings.map((l) => [l.id, listingStateOn(l, asOf)]));
  return (row) => states.get(row.listingId)!;
}

export async function assetIdsOf(em: EntityManager, listingId: string): Promise<string[]> {
  return (await em.find(ListingAsset, { where: { listingId }, order: { position: 'ASC' } })).map((x) => x.assetId);
}

/** States in which a right is spoken for: a second listing of it would promise the same security twice. */
const TAKEN: readonly string[] = ['SUBMITTED', 'CORRECTION', 'PUBLISHED', 'ACCEPTED'];

/** Why the rights cannot be offered today, each fault naming its right; they are the enterprise's own, which was asked before. */
export async function rightsFaults(
  em: EntityManager,
  standings: readonly AssetStanding[],
  listing: Pick<Listing, 'id' | 'months'>,
  asOf: LocalDate,
): Promise<readonly DomainError[]> {
  const named = (s: AssetStanding) => ({ assetId: s.assetId, title: s.title, number: s.number });
  const own = standings.flatMap((s) =>
    listableFaults(s, asOf).map((e) => ({ ...e, facts: { ...e.facts, ...named(s) } })),
  );
  const rivals =
    standings.length === 0
      ? []
      : await em.findBy(ListingAsset, { assetId: In(standings.map((s) => s.assetId)), listingId: Not(listing.id) });
  const open =
    rivals.length === 0
      ? []
      : await em.findBy(Listing, { id: In(rivals.map((r) => r.listingId)), state: In([...TAKEN]) });
  const taken = rivals.flatMap((r) => {
    const other = open.find((l) => l.id === r.listingId);
    const s = standings.find((x) => x.assetId === r.assetId)!;
    return other ? [fault('LISTING.ASSET_ELSEWHERE', { ...named(s), caseNo: other.caseNo }, 'assetIds')] : [];
  });
  const agreed = standings
    .filter((s) => s.hasCoOwners && !s.coOwnersAgreed)
    .map((s) => fault('LISTING.CO_OWNERS', named(s), 'assetIds'));
  return [...own, ...taken, ...agreed];
}

export const requestWith = (
  answers: {
    readonly amountFen: number;
    readonly months: number;
    readonly maxRateBp?: number | null;
    readonly division: string;
    readonly establishedOn?: string | null;
  },
  standings: readonly AssetStanding[],
  asOf: LocalDate,
): ListingRequest => ({
  amountFen: answers.amountFen,
  months: answers.months,
  maxRateBp: answers.maxRateBp ?? null,
  method: null,
  division: answers.division,
  establishedOn: answers.establishedOn ?? asOf,
  industry: null,
  rights: standings.map((s) => ({ assetId: s.assetId, kind: s.rightKind, protectedUntil: s.protectedUntil })),
});

/** Faults of the request that belong to the fields a page shows; the others wait for theirs. */
export const requestFaultsAt = (
  request: ListingRequest,
  fields: readonly string[],
  asOf: LocalDate,
): readonly DomainError[] => listingRequestFaults(request, asOf).filter((e) => fields.includes(e.field ?? ''));

export async function standingsInOrder(
  queries: AssetQueries,
  em: EntityManager,
  ids: readonly string[],
  asOf: LocalDate,
): Promise<readonly AssetStanding[]> {
  const found = await queries.standings(em, ids, asOf);
  return ids.flatMap((id) => found.get(id) ?? []);
}
