import {
  CATALOGUE,
  cite,
  clauseOf,
  documentOf,
  programmeOf,
  type ParameterValue,
  type Unit,
} from '@zhiya/policy-catalogue';
import { argueClause, argueCompensation, argueStanding, argueSupport } from './argument';
import { documents } from './documents';
import { compensate, compensateWithin, estimate, indicator } from './answers';
import {
  assessSupport,
  compensateLoss,
  expectedPaymentDate,
  indicatorStanding,
  lossLimits,
  programmeAmount,
} from './in-process';
import { parseCases, type CaseKind, type CasesByKind } from './input/parse-cases';
import { decimal, fixed, rational, yuan } from './rational';
import { parameter as fixture } from './rule-fixture';
import { rightCalendar } from './right-calendar';
import { annualFee, examinationDays, refusalRules, registryOf, termOfRight } from './statutory';
import { renderStep } from './steps';

const read = <K extends CaseKind>(kind: K, json: unknown): CasesByKind[K] => {
  const p = parseCases(kind, json);
  if (!p.ok) throw new Error(JSON.stringify(p.faults));
  return p.cases[0]!;
};
const base = {
  programme: 'dongguan-2019',
  asOf: '2020-12-31',
  enterprise: { creditCode: '914419008859278223', division: '441900' },
  loans: [] as object[],
};
const interest = (...payments: [string, string][]) => [
  { id: 'L1', principal: '1.00', ipTypes: [], interestPaid: payments.map(([on, amount]) => ({ on, amount })) },
];

describe('exact numbers', () => {
  it('round once, half up, away from zero, without a signed zero', () => {
    expect(fixed(decimal('0.005'), 2)).toBe('0.01');
    expect(fixed(rational(-5n, 1000n), 2)).toBe('-0.01');
    expect(fixed(rational(-4n, 1000n), 2)).toBe('0.00');
    expect(fixed(rational(7n, 2n), 0)).toBe('4');
    expect(yuan(123456789012345678901234567890n)).toBe('1234567890123456789012345678.90');
  });
});

describe('estimate', () => {
  it('rounds the year’s sum once, not each payment', () => {
    const a = estimate(
      read('estimate', {
        ...base,
        loans: interest(['2020-01-01', '0.01'], ['2020-02-01', '0.01'], ['2020-03-01', '0.01']),
      }),
    );
    expect(a.items[0]).toMatchObject({ base: '0.03', uncapped: '0.02', amount: '0.02' });
  });
  it('orders items by year, then by kind', () => {
    const fees = [
      { kind: 'PLEDGE_INSURANCE_PREMIUM', on: '2019-05-01', amount: '10.00' },
      { kind: 'VALUATION', on: '2020-05-01', amount: '10.00' },
      { kind: 'VALUATION', on: '2019-05-01', amount: '10.00' },
    ];
    const a = estimate(
      read('estimate', { ...base, loans: interest(['2020-01-01', '1.00'], ['2019-01-01', '1.00']), fees }),
    );
    expect(a.items.map((i) => `${i.year} ${i.kind}`)).toEqual([
      '2019 INTEREST_SUBSIDY',
      '2019 VALUATION_FEE_SUBSIDY',
      '2019 PREMIUM_SUBSIDY',
      '2020 INTEREST_SUBSIDY',
      '2020 VALUATION_FEE_SUBSIDY',
    ]);
  });
  it('counts a payment of the day itself, of the first day in force, and none before', () => {
    const a = estimate(
      read('estimate', {
        ...base,
        loans: interest(['2018-12-31', '1.00'], ['2019-01-01', '2.00'], ['2020-12-31', '4.00'], ['2021-01-01', '8.00']),
      }),
    );
    expect(a.items.map((i) => [i.year, i.base])).toEqual([
      [2019, '2.00'],
      [2020, '4.00'],
    ]);
    expect(a.items.flatMap((i) => i.steps).filter((s) => s.includes('不计入'))).toHaveLength(2);
  });
  it('gives no item for nothing paid', () => {
    expect(estimate(read('estimate', { ...base, loans: interest(['2020-01-01', '0.00']) }))).toEqual({
      programme: 'dongguan-2019',
      notApplicable: null,
      items: [],
      total: '0.00',
    });
    expect(estimate(read('estimate', base)).items).toEqual([]);
  });
  it('uses what was received in the same year and kind alone', () => {
    const received = [
      { kind: 'INTEREST_SUBSIDY', year: 2019, amount: '1000000.00' },
      { kind: 'VALUATION_FEE_SUBSIDY', year: 2020, amount: '1000000.00' },
      { kind: 'INTEREST_SUBSIDY', year: 2020, amount: '0.40' },
      { kind: 'INTEREST_SUBSIDY', year: 2020, amount: '0.60' },
    ];
    const a = estimate(
      read('estimate', { ...base, loans: interest(['2020-01-01', '2000000.00']), alreadyReceived: received }),
    );
    expect(a.items[0]).toMatchObject({ capRemaining: '999999.00', amount: '999999.00' });
  });
  it('answers with the keys of the contract, in its order', () => {
    const a = estimate(read('estimate', { ...base, loans: interest(['2020-01-01', '1.00']) }));
    expect(Object.keys(a)).toEqual(['programme', 'notApplicable', 'items', 'total']);
    expect(Object.keys(a.items[0]!)).toEqual([
      'kind',
      'year',
      'base',
      'rate',
      'uncapped',
      'capRemaining',
      'amount',
      'citations',
      'steps',
      'assumptions',
    ]);
  });
  it('holds amounts beyond the safe integers', () => {
    const a = estimate(
      read('estimate', { ...base, fees: [{ kind: 'VALUATION', on: '2020-01-01', amount: '99999999999999999999.99' }] }),
    );
    expect(a.total).toBe('50000000000000000000.00');
  });
});

