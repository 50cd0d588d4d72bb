import { fault, type Guard, type Lifecycle, type LocalDate } from '@zhiya/kernel';

export type ListingState =
  'DRAFT' | 'SUBMITTED' | 'CORRECTION' | 'PUBLISHED' | 'ACCEPTED' | 'COMPLETED' | 'WITHDRAWN' | 'EXPIRED';
export type ListingEvent =
  'submit' | 'publish' | 'returnForCorrection' | 'accept' | 'fallThrough' | 'complete' | 'withdraw' | 'expire';

export interface ListingSnapshot {
  readonly actorId: string;
  readonly assetIds: readonly string[];
  /** Required answers that are still empty, by field name. */
  readonly missingFields: readonly string[];
  /** Last day on which the listing may be accepted; fixed when it is submitted. */
  readonly validUntil: LocalDate | null;
  /** The offer being accepted; the listing follows it in the same unit of work. */
  readonly acceptedOfferId: string | null;
}

const isComplete: Guard<ListingSnapshot> = (s) =>
  s.missingFields.length > 0 ? fault('LISTING.INCOMPLETE', { fields: s.missingFields }, s.missingFields[0]) : null;
const hasAssets: Guard<ListingSnapshot> = (s) =>
  s.assetIds.length === 0 ? fault('LISTING.NO_ASSETS', {}, 'assetIds') : null;
const isWithinValidity: Guard<ListingSnapshot> = (s, asOf) =>
  s.validUntil === null || s.validUntil < asOf
    ? fault('LISTING.VALIDITY_PASSED', { validUntil: s.validUntil, asOf }, 'validUntil')
    : null;
const hasRunOut: Guard<ListingSnapshot> = (s, asOf) =>
  s.validUntil !== null && asOf > s.validUntil
    ? null
    : fault('LISTING.STILL_VALID', { validUntil: s.validUntil, asOf });
const offerIsChosen: Guard<ListingSnapshot> = (s) =>
  s.acceptedOfferId === null ? fault('LISTING.NO_OFFER_CHOSEN') : null;

/**
 * A financing request. When the contract behind an accepted offer comes to nothing the listing goes back to PUBLISHED, not to a
 * dead end: its rights were verified and its answers given, and nothing is typed twice. Should its validity have passed
 * meanwhile, `expire` ends it on the same day.
 */
export const listingLifecycle: Lifecycle<ListingState, ListingEvent, ListingSnapshot> = {
  name: 'listing',
  initial: 'DRAFT',
  states: {
    DRAFT: { turn: 'ENTERPRISE' },
    SUBMITTED: { turn: 'OPERATOR', dueWorkingDays: 2 },
    CORRECTION: { turn: 'ENTERPRISE', dueWorkingDays: 5 },
    PUBLISHED: { turn: null },
    ACCEPTED: { turn: null },
    COMPLETED: { turn: null },
    WITHDRAWN: { turn: null },
    EXPIRED: { turn: null },
  },
  transitions: [
    {
      on: 'submit',
      from: ['DRAFT', 'CORRECTION'],
      to: 'SUBMITTED',
      permit: 'submit:listing',
      guards: [isComplete, hasAssets],
      emits: ['marketplace.listingSubmitted'],
    },
    {
      on: 'publish',
      from: ['SUBMITTED'],
      to: 'PUBLISHED',
      permit: 'verify:listing',
      apartFrom: ['create', 'amend', 'submit'],
      guards: [isWithinValidity],
      emits: ['marketplace.listingPublished'],
    },
    {
      on: 'returnForCorrection',
      from: ['SUBMITTED'],
      to: 'CORRECTION',
      permit: 'verify:listing',
      apartFrom: ['create', 'amend', 'submit'],
      emits: ['marketplace.listingReturned'],
    },
    {
      on: 'accept',
      from: ['PUBLISHED'],
      to: 'ACCEPTED',
      permit: 'accept:offer',
      guards: [offerIsChosen, isWithinValidity],
      emits: ['marketplace.listingAccepted'],
    },
    {
      on: 'fallThrough',
      from: ['ACCEPTED'],
      to: 'PUBLISHED',
      permit: 'system',
      emits: ['marketplace.listingFellThrough'],
    },
    { on: 'complete', from: ['ACCEPTED'], to: 'COMPLETED', permit: 'system', emits: ['marketplace.listingCompleted'] },
    {
      on: 'withdraw',
      from: ['DRAFT', 'SUBMITTED', 'CORRECTION', 'PUBLISHED'],
      to: 'WITHDRAWN',
      permit: 'withdraw:listing',
      emits: ['marketplace.listingWithdrawn'],
    },
    {
      on: 'expire',
      from: ['PUBLISHED'],
      to: 'EXPIRED',
      permit: 'system',
      guards: [hasRunOut],
      emits: ['marketplace.listingExpired'],
    },
  ],
};
