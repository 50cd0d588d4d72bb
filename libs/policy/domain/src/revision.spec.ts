import { CATALOGUE, programmeOf, valueOn, type Programme } from '@zhiya/policy-catalogue';
import type { ParameterChange } from '@zhiya/policy-engine';
import { examplesOf, impactOn, lossExamples, underProgramme, type RuleCase } from './impact';
import { including, overlaid } from './programmes';
import { resultOf, rivalOf, withChange, withoutChange, type RevisionDraft } from './revision-draft';

const dongguan = programmeOf('dongguan-2019')!;
const reference = { document: '示例文件', clause: '第三条', quote: '按实际支付利息的60%给予贴息' };
const rate = (from: string, value = '0.60'): ParameterChange => ({
  parameter: 'INTEREST_SUBSIDY_RATE',
  from,
  value,
  reference,
});
const cap: ParameterChange = {
  parameter: 'INTEREST_SUBSIDY_YEARLY_CAP',
  from: '2020-07-01',
  value: '800000.00',
  reference,
};
const amend: RevisionDraft = {
  kind: 'AMEND',
  programme: 'dongguan-2019',
  division: '441900',
  copy: null,
  changes: [rate('2020-07-01'), cap],
};
const copy: RevisionDraft = {
  kind: 'COPY',
  programme: '440300-2020',
  division: '440300',
  copy: { title: { zh: '深圳', en: 'Shenzhen' }, from: '2020-07-01' },
  changes: [],
};
const made = (d: RevisionDraft, today = '2020-01-01') => {
  const r = resultOf(d, dongguan, today);
  if (!r.ok) throw new Error(JSON.stringify(r.errors));
  return r.value;
};
const codes = (d: RevisionDraft, today: string, base = dongguan) => {
  const r = resultOf(d, base, today);
  return r.ok ? [] : r.errors.map((e) => [e.code, e.field]);
};

describe('a draft', () => {
  it('amends the programme from its day on, cites the new document, and leaves earlier days as they were', () => {
    const p = made(amend);
    const values = (on: string) =>
      p.parameters.filter((x) => x.id.startsWith('INTEREST')).map((x) => valueOn(x, on)?.value);
    expect([values('2020-06-30'), values('2020-07-01')]).toEqual([
      ['0.70', '1000000.00'],
      ['0.60', '800000.00'],
    ]);
    expect(p.documents).toEqual(['ip-operation-bulletin-2019-12', '示例文件']);
  });
  it('cannot reach back behind the day on which it is published', () => {
    expect(codes(amend, '2020-07-01')).toEqual([]);
    expect(codes(amend, '2020-07-02')).toEqual([
      ['RULE.HISTORY', 'changes[0].from'],
      ['RULE.HISTORY', 'changes[1].from'],
    ]);
    expect(codes(copy, '2020-07-01')).toEqual([]);
    expect(codes(copy, '2020-07-02')).toEqual([['RULE.HISTORY', 'from']]);
  });
  it('copies another place’s programme whole, or with values of its own', () => {
    expect(made(copy)).toMatchObject({ id: '440300-2020', division: '440300', from: '2020-07-01' });
    expect(valueOn(made({ ...copy, changes: [rate('2020-07-01')] }).parameters[0]!, '2020-07-01')).toMatchObject({
      value: '0.60',
      reference,
    });
    expect(codes({ ...copy, changes: [rate('2020-06-30')] }, '2020-01-01')).toEqual([
      ['RULE.HISTORY', 'changes[0].from'],
    ]);
  });
  it('is not made of a document without figures', () => {
    expect(codes(amend, '2020-01-01', programmeOf('shenzhen-fund')!)).toEqual([['RULE.DOCUMENT_ONLY', undefined]]);
    expect(codes(copy, '2020-01-01', programmeOf('shenzhen-fund')!)).toEqual([['RULE.DOCUMENT_ONLY', undefined]]);
  });
  it('keeps one change a value and day, in the order of the programme', () => {
    const two = withChange([cap], rate('2020-07-01'), dongguan);
    expect(two.map((c) => c.parameter)).toEqual(['INTEREST_SUBSIDY_RATE', 'INTEREST_SUBSIDY_YEARLY_CAP']);
    expect(withChange(two, rate('2020-07-01', '0.50'), dongguan).map((c) => c.value)).toEqual(['0.50', '800000.00']);
    expect(withoutChange(two, rate('2020-07-01'))).toEqual([cap]);
    // Another day of the same value is another change, and days follow each other.
    const days = withChange(withChange(two, rate('2021-01-01'), dongguan), rate('2020-09-01'), dongguan);
    expect(days.map((c) => `${c.parameter} ${c.from}`)).toEqual([
      'INTEREST_SUBSIDY_RATE 2020-07-01',
      'INTEREST_SUBSIDY_RATE 2020-09-01',
      'INTEREST_SUBSIDY_RATE 2021-01-01',
      'INTEREST_SUBSIDY_YEARLY_CAP 2020-07-01',
    ]);
    expect(withoutChange(days, rate('2020-09-01')).map((c) => c.from)).toEqual([
      '2020-07-01',
      '2021-01-01',
      '2020-07-01',
    ]);
  });
  it('that copies is rivalled by what is in force then and speaks of the same, not by itself', () => {
    const rivals = (other: Partial<Programme>, mine: Partial<Programme> = {}) =>
      rivalOf(
        copy,
        { ...made(copy), ...mine },
        overlaid([{ ...dongguan, id: 'other', division: '440300', ...other }], []),
      );
    expect([
      rivals({}),
      rivals({ id: copy.programme }),
      rivals({ until: '2020-07-01' }),
      rivals({ until: '2020-07-02' }),
    ]).toEqual(['other', null, null, 'other']);
    const [support, cover] = [{ compensate: null }, { estimate: null }];
    expect([rivals(support, support), rivals(cover, cover), rivals(support, cover), rivals(cover, support)]).toEqual([
      'other',
      'other',
      null,
      null,
    ]);
    expect(rivalOf(amend, made(amend), overlaid([dongguan, { ...dongguan, id: 'other' }], []))).toBeNull();
  });
  it('that copies has no rival in its division, else it names it', () => {
    const programmes = overlaid(CATALOGUE.programmes, []);
    expect(rivalOf(amend, made(amend), programmes)).toBeNull();
    expect(rivalOf({ ...copy, division: '110000' }, { ...made(copy), division: '110000' }, programmes)).toBeNull();
    expect(rivalOf({ ...copy, division: '441900' }, { ...made(copy), division: '441900' }, programmes)).toBe(
      'dongguan-2019',
    );
  });
});

