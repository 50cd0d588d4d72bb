import { defineEvent, defineEvents } from '@zhiya/kernel';

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
export const PRODUCT_ACTIVATED = defineEvent('marketplace.productActivated', { id: 'id', caseId: 'id', bankId: 'id' });
export const PRODUCT_SUSPENDED = defineEvent('marketplace.productSuspended', { id: 'id', caseId: 'id', bankId: 'id' });

export const MARKETPLACE_EVENTS = [
  LISTING_PUBLISHED,
  LISTING_FELL_THROUGH,
  LISTING_WITHDRAWN,
  LISTING_EXPIRED,
  LISTING_ACCEPTED,
  OFFER_ACCEPTED,
  PRODUCT_ACTIVATED,
  PRODUCT_SUSPENDED,
  ...defineEvents(
    ['marketplace.listingSubmitted', 'marketplace.listingReturned', 'marketplace.listingCompleted'],
    listing,
  ),
  ...defineEvents(
    [
      'marketplace.consentRequested',
      'marketplace.consentGranted',
      'marketplace.consentRefused',
      'marketplace.consentRevoked',
    ],
    { id: 'id', caseId: 'id', recipientOrgId: 'id' },
  ),
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
  ...defineEvents(['marketplace.productSubmitted', 'marketplace.productReturned'], {
    id: 'id',
    caseId: 'id',
    bankId: 'id',
  }),
];
