import { fault, type Guard, type Lifecycle } from '@zhiya/kernel';
import type { ListingState } from './listing.lifecycle';

export type ConsentState = 'NONE' | 'REQUESTED' | 'GRANTED' | 'REFUSED' | 'REVOKED';
export type ConsentEvent = 'request' | 'grant' | 'refuse' | 'revoke';

export interface ConsentSnapshot {
  readonly listingState: ListingState;
}

const listingIsOpen: Guard<ConsentSnapshot> = (s) =>
  s.listingState === 'PUBLISHED' ? null : fault('CONSENT.LISTING_CLOSED', { listingState: s.listingState });

/**
 * Whether one institution may open the full file of one listing. The enterprise may grant it unasked; what it revokes it may
 * grant again, and who was refused may ask again. Revoking is always possible, whatever has become of the listing.
 */
export const consentLifecycle: Lifecycle<ConsentState, ConsentEvent, ConsentSnapshot> = {
  name: 'listing-consent',
  initial: 'NONE',
  states: {
    NONE: { turn: null },
    REQUESTED: { turn: 'ENTERPRISE', dueWorkingDays: 5 },
    GRANTED: { turn: null },
    REFUSED: { turn: null },
    REVOKED: { turn: null },
  },
  transitions: [
    {
      on: 'request',
      from: ['NONE', 'REFUSED', 'REVOKED'],
      to: 'REQUESTED',
      permit: 'request:consent',
      guards: [listingIsOpen],
      emits: ['marketplace.consentRequested'],
    },
    {
      on: 'grant',
      from: ['NONE', 'REQUESTED', 'REFUSED', 'REVOKED'],
      to: 'GRANTED',
      permit: 'grant:consent',
      apartFrom: ['request'],
      guards: [listingIsOpen],
      emits: ['marketplace.consentGranted'],
    },
    {
      on: 'refuse',
      from: ['REQUESTED'],
      to: 'REFUSED',
      permit: 'grant:consent',
      apartFrom: ['request'],
      emits: ['marketplace.consentRefused'],
    },
    { on: 'revoke', from: ['GRANTED'], to: 'REVOKED', permit: 'grant:consent', emits: ['marketplace.consentRevoked'] },
  ],
};

/** Consent opens the file while the listing is on the market; afterwards only the parties of the case see it. */
export const consentOpens = (consent: ConsentState, listing: ListingState): boolean =>
  consent === 'GRANTED' && listing === 'PUBLISHED';
