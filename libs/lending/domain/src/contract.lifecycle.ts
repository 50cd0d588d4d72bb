import { fault, type Fen, type Guard, type Lifecycle } from '@zhiya/kernel';
import { unmetConditions, type Condition, type ConditionFacts } from './conditions';

export type ContractState =
  'DRAFT' | 'ISSUED' | 'BORROWER_SIGNED' | 'SIGNED' | 'DRAWDOWN_PENDING' | 'DRAWN' | 'SETTLED' | 'CANCELLED';
export type ContractEvent =
  | 'issue'
  | 'signByBorrower'
  | 'decline'
  | 'signByBank'
  | 'requestDrawdown'
  | 'returnDrawdown'
  | 'drawDown'
  | 'settle'
  | 'cancel';

export interface ContractSnapshot {
  /** Terms that are still empty, by field name. */
  readonly missingFields: readonly string[];
  readonly borrowerEvidenceFileId: string | null;
  readonly bankEvidenceFileId: string | null;
  readonly conditions: readonly Condition[];
  readonly conditionFacts: ConditionFacts;
  /** Principal and interest not yet paid; null before drawdown. */
  readonly outstandingFen: Fen | null;
}

type ContractGuard = Guard<ContractSnapshot>;
const isComplete: ContractGuard = (s) =>
  s.missingFields.length > 0 ? fault('LENDING.INCOMPLETE', { fields: s.missingFields }, s.missingFields[0]) : null;
const borrowerSigned: ContractGuard = (s) =>
  s.borrowerEvidenceFileId === null ? fault('LENDING.NO_EVIDENCE', { party: 'ENTERPRISE' }, 'evidenceFileId') : null;
const bankSigned: ContractGuard = (s) =>
  s.bankEvidenceFileId === null ? fault('LENDING.NO_EVIDENCE', { party: 'BANK' }, 'evidenceFileId') : null;
const isAllPaid: ContractGuard = (s) =>
  s.outstandingFen === 0 ? null : fault('LENDING.STILL_OWED', { outstandingFen: s.outstandingFen });
const conditionsAreMet: ContractGuard = (s) => {
  const unmet = unmetConditions(s.conditions, s.conditionFacts);
  return unmet.length === 0
    ? null
    : fault('LENDING.CONDITIONS_UNMET', { unmet: unmet.map((e) => ({ code: e.code, facts: e.facts })) }, 'conditions');
};

/**
 * The loan contract, from paper to the last instalment. Conditions precedent are looked at twice, when the drawdown is asked
 * for and when it is paid: a pledge can be revoked in between. Once money has moved the way out is repayment, never `cancel`.
 */
export const contractLifecycle: Lifecycle<ContractState, ContractEvent, ContractSnapshot> = {
  name: 'contract',
  initial: 'DRAFT',
  states: {
    DRAFT: { turn: 'BANK', dueWorkingDays: 5 },
    ISSUED: { turn: 'ENTERPRISE', dueWorkingDays: 5 },
    BORROWER_SIGNED: { turn: 'BANK:APPROVER', dueWorkingDays: 3 },
    SIGNED: { turn: 'BANK', dueWorkingDays: 10 },
    DRAWDOWN_PENDING: { turn: 'BANK:APPROVER', dueWorkingDays: 1 },
    DRAWN: { turn: null },
    SETTLED: { turn: null },
    CANCELLED: { turn: null },
  },
  transitions: [
    {
      on: 'issue',
      from: ['DRAFT'],
      to: 'ISSUED',
      permit: 'issue:contract',
      guards: [isComplete],
      emits: ['lending.contractIssued'],
    },
    {
      on: 'signByBorrower',
      from: ['ISSUED'],
      to: 'BORROWER_SIGNED',
      permit: 'sign:contract',
      apartFrom: ['amend', 'issue'],
      guards: [borrowerSigned],
      emits: ['lending.contractSignedByBorrower'],
    },
    { on: 'decline', from: ['ISSUED'], to: 'CANCELLED', permit: 'sign:contract', emits: ['lending.contractCancelled'] },
    {
      on: 'signByBank',
      from: ['BORROWER_SIGNED'],
      to: 'SIGNED',
      permit: 'countersign:contract',
      apartFrom: ['amend', 'issue', 'signByBorrower'],
      guards: [bankSigned],
      emits: ['lending.contractSigned'],
    },
    {
      on: 'requestDrawdown',
      from: ['SIGNED'],
      to: 'DRAWDOWN_PENDING',
      permit: 'request:drawdown',
      guards: [conditionsAreMet],
      emits: ['lending.drawdownRequested'],
    },
    {
      on: 'returnDrawdown',
      from: ['DRAWDOWN_PENDING'],
      to: 'SIGNED',
      permit: 'approve:drawdown',
      apartFrom: ['requestDrawdown'],
      emits: ['lending.drawdownReturned'],
    },
    {
      on: 'drawDown',
      from: ['DRAWDOWN_PENDING'],
      to: 'DRAWN',
      permit: 'approve:drawdown',
      apartFrom: ['requestDrawdown'],
      guards: [conditionsAreMet],
      emits: ['lending.loanDrawn'],
    },
    {
      on: 'settle',
      from: ['DRAWN'],
      to: 'SETTLED',
      permit: 'system',
      guards: [isAllPaid],
      emits: ['lending.loanSettled'],
    },
    {
      on: 'cancel',
      from: ['DRAFT', 'ISSUED', 'BORROWER_SIGNED', 'SIGNED', 'DRAWDOWN_PENDING'],
      to: 'CANCELLED',
      permit: 'cancel:contract',
      emits: ['lending.contractCancelled'],
    },
  ],
};
