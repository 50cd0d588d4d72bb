import { fault, type DomainError, type Guard, type Lifecycle } from '@zhiya/kernel';

export type ProgrammeRevisionState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'PUBLISHED' | 'WITHDRAWN';
export type ProgrammeRevisionEvent = 'submit' | 'publish' | 'return' | 'withdraw';

export interface ProgrammeRevisionSnapshot {
  /** What keeps the draft from being a rule as of the day that it is asked: the first of them is told. */
  readonly faults: readonly DomainError[];
  /** The revision of its base that the draft was written on, and the one that stands. */
  readonly baseRevision: number;
  readonly currentRevision: number;
  /** A programme of the division that already answers what the copy would. */
  readonly rival: string | null;
}

const isSound: Guard<ProgrammeRevisionSnapshot> = (s) => s.faults[0] ?? null;
const baseStands: Guard<ProgrammeRevisionSnapshot> = (s) =>
  s.baseRevision === s.currentRevision
    ? null
    : fault('RULE.BASE_MOVED', { seen: s.baseRevision, current: s.currentRevision });
const isOnlyOne: Guard<ProgrammeRevisionSnapshot> = (s) =>
  s.rival === null ? null : fault('RULE.ALREADY_IN_FORCE', { programme: s.rival });

/** A rule of a bureau's own making: one officer writes it, another publishes it, and what is published stays as it is. */
export const programmeRevisionLifecycle: Lifecycle<
  ProgrammeRevisionState,
  ProgrammeRevisionEvent,
  ProgrammeRevisionSnapshot
> = {
  name: 'programme-revision',
  initial: 'DRAFT',
  states: {
    DRAFT: { turn: 'BUREAU:OPERATOR', dueWorkingDays: 20 },
    SUBMITTED: { turn: 'BUREAU:APPROVER', dueWorkingDays: 5 },
    RETURNED: { turn: 'BUREAU:OPERATOR', dueWorkingDays: 10 },
    PUBLISHED: { turn: null },
    WITHDRAWN: { turn: null },
  },
  transitions: [
    {
      on: 'submit',
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      permit: 'draft:rule',
      guards: [isSound, baseStands, isOnlyOne],
      emits: ['policy.ruleSubmitted'],
    },
    {
      on: 'publish',
      from: ['SUBMITTED'],
      to: 'PUBLISHED',
      permit: 'publish:rule',
      apartFrom: ['create', 'amend', 'submit'],
      guards: [isSound, baseStands, isOnlyOne],
      emits: ['policy.rulePublished'],
    },
    {
      on: 'return',
      from: ['SUBMITTED'],
      to: 'RETURNED',
      permit: 'publish:rule',
      apartFrom: ['create', 'amend', 'submit'],
      emits: ['policy.ruleReturned'],
    },
    {
      on: 'withdraw',
      from: ['DRAFT', 'SUBMITTED', 'RETURNED'],
      to: 'WITHDRAWN',
      permit: 'draft:rule',
      emits: ['policy.ruleWithdrawn'],
    },
  ],
};
/** States in which its officers may still write on it. */
export const OPEN_TO_CHANGE: readonly string[] = ['DRAFT', 'RETURNED'];
