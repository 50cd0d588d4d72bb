import { defineEvent, defineEvents, type EventDefinition } from '@zhiya/kernel';

/** Both sides have signed: from now on each right of the contract can be filed. */
export const CONTRACT_SIGNED = defineEvent('lending.contractSigned', {
  id: 'id',
  caseId: 'id',
  contractId: 'id',
  contractNo: 'text',
  borrowerOrgId: 'id',
  bankOrgId: 'id',
  principalFen: 'fen',
  maturesOn: 'date',
  assetIds: 'ids',
});
/** The contract came to nothing before the money moved. */
export const CONTRACT_CANCELLED = defineEvent('lending.contractCancelled', {
  id: 'id',
  caseId: 'id',
  contractId: 'id',
  offerId: 'id',
  borrowerOrgId: 'id',
  bankOrgId: 'id',
});
/** `rights`: `{ assetId, kind }` of each right of the contract. `division`: where the loan counts, everywhere. */
export const LOAN_DRAWN = defineEvent('lending.loanDrawn', {
  id: 'id',
  caseId: 'id',
  contractId: 'id',
  principalFen: 'fen',
  drawnOn: 'date',
  maturesOn: 'date',
  rateBp: 'int',
  months: 'int',
  borrowerOrgId: 'id',
  bankOrgId: 'id',
  division: 'text',
  rights: 'json',
});
export const LOAN_REPAID = defineEvent('lending.repaid', {
  contractId: 'id',
  caseId: 'id',
  repaymentId: 'id',
  paidOn: 'date',
  principalFen: 'fen',
  interestFen: 'fen',
  borrowerOrgId: 'id',
  bankOrgId: 'id',
});
export const LOAN_SETTLED = defineEvent('lending.loanSettled', {
  id: 'id',
  caseId: 'id',
  contractId: 'id',
  borrowerOrgId: 'id',
  bankOrgId: 'id',
  settledOn: 'date',
});
/** What a contract tells of itself. */
export const CONTRACT_TELLS = [
  CONTRACT_SIGNED,
  CONTRACT_CANCELLED,
  LOAN_DRAWN,
  LOAN_SETTLED,
  ...defineEvents(['lending.contractIssued', 'lending.contractSignedByBorrower', 'lending.drawdownRequested'], {
    id: 'id',
    caseId: 'id',
  }),
  defineEvent('lending.drawdownReturned', {
    id: 'id',
    caseId: 'id',
    contractId: 'id',
    offerId: 'id',
    borrowerOrgId: 'id',
    bankOrgId: 'id',
  }),
];
export const LENDING_EVENTS: readonly EventDefinition[] = [...CONTRACT_TELLS, LOAN_REPAID];
