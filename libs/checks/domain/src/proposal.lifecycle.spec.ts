import { keptApart, tableFaults, vetoes, walk, whoDid } from '@zhiya/kernel/testing';
import { CHECKS_PERMISSIONS } from './checks.permissions';
import { proposalLifecycle as table, type ProposalSnapshot } from './proposal.lifecycle';

const TODAY = '2026-11-30';
const staffed: ProposalSnapshot = { hasChecker: true };
const alone: ProposalSnapshot = { hasChecker: false };

describe('a proposal', () => {
  it('has a sound table', () => expect(tableFaults(table, CHECKS_PERMISSIONS)).toEqual([]));
  it('takes effect by a second person, in the organisation or at the operator', () => {
    expect(walk(table, staffed, ['check'], TODAY)).toBe('EFFECTIVE');
    expect(walk(table, alone, ['escalate', 'check'], TODAY)).toBe('EFFECTIVE');
    expect(walk(table, staffed, ['return'], TODAY)).toBe('RETURNED');
    expect(walk(table, staffed, ['withdraw'], TODAY)).toBe('WITHDRAWN');
    expect(keptApart(table)).toEqual([
      'PROPOSED check < create',
      'AT_OPERATOR check < create',
      'PROPOSED return < create',
      'AT_OPERATOR return < create',
    ]);
  });
  it('goes to the operator only where nobody else is there, and not to whoever proposed it there either', () => {
    expect(vetoes(table, 'PROPOSED', 'escalate', staffed, TODAY)).toEqual(['CHECK.HAS_CHECKER']);
    expect(vetoes(table, 'AT_OPERATOR', 'check', alone, whoDid('create', TODAY))).toEqual(['CHECK.SAME_PERSON']);
  });
});