describe('compensate', () => {
  const loss = {
    programme: 'dongguan-2019',
    asOf: '2020-06-30',
    fund: { balance: '50000000.00' },
    bank: { coveredLoanTotal: '200000000.00', compensatedToDate: '0.00' },
    loan: {
      ipTypes: ['PATENT'],
      ipShare: '0.333333',
      unpaidPrincipal: '100.00',
      unpaidInterest: '5.00',
      overdueSince: '2020-03-01',
    },
  };
  it('leaves `returns` out without a recovery, and shares an uneven one without losing a fen', () => {
    expect(compensate(read('compensate', loss))).not.toHaveProperty('returns');
    const a = compensate(
      read('compensate', {
        ...loss,
        bank: { coveredLoanTotal: '100.00', compensatedToDate: '0.00' },
        recovery: '10.01',
      }),
    );
    expect(a.base).toBe('33.33');
    expect(a.shares).toEqual([
      { party: 'FUND', amount: '10.00' },
      { party: 'BANK', amount: '23.33' },
    ]);
    expect(a.returns).toEqual([
      { party: 'FUND', amount: '3.00' },
      { party: 'BANK', amount: '7.01' },
    ]);
  });
  it('returns no more than the base', () => {
    const a = compensate(read('compensate', { ...loss, recovery: '1000.00' }));
    expect(a.returns).toEqual([
      { party: 'FUND', amount: '33.33' },
      { party: 'BANK', amount: '0.00' },
    ]);
  });
  it('pays nothing before the programme is in force, and says so', () => {
    const a = compensate(
      read('compensate', { ...loss, asOf: '2018-12-31', loan: { ...loss.loan, overdueSince: '2018-03-01' } }),
    );
    expect(a).toMatchObject({
      rate: '0.00',
      payable: '0.00',
      shares: [
        { party: 'FUND', amount: '0.00' },
        { party: 'BANK', amount: '33.33' },
      ],
    });
    expect(a.steps).toContain('计算日 2018-12-31 政策不在施行期内，比例 0.00。');
    expect(a.citations).not.toHaveLength(0);
  });
  it('has a pool of nothing where more was paid than the tenth', () => {
    const a = compensate(
      read('compensate', { ...loss, bank: { coveredLoanTotal: '100.00', compensatedToDate: '10.01' } }),
    );
    expect(a.limits[0]).toEqual({ name: 'BANK_POOL', remaining: '0.00' });
    expect(a.payable).toBe('0.00');
  });
});