describe('the programmes of a moment', () => {
  it('are the catalogue’s, each as it was last revised, and the copies', () => {
    const second = { ...dongguan, until: '2021-01-01' };
    const all = overlaid(CATALOGUE.programmes, [
      { revision: 2, programme: second },
      { revision: 1, programme: made(amend) },
      { revision: 1, programme: made(copy) },
    ]);
    expect([
      all.of('dongguan-2019'),
      all.revisionOf('dongguan-2019'),
      all.revisionOf('440300-2020'),
      all.revisionOf('xuchang-subsidy'),
    ]).toEqual([second, 2, 1, 0]);
    const copies = ['440300-b', '440300-c', '440300-a'].map((id) => ({
      revision: 1,
      programme: { ...made(copy), id },
    }));
    expect(overlaid([dongguan], copies).list.map((p) => p.id)).toEqual([
      'dongguan-2019',
      '440300-a',
      '440300-b',
      '440300-c',
    ]);
    expect([all.list.length, all.list.at(-1)!.id, all.of('nowhere')]).toEqual([
      CATALOGUE.programmes.length + 1,
      '440300-2020',
      null,
    ]);
  });
});

describe('what a draft changes', () => {
  const programmes = overlaid(CATALOGUE.programmes, []);
  const entry = (subjectId: string, ...paid: readonly (readonly [string, number])[]): RuleCase => ({
    subjectId,
    label: subjectId,
    question: {
      programme: 'dongguan-2019',
      asOf: '2020-12-31',
      division: '441900',
      loans: [{ id: 'L1', interestPaid: paid.map(([on, amount]) => ({ on, amount })) }],
    },
  });
  it('is never zero where a fact is missing, and nothing where the programme gives no support', () => {
    const under = (programme: string, division: string): RuleCase => ({
      subjectId: programme,
      label: '',
      question: {
        programme,
        asOf: '2024-12-31',
        division,
        loans: [{ id: 'L1', interestPaid: [{ on: '2024-09-21', amount: 10_000_000 }] }],
      },
    });
    expect(
      impactOn(
        [under('qingdao-subsidy-2024', '370200'), under('zhongshan-fund', '442000'), under('shenzhen-fund', '440300')],
        programmes.of,
        programmes.of,
        9,
      ),
    ).toMatchObject({ subjects: 3, affected: 0, changed: 0, unknown: 1, beforeFen: 0, afterFen: 0 });
  });
  it('is counted, added up and named, the largest first; what was paid before its day does not move by a fen', () => {
    const book = [
      entry('A', ['2020-03-21', 10_000_000]),
      entry('B', ['2020-09-21', 10_000_000]),
      entry('C', ['2020-09-21', 200_000_000]),
    ];
    const impact = impactOn(book, programmes.of, including(programmes, made(amend)), 1);
    expect(impact).toEqual({
      subjects: 3,
      affected: 2,
      changed: 2,
      unknown: 0,
      beforeFen: 107_000_000,
      afterFen: 86_000_000,
      differenceFen: -21_000_000,
      largest: [
        {
          subjectId: 'C',
          label: 'C',
          kind: 'INTEREST_SUBSIDY',
          year: 2020,
          beforeFen: 100_000_000,
          afterFen: 80_000_000,
          differenceFen: -20_000_000,
        },
      ],
    });
  });
  it('is told in a steady order where two change by as much', () => {
    const book = [
      entry('B', ['2020-09-21', 10_000_000]),
      entry('C', ['2020-09-21', 10_000_000]),
      entry('A', ['2020-09-21', 10_000_000]),
    ];
    const names = (list: readonly RuleCase[]) =>
      impactOn(list, programmes.of, including(programmes, made(amend)), 9).largest.map((c) => c.label);
    expect([names(book), names([...book].reverse())]).toEqual([
      ['A', 'B', 'C'],
      ['A', 'B', 'C'],
    ]);
  });
  it('changes no other programme', () => {
    const tried = including(programmes, made(amend));
    expect([tried('dongguan-2019')?.documents.length, tried('xuchang-subsidy'), tried('nowhere')]).toEqual([
      2,
      programmes.of('xuchang-subsidy'),
      null,
    ]);
  });
  it('under a copy counts payments of its first day and later, interest and fees alike', () => {
    const paid = [
      { on: '2020-06-30', amount: 1 },
      { on: '2020-07-01', amount: 2 },
      { on: '2020-07-02', amount: 4 },
    ];
    const q = underProgramme(
      {
        ...entry('A').question,
        loans: [{ id: 'L1', interestPaid: paid }],
        fees: paid.map((p) => ({ kind: 'VALUATION' as const, ...p })),
      },
      '440300-2020',
      '2020-07-01',
    );
    expect([q.programme, q.loans[0]!.interestPaid.map((p) => p.amount), q.fees!.map((p) => p.amount)]).toEqual([
      '440300-2020',
      [2, 4],
      [2, 4],
    ]);
    expect(underProgramme(entry('A').question, '440300-2020', '2020-07-01').fees).toEqual([]);
  });
  it('of a copy is all that it pays from its first day on', () => {
    const book = [entry('A', ['2020-03-21', 10_000_000], ['2020-09-21', 10_000_000])].map((e) => ({
      ...e,
      question: { ...underProgramme(e.question, '440300-2020', '2020-07-01'), division: '440300' },
    }));
    expect(impactOn(book, programmes.of, including(programmes, made(copy)), 9)).toMatchObject({
      changed: 1,
      beforeFen: 0,
      afterFen: 7_000_000,
    });
  });
  it('shows on examples before anybody has paid', () => {
    const fee = made({
      ...amend,
      changes: [{ parameter: 'VALUATION_FEE_RATE', from: '2020-07-01', value: '0.40', reference }],
    });
    expect(
      impactOn(examplesOf(dongguan, '2020-07-01'), programmes.of, including(programmes, fee), 1).largest,
    ).toMatchObject([
      { subjectId: 'example-3', kind: 'VALUATION_FEE_SUBSIDY', beforeFen: 100_000_000, afterFen: 80_000_000 },
    ]);
    expect(
      examplesOf({ ...dongguan, estimate: null }, '2020-07-01').map((e) => [e.subjectId, e.question.fees]),
    ).toEqual([
      ['example-1', []],
      ['example-2', []],
      ['example-3', []],
    ]);
    const impact = impactOn(examplesOf(dongguan, '2020-07-01'), programmes.of, including(programmes, made(amend)), 9);
    expect(impact.largest.map((c) => [c.label, c.kind, c.beforeFen, c.afterFen])).toEqual([
      ['200000000', 'INTEREST_SUBSIDY', 100_000_000, 80_000_000],
      ['100000000', 'INTEREST_SUBSIDY', 70_000_000, 60_000_000],
      ['5000000', 'INTEREST_SUBSIDY', 3_500_000, 3_000_000],
    ]);
  });
  it('shows on examples whatever a programme asks beside payments', () => {
    const factor = { parameter: 'LPR_FACTOR', from: '2024-06-01', value: '0.50', reference };
    const tried = resultOf(
      { kind: 'AMEND', programme: 'qingdao-subsidy-2024', division: '370200', copy: null, changes: [factor] },
      programmeOf('qingdao-subsidy-2024')!,
      '2024-05-31',
    );
    if (!tried.ok) throw new Error('no rule');
    expect(
      impactOn(examplesOf(tried.value, '2024-06-01'), programmes.of, including(programmes, tried.value), 1),
    ).toMatchObject({
      subjects: 3,
      unknown: 0,
      affected: 2,
      largest: [{ label: '100000000', beforeFen: 50_000_000, afterFen: 43_125_000 }],
    });
  });
  it('of losses is shown by examples below, at and above what is left: payable and every share, before and after', () => {
    const tried = made({
      ...amend,
      changes: [{ parameter: 'LOSS_SHARES', from: '2020-07-01', value: { FUND: '0.80', BANK: '0.20' }, reference }],
    });
    const outcome = (o: ReturnType<typeof lossExamples>[number]['after']) =>
      o && [o.status, o.payableFen, ...o.shares.map((s) => `${s.party} ${s.amount}`)];
    expect(
      lossExamples(tried, '2020-07-01', programmes.of, including(programmes, tried)).map((l) => [
        l.lossFen,
        outcome(l.before),
        outcome(l.after),
        l.isChanged,
      ]),
    ).toEqual([
      [
        100_000_000,
        ['COMPUTED', 100_000_000, 'FUND 100000000', 'BANK 0'],
        ['COMPUTED', 80_000_000, 'FUND 80000000', 'BANK 20000000'],
        true,
      ],
      [
        600_000_000,
        ['COMPUTED', 600_000_000, 'FUND 600000000', 'BANK 0'],
        ['COMPUTED', 480_000_000, 'FUND 480000000', 'BANK 120000000'],
        true,
      ],
      [
        3_000_000_000,
        ['COMPUTED', 600_000_000, 'FUND 600000000', 'BANK 2400000000'],
        ['COMPUTED', 600_000_000, 'FUND 600000000', 'BANK 2400000000'],
        false,
      ],
    ]);
    expect(lossExamples({ ...tried, compensate: null }, '2020-07-01', programmes.of, programmes.of)).toEqual([]);
  });
  it('of losses is never zero: a bar or a gap is named, and before a copy there is nothing', () => {
    const suzhidai = programmeOf('jiangsu-suzhidai-2023')!;
    const far = lossExamples(suzhidai, '2040-01-01', programmes.of, programmes.of)[0]!;
    expect([far.before!.status, far.before!.payableFen, far.before!.shares, far.before!.reasons.length > 0]).toEqual([
      'UNKNOWN',
      null,
      [],
      true,
    ]);
    const narrow: Programme = {
      ...suzhidai,
      parameters: suzhidai.parameters.map((p) =>
        p.id === 'BORROWER_CAP' ? { ...p, values: p.values.map((v) => ({ ...v, value: '1000000.00' })) } : p,
      ),
    };
    const large = lossExamples(narrow, '2025-01-01', programmes.of, () => narrow).at(-1)!;
    expect([large.after!.status, large.after!.payableFen, large.after!.reasons.map((r) => r.zh)]).toEqual([
      'INELIGIBLE',
      null,
      ['单户余额'],
    ]);
    expect(
      lossExamples(
        made(copy),
        '2020-07-01',
        () => null,
        () => made(copy),
      ).map((l) => [l.before, l.after!.status, l.isChanged])[0],
    ).toEqual([null, 'COMPUTED', true]);
  });
});
