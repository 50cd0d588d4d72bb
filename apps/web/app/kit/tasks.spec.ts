import { aboutOf, workOf } from './tasks';

const offer = (recordId: string, since: string, dueOn: string | null, more = {}) => ({
  recordType: 'offer',
  recordId,
  caseId: 'case-1',
  state: 'OFFERED',
  role: null as string | null,
  since,
  dueOn,
  ...more,
});
const byPlace = (task: { readonly role: string | null }, to: string) => `${to} ${task.role ?? ''}`;

describe('work that waits', () => {
  it('is one piece for all offers of a case: with their number, since the earliest, by the soonest promise', () => {
    const work = workOf(
      [offer('a', '2019-12-05', '2019-12-19'), offer('b', '2019-12-04', '2019-12-12'), offer('c', '2019-12-06', null)],
      'zh',
      byPlace,
    );
    expect(work).toMatchObject([
      {
        title: '比较并选择报价 · 3 件',
        to: '/app/cases/case-1/offers',
        since: '2019-12-04',
        dueOn: '2019-12-12',
        first: { recordId: 'a' },
      },
    ]);
    expect(work[0]!.tasks).toHaveLength(3);
  });

  it('says of a single one what is to be done, without a number', () => {
    expect(workOf([offer('a', '2019-12-05', '2019-12-19')], 'en', byPlace)).toMatchObject([
      { title: 'Compare offers and choose', dueOn: '2019-12-19' },
    ]);
    expect(workOf([], 'zh', byPlace)).toEqual([]);
  });

  it('stays apart in another case, for another role, on another page and in another state', () => {
    const tasks = [
      offer('a', '2019-12-05', null),
      offer('b', '2019-12-05', null, { caseId: 'case-2' }),
      offer('c', '2019-12-05', null, { role: 'APPROVER' }),
      offer('d', '2019-12-05', null, { recordType: 'filing', state: 'DRAFT' }),
      offer('e', '2019-12-05', null, { recordType: 'filing', state: 'DRAFT' }),
      offer('f', '2019-12-05', null, { recordType: 'contract', state: 'DRAFT' }),
      offer('g', '2019-12-05', null, { recordType: 'contract', state: 'ISSUED' }),
    ];
    expect(workOf(tasks, 'zh', byPlace).map((w) => w.tasks.map((x) => x.recordId).join(''))).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
    ]);
  });

  it('is put together over all cases where the reader wants kinds alone', () => {
    expect(
      workOf([offer('a', '2019-12-05', null), offer('b', '2019-12-02', null, { caseId: 'case-2' })], 'zh', () => ''),
    ).toMatchObject([{ title: '比较并选择报价 · 2 件', since: '2019-12-02', dueOn: null }]);
  });
});

describe('which record it is', () => {
  const about = (more = {}) => ({ caseNo: '2019-441900-000002', name: null, kind: null, year: null, ...more });

  it('is said by the number of its case and its name, or its kind and year in the language', () => {
    expect(aboutOf([about({ name: '示例乙牌' })], 'zh')).toBe('2019-441900-000002 · 示例乙牌');
    expect(aboutOf([about({ kind: 'INTEREST_SUBSIDY', year: 2020 })], 'zh')).toBe('2019-441900-000002 · 2020 年贴息');
    expect(aboutOf([about({ kind: 'INTEREST_SUBSIDY', year: 2020 })], 'en', true)).toBe('2020 Interest subsidy');
    expect(aboutOf([about({ caseNo: null })], 'zh')).toBe('');
  });

  it('is of several what they have in common', () => {
    expect(aboutOf([about({ name: '甲行' }), about({ name: '乙行' })], 'zh')).toBe('2019-441900-000002');
    expect(aboutOf([about(), about({ caseNo: '2019-441900-000003' })], 'zh')).toBe('');
  });
});
