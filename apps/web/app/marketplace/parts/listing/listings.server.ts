import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql, type ListingPartsFragment } from '@zhiya/web-api-client';
import { labelIn, listingDocumentText, type Language } from '@zhiya/web-ui';
import { api } from '../../../kit/api.server';
import { withPurposeNames } from '../../../assets/parts/index.server';
import { languageOf } from '../../../kit/cookies.server';
import { divisionName } from '../../../kit/divisions.server';
import { industryName } from './industries.server';

/** A listing in full, as its enterprise and whoever it lets in read it. */
export const ListingParts = graphql(`
  fragment ListingParts on Listing {
    id
    caseNo
    lookupCode
    state
    stateSince
    access
    enterpriseName
    creditCode
    division
    sections {
      section
      status
      correction
    }
    amountFen
    months
    purpose
    purposeNote
    maxRateBp
    method
    wantedOn
    establishedOn
    industry
    employees
    revenueFen
    contactName
    contactPhone
    introduction
    assets {
      ...AssetParts
    }
    files {
      ...EvidenceParts
    }
    submittedOn
    publishedOn
    validUntil
    availableEvents {
      event
      barredBy {
        code
        facts
      }
    }
    version
  }
`);

export const OneListing = graphql(`
  query OneListing($id: ID!) {
    listing(id: $id) {
      ...ListingParts
    }
  }
`);

export type ListingView = ReturnType<typeof listingView>;

/** Names for codes whose tables stay on the server. */
export function listingView(listing: ListingPartsFragment, language: Language) {
  return {
    ...listing,
    divisionName: divisionName(listing.division, language),
    industryName: listing.industry ? `${listing.industry} ${industryName(listing.industry, language)}` : null,
    assets: listing.assets.map((a) => ({ ...a, files: withPurposeNames(a.files, language) })),
    files: listing.files.map((f) => ({ ...f, purposeName: labelIn(listingDocumentText, language, f.purpose) })),
  };
}

/** Pages of a draft are for its enterprise while it may be changed; anybody else is told there is no such page. */
export function requireEditable<L extends Pick<ListingPartsFragment, 'access' | 'state'>>(listing: L): L {
  if (listing.access !== 'OWNER' || !['DRAFT', 'CORRECTION'].includes(listing.state))
    throw Response.json({ code: 'NOT_FOUND' }, { status: 404 });
  return listing;
}

/** What the page of a section starts from: the listing as it stands, while it may be changed. */
export async function loadSection({ request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>) {
  const [{ listing }, language] = await Promise.all([
    api(request).query(OneListing, { id: params.id! }),
    languageOf(request),
  ]);
  return { listing: listingView(requireEditable(listing), language), language };
}
