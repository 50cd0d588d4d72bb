import type { Lifecycle } from '../lifecycle';
import { tableFaults } from './index';

const lending = (turn: string): Lifecycle<'DRAFT' | 'DONE', 'finish', unknown> => ({
  name: 'loan',
  initial: 'DRAFT',
  states: { DRAFT: { turn }, DONE: { turn: null } },
  transitions: [{ on: 'finish', from: ['DRAFT'], to: 'DONE', permit: 'finish:loan' }],
});
const PERMISSIONS = { 'finish:loan': { kinds: ['BANK'], roles: ['APPROVER'] } } as const;

describe('a turn', () => {
  it('is of those who can do something about it', () => {
    expect(tableFaults(lending('BANK:APPROVER'), PERMISSIONS)).toEqual([]);
    expect(tableFaults(lending('REGISTRY'), PERMISSIONS)).toEqual([]);
    expect(tableFaults(lending('BANK'), { 'finish:loan': { kinds: 'ANY', roles: 'ANY' } })).toEqual([]);
  });
  it('is missed where it is of others, too', () => {
    expect(tableFaults(lending('BANK'), PERMISSIONS)).toEqual([
      'loan: DRAFT waits for BANK, whose OPERATOR may take no step',
    ]);
    expect(tableFaults(lending('INSURER:APPROVER'), PERMISSIONS)).toEqual([
      'loan: DRAFT waits for INSURER, whose APPROVER may take no step',
    ]);
  });
});
