import { tableFaults, vetoes, walk, whoDid } from '@zhiya/kernel/testing';
import { lendingReturnLifecycle, type LendingReturnSnapshot } from './lending-return.lifecycle';
import { OVERSIGHT_PERMISSIONS } from './oversight.permissions';
import { targetLifecycle, type TargetSnapshot } from './target.lifecycle';

const TODAY = '2019-12-20';

it('holds tables without faults, each permit held by somebody', () => {
  expect(tableFaults(targetLifecycle, OVERSIGHT_PERMISSIONS)).toEqual([]);
  expect(tableFaults(lendingReturnLifecycle, OVERSIGHT_PERMISSIONS)).toEqual([]);
});

describe('target', () => {
  const target: TargetSnapshot = { basis: '2018 年实绩的 110%' };
  it('is approved by a second person and superseded', () => {
    expect(walk(targetLifecycle, target, ['approve', 'supersede'], TODAY)).toBe('SUPERSEDED');
    expect(walk(targetLifecycle, target, ['reject'], TODAY)).toBe('REJECTED');
  });
  it('wants two people and a basis', () => {
    expect(vetoes(targetLifecycle, 'PROPOSED', 'approve', { basis: ' ' }, whoDid('create', TODAY))).toEqual([
      'CHECK.SAME_PERSON',
      'TARGET.NO_BASIS',
    ]);
    expect(vetoes(targetLifecycle, 'PROPOSED', 'reject', target, whoDid('create', TODAY))).toEqual([
      'CHECK.SAME_PERSON',
    ]);
  });
});

describe('lending return', () => {
  const row: LendingReturnSnapshot = { missingFields: [] };
  it('is returned, corrected, accepted and later replaced', () => {
    expect(walk(lendingReturnLifecycle, row, ['return', 'correct', 'accept', 'replace'], TODAY)).toBe('REPLACED');
  });
  it('counts only complete and after a second person', () => {
    expect(
      vetoes(lendingReturnLifecycle, 'REPORTED', 'accept', { missingFields: ['loans'] }, whoDid('correct', TODAY)),
    ).toEqual(['CHECK.SAME_PERSON', 'RETURN.INCOMPLETE']);
  });
});
