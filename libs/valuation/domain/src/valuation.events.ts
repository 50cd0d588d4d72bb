import { defineEvent, defineEvents, type EventDefinition } from '@zhiya/kernel';

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
/** What an order tells of itself. */
export const ORDER_TELLS = [
  VALUE_DELIVERED,
  ...defineEvents(['valuation.orderAccepted', 'valuation.orderCancelled', 'valuation.orderDeclined'], {
    id: 'id',
    caseId: 'id',
  }),
];
export const VALUATION_EVENTS: readonly EventDefinition[] = ORDER_TELLS;
