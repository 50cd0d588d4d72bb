import { fault, type Fen, type Guard, type Lifecycle, type LocalDate } from '@zhiya/kernel';

export type FundMovementState = 'DRAFT' | 'PENDING_CHECK' | 'POSTED' | 'DISCARDED';
export type FundMovementEvent = 'submitForCheck' | 'returnToMaker' | 'post' | 'discard';

export interface FundMovementSnapshot {
  readonly valueDate: LocalDate;
  readonly voucherFileId: string | null;
  /** What the movement takes out of cash; 0 for money coming in. */
  readonly cashOutFen: Fen;
  readonly fundAvailableFen: Fen;
}

type MovementGuard = Guard<FundMovementSnapshot>;
const hasVoucher: MovementGuard = (s) =>
  s.voucherFileId === null ? fault('FUND.NO_VOUCHER', {}, 'voucherFileId') : null;
const isNotAhead: MovementGuard = (s, asOf) =>
  s.valueDate > asOf ? fault('FUND.VALUE_DATE_AHEAD', { valueDate: s.valueDate, asOf }, 'valueDate') : null;
const fundHasCash: MovementGuard = (s) =>
  s.cashOutFen > s.fundAvailableFen
    ? fault('FUND.SHORT', { cashOutFen: s.cashOutFen, fundAvailableFen: s.fundAvailableFen }, 'amountFen')
    : null;

/** A movement entered by hand (a contribution, interest of the account): in the books only after a second person. A posted one is reversed by another, never edited. */
export const fundMovementLifecycle: Lifecycle<FundMovementState, FundMovementEvent, FundMovementSnapshot> = {
  name: 'fund-movement',
  initial: 'DRAFT',
  states: {
    DRAFT: { turn: 'FUND_MANAGER:OPERATOR', dueWorkingDays: 5 },
    PENDING_CHECK: { turn: 'FUND_MANAGER:APPROVER', dueWorkingDays: 2 },
    POSTED: { turn: null },
    DISCARDED: { turn: null },
  },
  transitions: [
    {
      on: 'submitForCheck',
      from: ['DRAFT'],
      to: 'PENDING_CHECK',
      permit: 'enter:fund-movement',
      guards: [hasVoucher, isNotAhead],
      emits: ['support.movementSubmitted'],
    },
    {
      on: 'discard',
      from: ['DRAFT'],
      to: 'DISCARDED',
      permit: 'enter:fund-movement',
      emits: ['support.movementDiscarded'],
    },
    {
      on: 'returnToMaker',
      from: ['PENDING_CHECK'],
      to: 'DRAFT',
      permit: 'check:fund-movement',
      apartFrom: ['create', 'amend', 'submitForCheck'],
      emits: ['support.movementReturned'],
    },
    {
      on: 'post',
      from: ['PENDING_CHECK'],
      to: 'POSTED',
      permit: 'check:fund-movement',
      apartFrom: ['create', 'amend', 'submitForCheck'],
      guards: [fundHasCash],
      emits: ['support.movementPosted'],
    },
  ],
};
