import { defineEvent, defineEvents, type EventDefinition } from '@zhiya/kernel';

export const POLICY_ISSUED = defineEvent('protection.policyIssued', {
  id: 'id',
  caseId: 'id',
  insurerOrgId: 'id',
  kind: 'text',
  sumInsuredFen: 'fen',
  premiumFen: 'fen',
  issuedOn: 'date',
});
/** What a quote tells of itself. */
export const QUOTE_TELLS = [
  POLICY_ISSUED,
  ...defineEvents(['protection.declined', 'protection.quoteAccepted', 'protection.quoteExpired', 'protection.quoted'], {
    id: 'id',
    caseId: 'id',
  }),
];
export const PROTECTION_EVENTS: readonly EventDefinition[] = QUOTE_TELLS;
