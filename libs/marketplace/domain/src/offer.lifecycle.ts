import { fault, type Guard, type Lifecycle, type LocalDate } from '@zhiya/kernel';
import type { ListingState } from './listing.lifecycle';

export type OfferState =
  'DRAFT' | 'PENDING_CHECK' | 'OFFERED' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED' | 'WITHDRAWN' | 'SUPERSEDED';
export type OfferEvent =
  'submitForCheck' | 'release' | 'returnToMaker' | 'accept' | 'decline' | 'expire' | 'withdraw' | 'supersede';

export interface OfferSnapshot {
  readonly validUntil: LocalDate | null;
  readonly listingState: ListingState;
}

const listingIsOpen: Guard<OfferSnapshot> = (s) =>
  s.listingState === 'PUBLISHED' ? null : fault('OFFER.LISTING_CLOSED', { listingState: s.listingState });
const isWithinValidity: Guard<OfferSnapshot> = (s, asOf) =>
  s.validUntil === null || s.validUntil < asOf
    ? fault('OFFER.VALIDITY_PASSED', { validUntil: s.validUntil, asOf }, 'validUntil')
    : null;
const hasRunOut: Guard<OfferSnapshot> = (s, asOf) =>
  s.validUntil !== null && asOf > s.validUntil ? null : fault('OFFER.STILL_VALID', { validUntil: s.validUntil, asOf });

/** A bank's offer on a listing. No other bank sees it; when one is accepted the rest are superseded, not declined. */
export const offerLifecycle: Lifecycle<OfferState, OfferEvent, OfferSnapshot> = {
  name: 'offer',
  initial: 'DRAFT',
  states: {
    DRAFT: { turn: 'BANK' },
    PENDING_CHECK: { turn: 'BANK:APPROVER', dueWorkingDays: 2 },
    OFFERED: { turn: 'ENTERPRISE', dueWorkingDays: 5 },
    ACCEPTED: { turn: null },
    DECLINED: { turn: null },
    EXPIRED: { turn: null },
    WITHDRAWN: { turn: null },
    SUPERSEDED: { turn: null },
  },
  transitions: [
    {
      on: 'submitForCheck',
      from: ['DRAFT'],
      to: 'PENDING_CHECK',
      permit: 'submit:offer',
      guards: [listingIsOpen, isWithinValidity],
      emits: ['marketplace.offerSubmitted'],
    },
    {
      on: 'release',
      from: ['PENDING_CHECK'],
      to: 'OFFERED',
      permit: 'check:offer',
      apartFrom: ['create', 'amend', 'submitForCheck'],
      guards: [listingIsOpen, isWithinValidity],
      emits: ['marketplace.offerReleased'],
    },
    {
      on: 'returnToMaker',
      from: ['PENDING_CHECK'],
      to: 'DRAFT',
      permit: 'check:offer',
      apartFrom: ['create', 'amend', 'submitForCheck'],
      emits: ['marketplace.offerReturned'],
    },
    {
      on: 'accept',
      from: ['OFFERED'],
      to: 'ACCEPTED',
      permit: 'accept:offer',
      apartFrom: ['create', 'amend', 'submitForCheck', 'release'],
      guards: [listingIsOpen, isWithinValidity],
      emits: ['marketplace.offerAccepted'],
    },
    {
      on: 'decline',
      from: ['OFFERED'],
      to: 'DECLINED',
      permit: 'accept:offer',
      apartFrom: ['create', 'amend', 'submitForCheck', 'release'],
      emits: ['marketplace.offerDeclined'],
    },
    {
      on: 'withdraw',
      from: ['DRAFT', 'PENDING_CHECK', 'OFFERED'],
      to: 'WITHDRAWN',
      permit: 'withdraw:offer',
      emits: ['marketplace.offerWithdrawn'],
    },
    {
      on: 'expire',
      from: ['OFFERED'],
      to: 'EXPIRED',
      permit: 'system',
      guards: [hasRunOut],
      emits: ['marketplace.offerExpired'],
    },
    {
      on: 'supersede',
      from: ['DRAFT', 'PENDING_CHECK', 'OFFERED'],
      to: 'SUPERSEDED',
      permit: 'system',
      emits: ['marketplace.offerSuperseded'],
    },
  ],
};
