import { defineEvent, defineEvents, type EventDefinition } from '@zhiya/kernel';

/** A listing is its own case. */
const listing = { id: 'id', caseId: 'id', orgId: 'id' } as const;
const [PUBLISHED, FELL_THROUGH, WITHDRAWN, EXPIRED] = [
  'marketplace.listingPublished',
  'marketplace.listingFellThrough',
  'marketplace.listingWithdrawn',
  'marketplace.listingExpired',
].map((name) => defineEvent(name, listing));
export const LISTING_PUBLISHED = PUBLISHED!;
export const LISTING_FELL_THROUGH = FELL_THROUGH!;
export const LISTING_WITHDRAWN = WITHDRAWN!;
export const LISTING_EXPIRED = EXPIRED!;
export const LISTING_ACCEPTED = defineEvent('marketplace.listingAccepted', {
  id: 'id',
  caseId: 'id',
  offerId: 'id',
  bankId: 'id',
  enterpriseId: 'id',
});
export const OFFER_ACCEPTED = defineEvent('marketplace.offerAccepted', {
  id: 'id',
  caseId: 'id',
  bankId: 'id',
  enterpriseId: 'id',
  principalFen: 'fen',
});
const product = { id: 'id', caseId: 'id', bankId: 'id' } as const;
export const PRODUCT_ACTIVATED = defineEvent('marketplace.productActivated', product);
export const PRODUCT_SUSPENDED = defineEvent('marketplace.productSuspended', product);

/** What each record tells of itself. */
export const LISTING_TELLS = [
  LISTING_PUBLISHED,
  LISTING_FELL_THROUGH,
  LISTING_WITHDRAWN,
  LISTING_EXPIRED,
  LISTING_ACCEPTED,
  ...defineEvents(
    ['marketplace.listingSubmitted', 'marketplace.listingReturned', 'marketplace.listingCompleted'],
    listing,
  ),
];
export const CONSENT_TELLS = defineEvents(
  [
    'marketplace.consentRequested',
    'marketplace.consentGranted',
    'marketplace.consentRefused',
    'marketplace.consentRevoked',
  ],
  { id: 'id', caseId: 'id', recipientOrgId: 'id' },
);
export const OFFER_TELLS = [
  OFFER_ACCEPTED,
  ...defineEvents(
    [
      'marketplace.offerSubmitted',
      'marketplace.offerReleased',
      'marketplace.offerReturned',
      'marketplace.offerWithdrawn',
    ],
    { id: 'id', caseId: 'id', bankId: 'id', enterpriseId: 'id' },
  ),
  ...defineEvents(['marketplace.offerDeclined', 'marketplace.offerExpired', 'marketplace.offerSuperseded'], {
    id: 'id',
    caseId: 'id',
    bankId: 'id',
  }),
];
export const PRODUCT_TELLS = [
  PRODUCT_ACTIVATED,
  PRODUCT_SUSPENDED,
  ...defineEvents(['marketplace.productSubmitted', 'marketplace.productReturned'], product),
];

export const MARKETPLACE_EVENTS: readonly EventDefinition[] = [
  ...LISTING_TELLS,
  ...CONSENT_TELLS,
  ...OFFER_TELLS,
  ...PRODUCT_TELLS,
];
