import { defineEvent, defineEvents, type EventDefinition } from '@zhiya/kernel';

export const FUND_OPENED = defineEvent('support.fundOpened', { id: 'id', division: 'text' });
export const LOAN_COVERED = defineEvent('support.loanCovered', {
  id: 'id',
  caseId: 'id',
  contractId: 'id',
  fundId: 'id',
});
/** What each record tells of itself. */
export const COVERAGE_TELLS = [
  LOAN_COVERED,
  ...defineEvents(['support.coverageRejected', 'support.coverageReleased'], {
    id: 'id',
    caseId: 'id',
    contractId: 'id',
    fundId: 'id',
  }),
];
export const MOVEMENT_TELLS = defineEvents(
  ['support.movementSubmitted', 'support.movementReturned', 'support.movementPosted', 'support.movementDiscarded'],
  { id: 'id', caseId: 'id', fundId: 'id', amountFen: 'fen' },
);
export const CLAIM_TELLS = defineEvents(
  [
    'support.subsidyConfirmed',
    'support.subsidyWaived',
    'support.subsidyRecommended',
    'support.subsidyApproved',
    'support.subsidyReturned',
    'support.subsidyRejected',
    'support.subsidyPaid',
  ],
  { id: 'id', caseId: 'id', enterpriseOrgId: 'id', kind: 'text', year: 'int', amountFen: 'fen' },
);
export const SUPPORT_EVENTS: readonly EventDefinition[] = [
  FUND_OPENED,
  ...COVERAGE_TELLS,
  ...MOVEMENT_TELLS,
  ...CLAIM_TELLS,
];
