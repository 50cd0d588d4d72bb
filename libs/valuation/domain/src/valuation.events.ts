import { defineEvent, defineEvents } from '@zhiya/kernel';

/** A value was delivered; `feeFen` is owed by whoever ordered it. */
export const VALUE_DELIVERED = defineEvent('valuation.delivered', {
  id: 'id',
  caseId: 'id',
  requesterOrgId: 'id',
  evaluatorOrgId: 'id',
  assetIds: 'ids',
  pointFen: 'fen',
  feeFen: 'fen',
  deliveredOn: 'date',
});
export const VALUATION_EVENTS = [
  VALUE_DELIVERED,
  ...defineEvents(['valuation.orderAccepted', 'valuation.orderCancelled', 'valuation.orderDeclined'], {
    id: 'id',
    caseId: 'id',
  }),
];
