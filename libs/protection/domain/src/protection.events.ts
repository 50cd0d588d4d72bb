import { defineEvent, defineEvents } from '@zhiya/kernel';

export const POLICY_ISSUED = defineEvent('protection.policyIssued', {
  id: 'id',
  caseId: 'id',
  insurerOrgId: 'id',
  kind: 'text',
  sumInsuredFen: 'fen',
  premiumFen: 'fen',
  issuedOn: 'date',
});
export const PROTECTION_EVENTS = [
  POLICY_ISSUED,
  ...defineEvents(['protection.declined', 'protection.quoteAccepted', 'protection.quoteExpired', 'protection.quoted'], {
    id: 'id',
    caseId: 'id',
  }),
];
