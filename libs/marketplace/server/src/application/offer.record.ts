import { fault } from '@zhiya/kernel';
import { OFFER_TELLS, offerLifecycle } from '@zhiya/marketplace-domain';
import { recordKind } from '@zhiya/platform-lifecycle';
import { IsNull, Not } from 'typeorm';
import { Offer } from '../persistence/offer.entities';
import { listingStates } from './listing-snapshot';

/** The bank's own until it is released: the enterprise is a party of the record from then on, and reaches it from then on. */
export const OFFER = recordKind({
  lifecycle: offerLifecycle,
  entity: Offer,
  sides: {
    bank: (actor) => ({ bankId: actor.orgId }),
    enterprise: (actor) => ({ enterpriseId: actor.orgId, releasedOn: Not(IsNull()) }),
  },
  caseId: (o) => o.listingId,
  beside: (em, rows, { today }) => listingStates(em, rows, today),
  parties: (o) => ({ BANK: o.bankId, ...(o.releasedOn === null ? {} : { ENTERPRISE: o.enterpriseId }) }),
  snapshot: (o, _look, listingState) => ({
    validUntil: o.validUntil,
    listingState,
  }),
  reasons: {
    returnToMaker: { max: 500, isRequired: true },
    withdraw: { max: 500, isRequired: true },
    decline: { max: 500, isRequired: false },
  },
  tells: OFFER_TELLS,
  facts: (o) => ({ bankId: o.bankId, enterpriseId: o.enterpriseId, principalFen: o.principalFen }),
  editable: { in: ['DRAFT'], refusal: (o) => fault('OFFER.NOT_EDITABLE', { state: o.state }) },
});
