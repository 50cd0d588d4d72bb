import { fault, type DomainError, type Fen, type Guard, type Lifecycle, type LocalDate } from '@zhiya/kernel';

export type CoverageState = 'REQUESTED' | 'COVERED' | 'REJECTED' | 'RELEASED';
export type CoverageEvent = 'confirm' | 'reject' | 'release';

export interface CoverageSnapshot {
  readonly actorId: string;
  readonly drawnOn: LocalDate | null;
  /** The loan is on the fund's list once already. */
  readonly isCoveredElsewhere: boolean;
  readonly outstandingFen: Fen | null;
  /** A breaker of the fund's programme that has tripped. */
  readonly breakerFault: DomainError | null;
}

const loanIsDrawn: Guard<CoverageSnapshot> = (s, asOf) =>
  s.drawnOn === null || s.drawnOn > asOf ? fault('SUPPORT.LOAN_NOT_DRAWN', { drawnOn: s.drawnOn, asOf }) : null;
const isCoveredOnce: Guard<CoverageSnapshot> = (s) => (s.isCoveredElsewhere ? fault('SUPPORT.COVERED_ALREADY') : null);
const breakerHolds: Guard<CoverageSnapshot> = (s) => s.breakerFault;
const nothingIsOwed: Guard<CoverageSnapshot> = (s) =>
  s.outstandingFen === 0 ? null : fault('SUPPORT.STILL_OWED', { outstandingFen: s.outstandingFen });

/** Entry of a loan into a risk-compensation fund (入库备案): without it a later claim has no ground. */
export const coverageLifecycle: Lifecycle<CoverageState, CoverageEvent, CoverageSnapshot> = {
  name: 'coverage',
  initial: 'REQUESTED',
  states: {
    REQUESTED: { turn: 'FUND_MANAGER', dueWorkingDays: 3 },
    COVERED: { turn: null },
    REJECTED: { turn: null },
    RELEASED: { turn: null },
  },
  transitions: [
    {
      on: 'confirm',
      from: ['REQUESTED'],
      to: 'COVERED',
      permit: 'decide:coverage',
      apartFrom: ['create'],
      guards: [loanIsDrawn, isCoveredOnce, breakerHolds],
      emits: ['support.loanCovered'],
    },
    {
      on: 'reject',
      from: ['REQUESTED'],
      to: 'REJECTED',
      permit: 'decide:coverage',
      apartFrom: ['create'],
      emits: ['support.coverageRejected'],
    },
    {
      on: 'release',
      from: ['COVERED'],
      to: 'RELEASED',
      permit: 'release:coverage',
      guards: [nothingIsOwed],
      emits: ['support.coverageReleased'],
    },
  ],
};