describe('indicator', () => {
  const growth = {
    plan: 'demonstration-city-2018',
    indicator: 'PLEDGE_FINANCING_AMOUNT',
    designations: ['PLEDGE_PILOT'],
    year: 2018,
    baseline: '100',
    actual: '60.00',
  };
  it('projects by days, both ends counted, and knows the last day as the end', () => {
    expect(indicator(read('indicator', { ...growth, asOf: '2018-07-01' }))).toMatchObject({
      projected: '120.33',
      status: 'ON_TRACK',
      target: '120.00',
      actual: '60.00',
    });
    expect(indicator(read('indicator', { ...growth, asOf: '2018-07-02' }))).toMatchObject({
      projected: '119.67',
      status: 'BEHIND',
    });
    expect(indicator(read('indicator', { ...growth, asOf: '2018-12-30' }))).toMatchObject({
      projected: '60.16',
      status: 'BEHIND',
    });
    expect(indicator(read('indicator', { ...growth, asOf: '2018-12-31' }))).toMatchObject({
      projected: '60.00',
      status: 'MISSED',
    });
    expect(indicator(read('indicator', { ...growth, asOf: '2018-01-01', actual: '120.00' }))).toMatchObject({
      status: 'MET',
      growth: '0.2000',
      attainment: '1.0000',
    });
  });
  it('is on track where the projection comes to the target itself', () => {
    expect(indicator(read('indicator', { ...growth, asOf: '2018-03-14', actual: '24.00' }))).toMatchObject({
      projected: '120.00',
      status: 'ON_TRACK',
    });
    expect(indicator(read('indicator', { ...growth, asOf: '2018-03-14', actual: '23.99' }))).toMatchObject({
      status: 'BEHIND',
    });
  });
  it('says what it was measured by, how far it is and what is projected', () => {
    const a = indicator(read('indicator', { ...growth, asOf: '2018-03-14', actual: '24.00' }));
    const said = a.steps.join('\n');
    for (const words of ['100.00', '120.00', '推算：24.00 × 365 天 ÷ 已过 73 天 = 120.00。', '按推算可达到目标。'])
      expect(said).toContain(words);
    expect(indicator(read('indicator', { ...growth, asOf: '2018-12-31', actual: '120.00' })).steps.at(-1)).toBe(
      '已达到目标。',
    );
  });
  it('judges before it looks at the baseline, and needs none then', () => {
    expect(
      indicator(read('indicator', { ...growth, asOf: '2018-07-01', designations: [], baseline: '0' })).status,
    ).toBe('JUDGEMENT');
    const { baseline: _, ...without } = growth;
    expect(indicator(read('indicator', { ...without, asOf: '2018-07-01', designations: [] })).status).toBe('JUDGEMENT');
    expect(indicator(read('indicator', { ...growth, asOf: '2018-07-01', baseline: '0.00' })).status).toBe('UNDEFINED');
  });
  it('decides on exact values: a shade under the target is not the target', () => {
    const a = indicator(read('indicator', { ...growth, asOf: '2018-12-31', baseline: '0.03', actual: '0.03' }));
    expect(a).toMatchObject({ target: '0.04', status: 'MISSED' });
    expect(
      indicator(read('indicator', { ...growth, asOf: '2018-12-31', baseline: '1000000.00', actual: '1199999.99' })),
    ).toMatchObject({ attainment: '1.0000', status: 'MISSED' });
  });
});

