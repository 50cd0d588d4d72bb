import { defineEvent, defineEvents } from '@zhiya/kernel';

export const FUND_OPENED = defineEvent('support.fundOpened', { id: 'id', division: 'text' });
export const LOAN_COVERED = defineEvent('support.loanCovered', {
  id: 'id',
  caseId: 'id',
  contractId: 'id',
  fundId: 'id',
});
export const SUPPORT_EVENTS = [
  FUND_OPENED,
  LOAN_COVERED,
  ...defineEvents(['support.coverageRejected', 'support.coverageReleased'], {
    id: 'id',
    caseId: 'id',
    contractId: 'id',
    fundId: 'id',
  }),
  ...defineEvents(
    ['support.movementSubmitted', 'support.movementReturned', 'support.movementPosted', 'support.movementDiscarded'],
    { id: 'id', caseId: 'id', fundId: 'id', amountFen: 'fen' },
  ),
  ...defineEvents(
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
  ),
];
