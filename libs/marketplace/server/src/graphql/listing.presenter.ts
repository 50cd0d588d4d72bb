import type { AssetRecord } from '@zhiya/assets-server';
import { LISTING_SECTIONS, sectionStatus } from '@zhiya/marketplace-domain';
import { invariant } from '@zhiya/kernel';
import type { RightCount } from '../application/listing.queries';
import type { Listing, ListingConsent } from '../persistence/listing.entities';
import type { MarketCard } from '../persistence/market-page';
import type { ListingCardType, ListingSectionType, ListingSummaryType } from './listing.types';

export const presentSections = (l: Listing): ListingSectionType[] =>
  LISTING_SECTIONS.map((section) => ({
    section,
    status: sectionStatus(section, l.savedSections, l.corrections),
    correction: l.corrections.find((c) => c.section === section)?.reason ?? null,
  }));

const counts = (rights: readonly RightCount[]) => rights.map((r) => ({ ...r }));

export const presentSummary = (
  l: Listing,
  rights: readonly RightCount[],
  enterpriseName: string | null,
): ListingSummaryType => ({
  id: l.id,
  caseNo: l.caseNo,
  enterpriseName,
  state: l.state,
  stateSince: l.stateSince,
  amountFen: l.amountFen,
  months: l.months,
  rights: counts(rights),
  submittedOn: l.submittedOn,
  createdAt: l.createdAt,
});

/** Chosen field by field: whatever is added to a listing stays out of the card until somebody puts it here. */
export function presentCard(
  l: MarketCard,
  rights: readonly RightCount[],
  consent: ListingConsent | undefined,
): ListingCardType {
  invariant(
    l.caseNo !== null &&
      l.industry !== null &&
      l.amountFen !== null &&
      l.months !== null &&
      l.purpose !== null &&
      l.publishedOn !== null &&
      l.validUntil !== null,
    'a published listing is complete',
  );
  return {
    id: l.id,
    caseNo: l.caseNo,
    division: l.division,
    industry: l.industry,
    amountFen: l.amountFen,
    months: l.months,
    purpose: l.purpose,
    maxRateBp: l.maxRateBp,
    method: l.method,
    rights: counts(rights),
    publishedOn: l.publishedOn,
    validUntil: l.validUntil,
    consent: consent?.state ?? 'NONE',
    consentSince: consent?.stateSince ?? null,
  };
}

/** Rights in the order in which the enterprise chose them. */
export const inOrder = (assets: readonly AssetRecord[], ids: readonly string[]): AssetRecord[] =>
  ids.flatMap((id) => assets.find((a) => a.id === id) ?? []);
