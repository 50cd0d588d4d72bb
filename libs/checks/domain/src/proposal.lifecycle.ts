import { fault, type Guard, type Lifecycle } from '@zhiya/kernel';

export type ProposalState = 'PROPOSED' | 'AT_OPERATOR' | 'EFFECTIVE' | 'RETURNED' | 'WITHDRAWN';
export type ProposalEvent = 'escalate' | 'check' | 'return' | 'withdraw' | 'lapse';

export interface ProposalSnapshot {
  /** Whether the organisation has somebody beside the maker who may check. */
  readonly hasChecker: boolean;
}

const isAlone: Guard<ProposalSnapshot> = (s) => (s.hasChecker ? fault('CHECK.HAS_CHECKER') : null);

/**
 * An act on its way: proposed by one person, without effect until another one has checked it. Where an organisation has nobody else, the
 * platform's operator checks, never the maker. What is proposed is not edited: it is returned or withdrawn, and proposed anew.
 */
export const proposalLifecycle: Lifecycle<ProposalState, ProposalEvent, ProposalSnapshot> = {
  name: 'proposal',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { turn: 'ORGANISATION:APPROVER', dueWorkingDays: 2 },
    AT_OPERATOR: { turn: 'OPERATOR:APPROVER', dueWorkingDays: 2 },
    EFFECTIVE: { turn: null },
    RETURNED: { turn: null },
    WITHDRAWN: { turn: null },
  },
  transitions: [
    { on: 'escalate', from: ['PROPOSED'], to: 'AT_OPERATOR', permit: 'system', guards: [isAlone] },
    { on: 'check', from: ['PROPOSED'], to: 'EFFECTIVE', permit: 'check:act', apartFrom: ['create'] },
    { on: 'check', from: ['AT_OPERATOR'], to: 'EFFECTIVE', permit: 'check:act-elsewhere', apartFrom: ['create'] },
    { on: 'return', from: ['PROPOSED'], to: 'RETURNED', permit: 'check:act', apartFrom: ['create'] },
    { on: 'return', from: ['AT_OPERATOR'], to: 'RETURNED', permit: 'check:act-elsewhere', apartFrom: ['create'] },
    { on: 'withdraw', from: ['PROPOSED', 'AT_OPERATOR'], to: 'WITHDRAWN', permit: 'withdraw:act' },
    { on: 'lapse', from: ['PROPOSED', 'AT_OPERATOR'], to: 'WITHDRAWN', permit: 'system' },
  ],
};
