import { fault, type Guard, type Lifecycle } from '@zhiya/kernel';

export type LendingReturnState = 'REPORTED' | 'ACCEPTED' | 'RETURNED' | 'REPLACED';
export type LendingReturnEvent = 'accept' | 'return' | 'correct' | 'replace';

export interface LendingReturnSnapshot {
  readonly missingFields: readonly string[];
}

const isComplete: Guard<LendingReturnSnapshot> = (s) =>
  s.missingFields.length > 0 ? fault('RETURN.INCOMPLETE', { fields: s.missingFields }, s.missingFields[0]) : null;

/** Lending that happened off the platform, as reported to the bureau. It counts once a second person has accepted it, and a correction replaces it whole. */
export const lendingReturnLifecycle: Lifecycle<LendingReturnState, LendingReturnEvent, LendingReturnSnapshot> = {
  name: 'lending-return',
  initial: 'REPORTED',
  states: {
    REPORTED: { turn: 'BUREAU:APPROVER', dueWorkingDays: 3 },
    RETURNED: { turn: 'BUREAU:OPERATOR', dueWorkingDays: 5 },
    ACCEPTED: { turn: null },
    REPLACED: { turn: null },
  },
  transitions: [
    {
      on: 'accept',
      from: ['REPORTED'],
      to: 'ACCEPTED',
      permit: 'check:lending-return',
      apartFrom: ['create', 'amend', 'correct'],
      guards: [isComplete],
      emits: ['oversight.returnAccepted'],
    },
    {
      on: 'return',
      from: ['REPORTED'],
      to: 'RETURNED',
      permit: 'check:lending-return',
      apartFrom: ['create', 'amend', 'correct'],
      emits: ['oversight.returnReturned'],
    },
    {
      on: 'correct',
      from: ['RETURNED'],
      to: 'REPORTED',
      permit: 'enter:lending-return',
      guards: [isComplete],
      emits: ['oversight.returnReported'],
    },
    { on: 'replace', from: ['ACCEPTED'], to: 'REPLACED', permit: 'system', emits: ['oversight.returnReplaced'] },
  ],
};