describe('a computation as it is argued', () => {
  const item = (q: object = {}) =>
    assessSupport({
      programme: 'dongguan-2019',
      asOf: '2020-12-31',
      division: '441900',
      loans: [{ id: 'L1', interestPaid: [{ on: '2020-06-21', amount: 200_000_000 }] }],
      ...q,
    }).items[0]!;
  it('has words in both languages for what it is, its parameters, its cap and its result', () => {
    const a = argueSupport(programmeOf('dongguan-2019'), item());
    expect(a.title).toEqual({ zh: '2020 年贴息', en: 'Interest subsidy, 2020' });
    expect(a.parameters.map((p) => [p.parameter, p.value, p.title.zh === p.parameter])).toEqual([
      ['INTEREST_SUBSIDY_RATE', { zh: '0.70', en: '0.70' }, false],
      ['INTEREST_SUBSIDY_YEARLY_CAP', { zh: '1000000.00 元', en: '1000000.00 yuan' }, false],
    ]);
    expect(a.clauses[0]).toMatchObject({
      document: 'ip-operation-bulletin-2019-12',
      title: documentOf('ip-operation-bulletin-2019-12')!.title,
      locator: clauseOf('ip-operation-bulletin-2019-12', a.clauses[0]!.clause)!.locator,
    });
    expect(a.caps).toEqual([
      { name: 'YEARLY', title: { zh: '年度上限', en: 'Yearly cap' }, remainingFen: 100_000_000, binds: true },
    ]);
    expect([a.results, a.lines.length, a.lines.every((l) => l.zh !== l.en)]).toEqual([
      [{ title: { zh: '应补', en: 'Support' }, unit: 'FEN', value: 100_000_000 }],
      item().steps.length,
      true,
    ]);
    const fee = item({ loans: [], fees: [{ kind: 'VALUATION', on: '2020-06-21', amount: 100 }] });
    expect(argueSupport(programmeOf('dongguan-2019'), fee).caps).toEqual([]);
    expect(
      argueSupport(
        programmeOf('dongguan-2019'),
        item({ loans: [{ id: 'L1', interestPaid: [{ on: '2020-06-21', amount: 100 }] }] }),
      ).caps,
    ).toMatchObject([{ binds: false }]);
  });
  it('tells shares and tiers as people read them, and what it does not know by its name', () => {
    const citation = { document: '某办法', clause: '第一条', quote: '示例' };
    const valueOf = (unit: Unit, value: ParameterValue) =>
      argueSupport(
        { parameters: [fixture('X', unit)] },
        {
          ...item(),
          parameters: [{ parameter: 'X', value: JSON.stringify(value), from: '2019-01-01', until: null, citation }],
        },
      ).parameters[0]!.value;
    expect(valueOf('shares', { FUND: '0.5', NEIGHBOUR: '0.5' })).toEqual({
      zh: '补偿基金 0.5，NEIGHBOUR 0.5',
      en: 'fund 0.5, NEIGHBOUR 0.5',
    });
    expect(
      valueOf('tiers', [
        { upTo: '100', rate: '0.5' },
        { upTo: null, rate: '0.2' },
      ]),
    ).toEqual({ zh: '100 元以内 0.5；其上 0.2', en: 'up to 100 yuan, 0.5; above, 0.2' });
    expect(valueOf('tiered-shares', [{ upTo: '100', shares: { BANK: '1' } }])).toEqual({
      zh: '100 元以内 银行 1',
      en: 'up to 100 yuan, bank 1',
    });
    expect(argueClause(citation)).toEqual({
      ...citation,
      title: { zh: '某办法', en: '某办法' },
      number: null,
      locator: '第一条',
      summary: null,
    });
    expect(
      argueSupport(null, {
        ...item(),
        parameters: [{ parameter: 'LUCK', value: '1', from: '2019-01-01', until: null, citation }],
      }).parameters,
    ).toMatchObject([{ title: { zh: 'LUCK', en: 'LUCK' }, value: { zh: '1', en: '1' } }]);
  });
  it('carries our summary beside the words of a clause, and alone where its text is not on file', () => {
    for (const [document, clause] of [
      ['cbirc-34-2019', 'npl-tolerance'],
      ['demonstration-city-plan-2018', 'pilots-growth'],
    ] as const) {
      const known = clauseOf(document, clause)!;
      expect(argueClause(cite({ document, clause }))).toMatchObject({ quote: known.quote, summary: known.summary });
    }
    expect(argueClause(cite({ document: 'cbirc-34-2019', clause: 'npl-tolerance' }))).toMatchObject({
      quote: '',
      summary: { zh: expect.stringContaining('不良率') as string },
    });
  });
  it('of a loss names the limit that binds, and of a limit alone its own lines', () => {
    const loss = {
      programme: 'dongguan-2019',
      asOf: '2020-06-30',
      fundBalance: 1_000,
      coveredLoanTotal: 100_000_000,
      compensatedToDate: 0,
      ipTypes: ['PATENT' as const],
      ipShare: '1',
      unpaidPrincipal: 100_000,
      overdueSince: '2020-03-01',
    };
    const r = compensateLoss(loss);
    if (!r.ok) throw new Error('a loss');
    const title = { zh: '补偿', en: 'Compensation' };
    const argued = argueCompensation(programmeOf('dongguan-2019'), title, r.value, []);
    expect(argued.caps).toEqual([
      {
        name: 'BANK_POOL',
        title: { zh: '该行可补偿额度', en: 'What the bank may be compensated' },
        remainingFen: 10_000_000,
        binds: false,
      },
      { name: 'FUND_BALANCE', title: { zh: '基金余额', en: 'Balance of the fund' }, remainingFen: 1_000, binds: true },
    ]);
    const short = argueCompensation(programmeOf('dongguan-2019'), title, r.value, [], [{ zh: '先说', en: 'first' }]);
    expect([argued.lines.length, short.lines.length, short.lines[0]!.zh]).toEqual([r.value.steps.length, 3, '先说']);
  });
  it('of a target says where it stood, with the target as money where it is money', () => {
    const s = indicatorStanding({
      plan: 'demonstration-city-2018',
      indicator: 'PLEDGE_FINANCING_AMOUNT',
      designations: ['PLEDGE_PILOT'],
      asOf: '2018-12-31',
      baseline: 100,
      actual: 120,
    });
    if (!s.ok) throw new Error('a standing');
    const status = {
      title: { zh: '当时的进度', en: 'Standing at the time' },
      unit: 'TEXT',
      value: { zh: '已达到', en: 'Met' },
    };
    const of = (targetFen: number | null) =>
      argueStanding('demonstration-city-2018', { zh: '金额', en: 'Amount' }, s.value, targetFen).results;
    expect([of(null), of(120)]).toEqual([
      [status],
      [{ title: { zh: '目标', en: 'Target' }, unit: 'FEN', value: 120 }, status],
    ]);
  });
});

