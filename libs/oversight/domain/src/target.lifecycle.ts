import { fault, type Guard, type Lifecycle } from '@zhiya/kernel';

export type TargetState = 'PROPOSED' | 'IN_FORCE' | 'SUPERSEDED' | 'REJECTED';
export type TargetEvent = 'approve' | 'reject' | 'supersede';

export interface TargetSnapshot {
  /** Why this figure: the document, or the bureau's own reasoning. */
  readonly basis: string;
}

const hasBasis: Guard<TargetSnapshot> = (s) => (s.basis.trim() === '' ? fault('TARGET.NO_BASIS', {}, 'basis') : null);

/** A bureau's own target where no document binds the year: a maker, a checker and a basis. */
export const targetLifecycle: Lifecycle<TargetState, TargetEvent, TargetSnapshot> = {
  name: 'target',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { turn: 'BUREAU:APPROVER', dueWorkingDays: 3 },
    IN_FORCE: { turn: null },
    SUPERSEDED: { turn: null },
    REJECTED: { turn: null },
  },
  transitions: [
    {
      on: 'approve',
      from: ['PROPOSED'],
      to: 'IN_FORCE',
      permit: 'approve:target',
      apartFrom: ['create'],
      guards: [hasBasis],
      emits: ['oversight.targetApproved'],
    },
    {
      on: 'reject',
      from: ['PROPOSED'],
      to: 'REJECTED',
      permit: 'approve:target',
      apartFrom: ['create'],
      emits: ['oversight.targetRejected'],
    },
    { on: 'supersede', from: ['IN_FORCE'], to: 'SUPERSEDED', permit: 'system', emits: ['oversight.targetSuperseded'] },
  ],
};
