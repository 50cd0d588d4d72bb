import { fault, type DomainError, type Fen, type Guard, type Lifecycle } from '@zhiya/kernel';

export type SubsidyClaimState = 'PROPOSED' | 'CONFIRMED' | 'RECOMMENDED' | 'APPROVED' | 'PAID' | 'REJECTED' | 'WAIVED';
export type SubsidyClaimEvent = 'confirm' | 'waive' | 'recommend' | 'approve' | 'return' | 'reject' | 'pay';

export interface SubsidyClaimSnapshot {
  /** As computed by the programme's rule from what was actually paid. */
  readonly amountFen: Fen;
  /** Why the rule gives no amount: a record is missing or a condition not met. Then `amountFen` is nobody's figure. */
  readonly openFault: DomainError | null;
  /** What is left of the enterprise's cap; null where the programme prints none. */
  readonly capRemainingFen: Fen | null;
  /** Cash of the fund, for payment. */
  readonly fundAvailableFen: Fen;
  readonly payeeAccount: string | null;
}

type ClaimGuard = Guard<SubsidyClaimSnapshot>;
const isComputed: ClaimGuard = (s) => s.openFault;
const isWorthSomething: ClaimGuard = (s) =>
  s.openFault || s.amountFen > 0 ? null : fault('SUPPORT.NOTHING_TO_CLAIM', { amountFen: s.amountFen });
const isWithinCap: ClaimGuard = (s) =>
  s.capRemainingFen !== null && s.amountFen > s.capRemainingFen
    ? fault('SUPPORT.OVER_CAP', { amountFen: s.amountFen, capRemainingFen: s.capRemainingFen })
    : null;
const hasPayee: ClaimGuard = (s) =>
  s.payeeAccount === null || s.payeeAccount.trim() === ''
    ? fault('SUPPORT.NO_PAYEE_ACCOUNT', {}, 'payeeAccount')
    : null;
const fundHasCash: ClaimGuard = (s) =>
  s.amountFen > s.fundAvailableFen
    ? fault('SUPPORT.FUND_SHORT', { amountFen: s.amountFen, fundAvailableFen: s.fundAvailableFen })
    : null;

/**
 * A subsidy that the platform proposes from what it already knows (免申即享): the enterprise confirms, types nothing. The cap is
 * looked at when it is recommended and again when approved, since another claim of the year may have used it meanwhile.
 */
export const subsidyClaimLifecycle: Lifecycle<SubsidyClaimState, SubsidyClaimEvent, SubsidyClaimSnapshot> = {
  name: 'subsidy-claim',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { turn: 'ENTERPRISE', dueWorkingDays: 20 },
    CONFIRMED: { turn: 'BUREAU:OPERATOR', dueWorkingDays: 5 },
    RECOMMENDED: { turn: 'BUREAU:APPROVER', dueWorkingDays: 3 },
    APPROVED: { turn: 'FUND_MANAGER:APPROVER', dueWorkingDays: 5 },
    PAID: { turn: null },
    REJECTED: { turn: null },
    WAIVED: { turn: null },
  },
  transitions: [
    {
      on: 'confirm',
      from: ['PROPOSED'],
      to: 'CONFIRMED',
      permit: 'confirm:subsidy-claim',
      guards: [isComputed, isWorthSomething, hasPayee],
      emits: ['support.subsidyConfirmed'],
    },
    {
      on: 'waive',
      from: ['PROPOSED'],
      to: 'WAIVED',
      permit: 'confirm:subsidy-claim',
      emits: ['support.subsidyWaived'],
    },
    {
      on: 'recommend',
      from: ['CONFIRMED'],
      to: 'RECOMMENDED',
      permit: 'recommend:subsidy-claim',
      apartFrom: ['confirm'],
      guards: [isComputed, isWorthSomething, isWithinCap],
      emits: ['support.subsidyRecommended'],
    },
    {
      on: 'approve',
      from: ['RECOMMENDED'],
      to: 'APPROVED',
      permit: 'approve:subsidy-claim',
      apartFrom: ['confirm', 'recommend'],
      guards: [isComputed, isWithinCap],
      emits: ['support.subsidyApproved'],
    },
    {
      on: 'return',
      from: ['CONFIRMED'],
      to: 'PROPOSED',
      permit: 'recommend:subsidy-claim',
      emits: ['support.subsidyReturned'],
    },
    {
      on: 'return',
      from: ['RECOMMENDED'],
      to: 'PROPOSED',
      permit: 'approve:subsidy-claim',
      apartFrom: ['confirm', 'recommend'],
      emits: ['support.subsidyReturned'],
    },
    {
      on: 'reject',
      from: ['RECOMMENDED'],
      to: 'REJECTED',
      permit: 'approve:subsidy-claim',
      apartFrom: ['confirm', 'recommend'],
      emits: ['support.subsidyRejected'],
    },
    {
      on: 'pay',
      from: ['APPROVED'],
      to: 'PAID',
      permit: 'pay:subsidy-claim',
      apartFrom: ['confirm', 'recommend', 'approve'],
      guards: [fundHasCash],
      emits: ['support.subsidyPaid'],
    },
  ],
};