describe('the functions for the server', () => {
  it('give fen and the structured trace', () => {
    const a = assessSupport({
      programme: 'dongguan-2019',
      asOf: '2020-12-31',
      division: '441900',
      loans: [{ id: 'L1', interestPaid: [{ on: '2020-06-21', amount: 5_437_500 }] }],
    });
    expect(a.total).toBe(3_806_250);
    expect(a.items[0]!.parameters.map((p) => p.parameter)).toEqual([
      'INTEREST_SUBSIDY_RATE',
      'INTEREST_SUBSIDY_YEARLY_CAP',
    ]);
    expect(renderStep(a.items[0]!.steps[1]!, 'en')).toBe(
      '54375.00 × 0.70 = 38062.50 yuan (rate 0.70 since 2019-01-01).',
    );
  });
  it('speak English where they are asked to', () => {
    const payments = Array.from({ length: 8 }, (_, i) => ({ on: `2020-0${i + 1}-01`, amount: 100 }));
    const here = assessSupport({
      programme: 'dongguan-2019',
      asOf: '2020-12-31',
      division: '441900',
      loans: [{ id: 'L1', interestPaid: payments }],
    });
    expect(renderStep(here.items[0]!.steps[0]!, 'en')).toMatch(
      /^Base of the interest subsidy in 2020: L1 2020-01-01 1\.00, .* and others, 8 in all, together 8\.00 yuan\.$/,
    );
    const elsewhere = assessSupport({ programme: 'dongguan-2019', asOf: '2020-12-31', division: '440300', loans: [] });
    expect(renderStep(elsewhere.notApplicable!, 'en')).toBe(
      'dongguan-2019 is for enterprises of Dongguan (441900); this one is of Shenzhen (440300).',
    );
  });
  it('tell what the limits of every fund leave before any loss, or what they wait for', () => {
    for (const p of CATALOGUE.programmes.filter((x) => x.compensate !== null)) {
      const left = lossLimits({
        programme: p.id,
        asOf: p.from,
        fundBalance: 1_000,
        coveredLoanTotal: 100_000_000,
        compensatedToDate: 0,
      });
      expect([p.id, left.limits.length + left.needed.length]).toEqual([p.id, p.compensate!.limits.length]);
    }
    const dongguan = lossLimits({
      programme: 'dongguan-2019',
      asOf: '2020-06-30',
      fundBalance: 1_000,
      coveredLoanTotal: 100_000_000,
      compensatedToDate: 4_000_000,
    });
    expect(dongguan).toMatchObject({
      limits: [
        { name: 'BANK_POOL', remaining: 6_000_000 },
        { name: 'FUND_BALANCE', remaining: 1_000 },
      ],
      needed: [],
      boundBy: null,
    });
    expect(dongguan.assumptions.filter((a) => a.parameter.startsWith('UNVERIFIED'))).toEqual([]);
  });
  it('name the limit that bound beside the answer of the command, which stays as it is', () => {
    const bank = { coveredLoanTotal: 100_000_000n, compensatedToDate: 0n };
    const loss = {
      programme: 'dongguan-2019',
      asOf: '2020-06-30',
      fund: { balance: 1_000n },
      bank,
      recovery: null,
      loan: {
        ipTypes: ['PATENT' as const],
        ipShare: '1',
        unpaidPrincipal: 100_000n,
        unpaidInterest: 0n,
        recovered: 0n,
        paidByInsurer: 0n,
        paidByGuarantor: 0n,
        overdueSince: '2020-03-01',
      },
    };
    expect(compensateWithin(loss, 'en')).toEqual({ answer: compensate(loss, 'en'), boundBy: 'FUND_BALANCE' });
    expect(compensateWithin({ ...loss, fund: { balance: 1_000_000n } }).boundBy).toBeNull();
    expect(Object.keys(compensate(loss))).not.toContain('boundBy');
  });
  it('refuse with a code what a form can mend', () => {
    const loss = {
      programme: 'dongguan-2019',
      asOf: '2020-06-30',
      fundBalance: 0,
      coveredLoanTotal: 0,
      compensatedToDate: 0,
      ipTypes: [],
      ipShare: '1',
      unpaidPrincipal: 0,
      overdueSince: '2020-07-01',
    };
    expect(compensateLoss(loss)).toMatchObject({
      ok: false,
      errors: [{ code: 'COMPENSATION.NOT_OVERDUE', field: 'overdueSince' }],
    });
    const growth = {
      plan: 'demonstration-city-2018',
      indicator: 'PLEDGE_FINANCING_AMOUNT',
      designations: ['PLEDGE_PILOT' as const],
      actual: 1,
    };
    expect(indicatorStanding({ ...growth, asOf: '2017-12-31', baseline: 1 })).toMatchObject({
      errors: [{ code: 'INDICATOR.BEFORE_PERIOD', field: 'asOf' }],
    });
    expect(indicatorStanding({ ...growth, asOf: '2018-12-31' })).toMatchObject({
      errors: [{ code: 'INDICATOR.BASELINE_REQUIRED', field: 'baseline' }],
    });
    expect(indicatorStanding({ ...growth, designations: [], asOf: '2018-12-31' })).toMatchObject({
      ok: true,
      value: { status: 'JUDGEMENT' },
    });
  });
  it('say when support is expected and how large the fund is', () => {
    expect(expectedPaymentDate('dongguan-2019', 2019)).toBe('2020-03-30');
    expect(expectedPaymentDate('dongguan-2019', 2020)).toBe('2021-03-31');
    expect(programmeAmount('dongguan-2019', 'FUND_SIZE', '2019-12-20')).toBe(5_000_000_000);
    expect(programmeAmount('dongguan-2019', 'FUND_SIZE', '2018-12-31')).toBeNull();
  });
});

