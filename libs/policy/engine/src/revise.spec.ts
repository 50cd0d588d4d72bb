import { programmeOf, type Programme } from '@zhiya/policy-catalogue';
import { assess } from './estimate';
import { copyProgramme, revise, type ParameterChange } from './revise';

const dongguan = programmeOf('dongguan-2019')!;
const cited = { document: '东府办〔2020〕52号', clause: '第五条', quote: '按照60%补贴' };
const change = (more: Partial<ParameterChange> = {}): ParameterChange => ({
  parameter: 'INTEREST_SUBSIDY_RATE',
  from: '2020-07-01',
  value: '0.60',
  reference: cited,
  ...more,
});
const codes = (changes: readonly ParameterChange[], notBefore: string | null = null) => {
  const r = revise(dongguan, changes, { notBefore });
  return r.ok ? [] : r.errors.map((e) => `${e.code} ${e.field ?? ''}`.trim());
};
const revised = (...changes: ParameterChange[]): Programme => {
  const r = revise(dongguan, changes, { notBefore: null });
  if (!r.ok) throw new Error(JSON.stringify(r.errors));
  return r.value;
};
const interest = (p: Programme, ...payments: [string, bigint][]) =>
  assess(
    {
      programme: p.id,
      asOf: '2021-12-31',
      enterprise: { division: '441900' },
      loans: [{ id: 'L1', interestPaid: payments.map(([on, amount]) => ({ on, amount })) }],
      fees: [],
      alreadyReceived: [],
    },
    () => p,
  );

describe('a revision', () => {
  it('splits a year whose rate changes into two segments, each with its own citation', () => {
    const [item] = interest(revised(change()), ['2020-06-30', 10_000n], ['2020-07-01', 10_000n]).items;
    expect(item).toMatchObject({
      rate: null,
      amount: 13_000n,
      segments: [
        { rate: '0.70', base: 10_000n, until: '2020-07-01' },
        { rate: '0.60', base: 10_000n, citations: [cited] },
      ],
    });
    expect(item!.citations).toHaveLength(2);
  });
  it('leaves what was paid before at the same fen', () => {
    const year2019 = (p: Programme) => interest(p, ['2019-12-20', 12_345n]).items[0]!.amount;
    expect(year2019(revised(change()))).toBe(year2019(dongguan));
  });
  it('replaces what was to come: from its first day the changes alone count', () => {
    const first = revised(change(), change({ from: '2021-01-01', value: '0.50' }));
    const again = revise(first, [change({ from: '2020-09-01', value: '0.65' })], { notBefore: null });
    expect(again.ok && again.value.parameters[0]!.values.map((v) => [v.from, v.until, v.value])).toEqual([
      ['2019-01-01', '2020-07-01', '0.70'],
      ['2020-07-01', '2020-09-01', '0.60'],
      ['2020-09-01', null, '0.65'],
    ]);
  });
  it('is as sure of a value as somebody was of its words, and never surer', () => {
    const sure = (more: Partial<ParameterChange>) =>
      revised(change(more)).parameters[0]!.values.map((v) => v.confidence);
    expect([sure({}), sure({ confidence: 'mirror' }), sure({ confidence: 'official' })]).toEqual([
      ['official', 'unknown'],
      ['official', 'mirror'],
      ['official', 'official'],
    ]);
    expect(
      interest(revised(change()), ['2020-07-01', 10_000n]).items[0]!.assumptions.map((a) => a.parameter),
    ).toContain('UNVERIFIED_INTEREST_SUBSIDY_RATE');
  });
  it('names every fault at its place', () => {
    expect(codes([])).toEqual(['RULE.NOTHING_CHANGED']);
    expect(
      codes([
        change({ parameter: 'LUCK' }),
        change({ value: '60%' }),
        change({ parameter: 'LOSS_SHARES', value: { FUND: '0.5', BANK: '0.6' } }),
      ]),
    ).toEqual([
      'RULE.PARAMETER_UNKNOWN changes[0].parameter',
      'RULE.VALUE_INVALID changes[1].value',
      'RULE.SHARES_INVALID changes[2].value',
    ]);
    expect(
      codes([change({ from: '2020-02-30' }), change({ from: '2018-12-31', reference: { ...cited, quote: ' ' } })]),
    ).toEqual([
      'RULE.DATE_INVALID changes[0].from',
      'RULE.OUTSIDE_PROGRAMME changes[1].from',
      'RULE.CITATION_REQUIRED changes[1].reference',
    ]);
    expect(codes([change(), change({ value: '0.50' })])).toEqual(['RULE.CHANGED_TWICE changes[1].from']);
    expect(codes([change()], '2020-07-02')).toEqual(['RULE.HISTORY changes[0].from']);
    expect(codes([change()], '2020-07-01')).toEqual([]);
  });
});

describe('a copy', () => {
  const copy = (p: Programme, from = '2020-01-01') =>
    copyProgramme(p, { id: 'own-1', title: { zh: '某市', en: 'Some city' }, division: '440300', from });
  it('is another place’s, with the values of its first day and where they come from', () => {
    const r = copy(dongguan);
    expect(r.ok && r.value).toMatchObject({ id: 'own-1', division: '440300', from: '2020-01-01', until: null });
    expect(r.ok && r.value.parameters[0]!.values).toMatchObject([
      { from: '2020-01-01', until: null, value: '0.70', reference: { document: 'ip-operation-bulletin-2019-12' } },
    ]);
  });
  it('cannot be made of a document, nor for a day on which a value is not in force', () => {
    expect(copy(programmeOf('wuhan-fund-2024')!)).toMatchObject({
      ok: false,
      errors: [{ code: 'RULE.DOCUMENT_ONLY' }],
    });
    expect(copy(programmeOf('guangzhou-fund-2023')!, '2028-01-19')).toMatchObject({
      ok: false,
      errors: [{ code: 'RULE.NOT_IN_FORCE', field: 'from' }],
    });
  });
});
