import { fault } from '@zhiya/kernel';
import { tableFaults, vetoes, walk, whoDid } from '@zhiya/kernel/testing';
import { RULE_PERMISSIONS } from './rule.permissions';
import { programmeRevisionLifecycle, type ProgrammeRevisionSnapshot } from './programme-revision.lifecycle';

const TODAY = '2020-01-10';
const sound: ProgrammeRevisionSnapshot = {
  faults: [],
  baseRevision: 1,
  currentRevision: 1,
  rival: null,
};
const unsound: ProgrammeRevisionSnapshot = {
  faults: [fault('RULE.NOTHING_CHANGED'), fault('RULE.HISTORY')],
  baseRevision: 1,
  currentRevision: 2,
  rival: 'dongguan-2019',
};

it('has no faults, and each permit is held by somebody', () => {
  expect(tableFaults(programmeRevisionLifecycle, RULE_PERMISSIONS)).toEqual([]);
});

describe('a revision of a programme', () => {
  it('is submitted, given back, submitted again and published, and then stays', () => {
    expect(walk(programmeRevisionLifecycle, sound, ['submit', 'return', 'submit', 'publish'], TODAY)).toBe('PUBLISHED');
    for (const event of ['submit', 'publish', 'return', 'withdraw'] as const)
      expect(vetoes(programmeRevisionLifecycle, 'PUBLISHED', event, sound, TODAY)).toEqual(['LIFECYCLE.NOT_NOW']);
  });
  it('is withdrawn by those who write it, whatever it lacks', () => {
    expect(walk(programmeRevisionLifecycle, unsound, ['withdraw'], TODAY)).toBe('WITHDRAWN');
    expect(walk(programmeRevisionLifecycle, sound, ['submit', 'withdraw'], TODAY)).toBe('WITHDRAWN');
    expect(walk(programmeRevisionLifecycle, sound, ['submit', 'return', 'withdraw'], TODAY)).toBe('WITHDRAWN');
  });
  it('waits for the officer who writes, then for the one who publishes', () => {
    expect(Object.entries(programmeRevisionLifecycle.states).map(([state, s]) => [state, s.turn])).toEqual([
      ['DRAFT', 'BUREAU:OPERATOR'],
      ['SUBMITTED', 'BUREAU:APPROVER'],
      ['RETURNED', 'BUREAU:OPERATOR'],
      ['PUBLISHED', null],
      ['WITHDRAWN', null],
    ]);
  });
  it('wants a sound rule on a base that stands, the only one of its division, and two people', () => {
    expect(vetoes(programmeRevisionLifecycle, 'DRAFT', 'submit', unsound, TODAY)).toEqual([
      'RULE.NOTHING_CHANGED',
      'RULE.BASE_MOVED',
      'RULE.ALREADY_IN_FORCE',
    ]);
    expect(vetoes(programmeRevisionLifecycle, 'SUBMITTED', 'publish', unsound, whoDid('amend', TODAY))).toEqual([
      'CHECK.SAME_PERSON',
      'RULE.NOTHING_CHANGED',
      'RULE.BASE_MOVED',
      'RULE.ALREADY_IN_FORCE',
    ]);
    expect(vetoes(programmeRevisionLifecycle, 'SUBMITTED', 'return', unsound, whoDid('submit', TODAY))).toEqual([
      'CHECK.SAME_PERSON',
    ]);
  });
});