describe('statutory rules', () => {
  it('lists twelve grounds under announcement 461 and keeps the rules of 2010 to their last day', () => {
    expect(refusalRules('PATENT', '2021-11-14')).toMatchObject({ status: 'PARTIAL', version: 'rules-2010' });
    const now = refusalRules('PATENT', '2021-11-15');
    expect(now).toMatchObject({ status: 'FULL', version: 'rules-2021' });
    expect(now.grounds.map((g) => g.code)).toEqual([
      'N01',
      'N02',
      'N03',
      'N04',
      'N05',
      'N06',
      'N07',
      'N08',
      'N09',
      'N10',
      'N11',
      'N12',
    ]);
  });
  it('borrows nothing from a later version', () => {
    expect(refusalRules('PATENT', '2010-09-30')).toEqual({
      status: 'UNKNOWN',
      version: null,
      document: null,
      grounds: [],
    });
    expect(refusalRules('TRADEMARK', '2019-12-20').grounds.every((g) => g.confidence === 'unknown')).toBe(true);
    expect(examinationDays('CNIPA_PATENT', '2010-09-30')).toBeNull();
    expect(termOfRight({ kind: 'PATENT', subtype: 'INVENTION', filedOn: '1992-12-31' })).toBeNull();
  });
  it('adds the days of compensation to an invention’s term', () => {
    expect(
      termOfRight({ kind: 'PATENT', subtype: 'INVENTION', filedOn: '2022-01-10', compensationDays: 30 })?.endsOn,
    ).toBe('2042-02-09');
  });
  it('lets the first law on file speak for an older right only where it is asked to', () => {
    const older = { kind: 'PATENT', subtype: 'INVENTION', filedOn: '1992-12-31' } as const;
    expect([termOfRight(older, 'UNKNOWN'), termOfRight(older, 'FIRST_LAW')?.endsOn]).toEqual([null, '2012-12-31']);
  });
  it('sends each right to its registry, and tells nothing of the work of a living author', () => {
    expect((['PATENT', 'TRADEMARK', 'COPYRIGHT'] as const).map(registryOf)).toEqual([
      'CNIPA_PATENT',
      'CNIPA_TRADEMARK',
      'COPYRIGHT_CENTRE',
    ]);
    expect(rightCalendar({ kind: 'COPYRIGHT', since: null }, '2020-01-01')).toEqual([]);
  });
  it('rests a reduced or a late fee on what reduces and what adds, within the months of grace', () => {
    const fee = (more: object) => annualFee({ subtype: 'INVENTION', year: 8, asOf: '2019-08-05', ...more })!;
    expect([fee({}), fee({ reduction: 'SINGLE' }), fee({ fullMonthsLate: 1 })].map((f) => f.parameters)).toEqual([
      ['ANNUAL_FEE_INVENTION'],
      ['ANNUAL_FEE_INVENTION', 'FEE_REDUCTION_SINGLE'],
      ['ANNUAL_FEE_INVENTION', 'LATE_FEE_PER_MONTH', 'ANNUAL_FEE_GRACE'],
    ]);
    expect(fee({ fullMonthsLate: 5 }).lateFee).toBe(5 * fee({ fullMonthsLate: 1 }).lateFee);
    expect(
      [() => fee({ fullMonthsLate: 6 }), () => fee({ fullMonthsLate: -1 })].map((f) => {
        try {
          return f();
        } catch (e) {
          return (e as Error).message;
        }
      }),
    ).toEqual([expect.stringContaining('grace'), expect.stringContaining('grace')]);
    expect(annualFee({ subtype: 'INVENTION', year: 0, asOf: '2019-08-05' })).toBeNull();
  });
  it('has no annual fee after the last year', () => {
    expect(annualFee({ subtype: 'UTILITY_MODEL', year: 11, asOf: '2019-12-20' })).toBeNull();
    expect(annualFee({ subtype: 'DESIGN', year: 11, asOf: '2021-05-31' })).toBeNull();
  });
});

describe('documents', () => {
  it('lists every document with its clauses, programmes with their inputs, plans with their indicators', () => {
    const list = documents();
    const bulletin = list.find((d) => d.id === 'ip-operation-bulletin-2019-12')!;
    expect(bulletin.clauses.map((c) => c.id)).toContain('interest-subsidy');
    expect(bulletin.programmes[0]!.inputs).toContainEqual({
      command: 'estimate',
      path: 'loans[].principal',
      type: 'amount',
      unit: 'yuan',
      required: true,
    });
    expect(bulletin.programmes[0]!.inputs).toContainEqual({
      command: 'estimate',
      path: 'fees[]',
      type: 'list',
      unit: null,
      required: false,
    });
    expect(bulletin.programmes[0]!.inputs).toContainEqual({
      command: 'compensate',
      path: 'loan.recovered',
      type: 'amount',
      unit: 'yuan',
      required: false,
    });
    expect(list.find((d) => d.id === 'demonstration-city-plan-2018')!.plans[0]!.indicators).toHaveLength(7);
    expect(JSON.parse(JSON.stringify(list))).toEqual(list);
  });
});
