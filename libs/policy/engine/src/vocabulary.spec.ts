import type { Programme, SupportRule } from '@zhiya/policy-catalogue';
import { breakersOf, compensation } from './compensate';
import { assess } from './estimate';
import { factsAsked } from './facts-asked';
import { condition, interestRule, parameter, programme, CITED } from './rule-fixture';
import { renderStep } from './steps';
import type { CompensateCase, EstimateCase } from './vocabulary';

const RATE = parameter('RATE', 'ratio', ['2019-01-01', '0.50']);
const yuan = (n: number): bigint => BigInt(n) * 100n;
type Paid = readonly [on: string, yuan: number];
const loan = (id: string, payments: readonly Paid[], more: object = {}): EstimateCase['loans'][number] => ({
  id,
  interestPaid: payments.map(([on, n]) => ({ on, amount: yuan(n) })),
  ...more,
});
const ask = (p: Programme, c: Partial<EstimateCase>) =>
  assess(
    {
      programme: p.id,
      asOf: '2021-12-31',
      enterprise: { division: '441900' },
      loans: [],
      fees: [],
      alreadyReceived: [],
      ...c,
    },
    () => p,
  );
const withRules = (rules: readonly SupportRule[], ...parameters: readonly ReturnType<typeof parameter>[]): Programme =>
  programme([RATE, ...parameters], { estimate: { items: rules } });
const amounts = (p: Programme, c: Partial<EstimateCase>) =>
  ask(p, c).items.map((i) => [i.year, Number(i.amount) / 100, i.boundBy]);

describe('caps', () => {
  it('of a loan bind each loan over its life, those of the borrower what is left of the year', () => {
    const p = withRules(
      [
        interestRule({
          caps: [
            { name: 'LOAN', per: 'LOAN', limit: 'LOAN_CAP' },
            { name: 'YEAR', per: 'BORROWER_YEAR', limit: 'YEAR_CAP' },
          ],
        }),
      ],
      parameter('LOAN_CAP', 'yuan', ['2019-01-01', '80']),
      parameter('YEAR_CAP', 'yuan', ['2019-01-01', '100']),
    );
    // 2019: A 100 → 80 (loan), B 30 → 110 → 100 (year). 2020: A nothing left; B has 50 left of its 80 and asks 40.
    const loans = [
      loan('A', [
        ['2019-03-01', 200],
        ['2020-03-01', 100],
      ]),
      loan('B', [
        ['2019-03-01', 60],
        ['2020-03-01', 80],
      ]),
    ];
    expect(amounts(p, { loans })).toEqual([
      [2019, 100, 'YEAR'],
      [2020, 40, 'LOAN'],
    ]);
    expect(
      ask(p, { loans })
        .items[1]!.steps.map((s) => renderStep(s))
        .join(),
    ).toContain('A：单笔上限 80.00 元，此前已计 80.00 元，本年计 0.00 元。');
  });
  it('of a lifetime remember every year, received and computed', () => {
    const p = withRules(
      [interestRule({ caps: [{ name: 'LIFE', per: 'LIFETIME', limit: 'LIFE_CAP' }] })],
      parameter('LIFE_CAP', 'yuan', ['2019-01-01', '100']),
    );
    const loans = [
      loan('A', [
        ['2019-03-01', 60],
        ['2020-03-01', 60],
        ['2021-03-01', 200],
      ]),
    ];
    expect(amounts(p, { loans })).toEqual([
      [2019, 30, null],
      [2020, 30, null],
      [2021, 40, 'LIFE'],
    ]);
    expect(
      amounts(p, { loans, alreadyReceived: [{ kind: 'INTEREST_SUBSIDY', year: 2017, amount: yuan(50) }] }),
    ).toEqual([
      [2019, 30, null],
      [2020, 20, 'LIFE'],
      [2021, 0, 'LIFE'],
    ]);
  });
  it('of a loan reached but not passed bind nothing, and one that is passed is named', () => {
    const p = withRules(
      [interestRule({ caps: [{ name: 'LOAN', per: 'LOAN', limit: 'LOAN_CAP' }] })],
      parameter('LOAN_CAP', 'yuan', ['2019-01-01', '80']),
    );
    const paid = (n: number) => amounts(p, { loans: [loan('A', [['2020-03-01', n]])] });
    expect([paid(100), paid(160), paid(161)]).toEqual([[[2020, 50, null]], [[2020, 80, null]], [[2020, 80, 'LOAN']]]);
  });
  it('of a loan bind it still where another level paid a part', () => {
    const p = programme([RATE, parameter('LOAN_CAP', 'yuan', ['2019-01-01', '80'])], {
      estimate: {
        items: [interestRule({ caps: [{ name: 'LOAN', per: 'LOAN', limit: 'LOAN_CAP' }] })],
        stacking: { kinds: ['INTEREST_SUBSIDY'], rule: 'TOPS_UP', reference: CITED },
      },
    });
    const received = (n: number) => [
      { kind: 'INTEREST_SUBSIDY' as const, year: 2020, amount: yuan(n), programme: 'the-province' },
    ];
    // A asks 150 and B 50; of the 40 paid elsewhere A bears 30 and B 10: 120 → 80 (cap), 40.
    const loans = [loan('A', [['2020-03-01', 300]]), loan('B', [['2020-03-01', 100]])];
    expect(amounts(p, { loans, alreadyReceived: received(40) })).toEqual([[2020, 120, 'LOAN']]);
    expect(amounts(p, { loans, alreadyReceived: received(200) })).toEqual([[2020, 0, null]]);
  });
  it('of a borrower count what it received under this programme, named or not, and nothing of another', () => {
    const p = withRules(
      [interestRule({ caps: [{ name: 'YEAR', per: 'BORROWER_YEAR', limit: 'CAP' }] })],
      parameter('CAP', 'yuan', ['2019-01-01', '100']),
    );
    const left = (programmeId?: string) =>
      ask(p, {
        loans: [loan('A', [['2020-03-01', 400]])],
        alreadyReceived: [
          {
            kind: 'INTEREST_SUBSIDY',
            year: 2020,
            amount: yuan(30),
            ...(programmeId ? { programme: programmeId } : {}),
          },
        ],
      }).items[0]!;
    expect([left(), left('fixture'), left('the-province')].map((i) => [i.capRemaining, i.amount])).toEqual([
      [yuan(70), yuan(70)],
      [yuan(70), yuan(70)],
      [yuan(100), yuan(100)],
    ]);
  });
  it('tell the tightest of several, whatever their order, and are said in the trace with what they leave', () => {
    const caps = [
      { name: 'YEAR', per: 'BORROWER_YEAR' as const, limit: 'YEAR_CAP' },
      { name: 'LIFE', per: 'LIFETIME' as const, limit: 'LIFE_CAP' },
    ];
    const of = (list: typeof caps, paid: number) =>
      ask(
        withRules(
          [interestRule({ caps: list })],
          parameter('YEAR_CAP', 'yuan', ['2019-01-01', '100']),
          parameter('LIFE_CAP', 'yuan', ['2019-01-01', '60']),
        ),
        { loans: [loan('A', [['2020-03-01', paid]])] },
      ).items[0]!;
    expect([of(caps, 400), of([...caps].reverse(), 400)].map((i) => [i.capRemaining, i.amount, i.boundBy])).toEqual([
      [yuan(60), yuan(60), 'LIFE'],
      [yuan(60), yuan(60), 'LIFE'],
    ]);
    // Exactly what is left is not more than it.
    expect(of(caps, 120)).toMatchObject({ amount: yuan(60), boundBy: null });
    const said = of(caps, 400).steps.map((s) => renderStep(s));
    expect(said).toContain('累计上限 60.00 元，历年已获 0.00 元，余额 60.00 元。');
    expect(said.join()).not.toContain('来源未设年度上限');
  });
  it('not in force bind nobody, and a programme without any says so', () => {
    const p = withRules(
      [interestRule({ caps: [{ name: 'YEAR', per: 'BORROWER_YEAR', limit: 'CAP' }] })],
      parameter('CAP', 'yuan', ['2020-01-01', '100']),
    );
    const items = ask(p, {
      loans: [
        loan('A', [
          ['2019-03-01', 400],
          ['2020-03-01', 400],
        ]),
      ],
    }).items;
    expect(items.map((i) => [i.year, i.amount, i.capRemaining, i.boundBy])).toEqual([
      [2019, yuan(200), null, null],
      [2020, yuan(100), yuan(100), 'YEAR'],
    ]);
    expect(renderStep(items[0]!.steps.at(-1)!)).toBe('来源未设年度上限，补贴 200.00 元。');
  });
  it('are those of the day of the year’s last payment, whatever the order in which payments are told', () => {
    const p = withRules(
      [interestRule({ caps: [{ name: 'YEAR', per: 'BORROWER_YEAR', limit: 'CAP' }] })],
      parameter('CAP', 'yuan', ['2019-01-01', '100'], ['2020-07-01', '40']),
    );
    const paid: readonly Paid[] = [
      ['2020-12-01', 100],
      ['2020-03-01', 100],
    ];
    expect([amounts(p, { loans: [loan('A', paid)] }), amounts(p, { loans: [loan('A', [...paid].reverse())] })]).toEqual(
      [[[2020, 40, 'YEAR']], [[2020, 40, 'YEAR']]],
    );
  });
  it('shared between kinds are used up in the order of the programme', () => {
    const cap = {
      name: 'TOGETHER',
      per: 'BORROWER_YEAR' as const,
      limit: 'CAP',
      shared: ['INTEREST_SUBSIDY', 'VALUATION_FEE_SUBSIDY'] as const,
    };
    const p = withRules(
      [
        interestRule({ caps: [cap] }),
        { kind: 'VALUATION_FEE_SUBSIDY', base: { of: 'FEE', fee: 'VALUATION' }, rate: 'RATE', caps: [cap] },
      ],
      parameter('CAP', 'yuan', ['2019-01-01', '100']),
    );
    expect(
      amounts(p, {
        loans: [loan('A', [['2020-03-01', 160]])],
        fees: [{ kind: 'VALUATION', on: '2020-02-01', amount: yuan(90) }],
      }),
    ).toEqual([
      [2020, 80, null],
      [2020, 20, 'TOGETHER'],
    ]);
  });
});

describe('tiers', () => {
  const tiers = parameter('TIERS', 'tiers', [
    '2019-01-01',
    [
      { upTo: '100', rate: '0.50' },
      { upTo: null, rate: '0.20' },
    ],
  ]);
  it('apply whole, or each to its own part', () => {
    const by = (mode: 'WHOLE' | 'PROGRESSIVE', paid: number) =>
      amounts(withRules([interestRule({ rate: { tiers: 'TIERS', mode } })], tiers), {
        loans: [loan('A', [['2020-03-01', paid]])],
      })[0]![1];
    expect([by('WHOLE', 100), by('WHOLE', 101), by('PROGRESSIVE', 100), by('PROGRESSIVE', 300)]).toEqual([
      50, 20.2, 50, 90,
    ]);
  });
  it('of a loss too, by the balance of the borrower', () => {
    const shares = parameter('SHARES', 'tiered-shares', [
      '2019-01-01',
      [
        { upTo: '10000000.00', shares: { FUND: '0.80', BANK: '0.20' } },
        { upTo: '30000000.00', shares: { FUND: '0.50', BANK: '0.50' } },
      ],
    ]);
    const p = (mode: 'WHOLE' | 'PROGRESSIVE') =>
      programme([shares], {
        compensate: {
          covers: ['PATENT'],
          shares: { tiers: 'SHARES', by: 'loan.borrowerOutstanding', mode },
          payer: 'FUND',
          excessTo: 'BANK',
          limits: [],
          reference: CITED,
        },
      });
    const loss = (balance: number, mode: 'WHOLE' | 'PROGRESSIVE') =>
      compensation(lossOf({ unpaidPrincipal: yuan(12_000_000), borrowerOutstanding: yuan(balance) }), () => p(mode));
    expect(loss(12_000_000, 'WHOLE')).toMatchObject({ rate: '0.50', payable: yuan(6_000_000) });
    expect(loss(12_000_000, 'PROGRESSIVE')).toMatchObject({
      rate: null,
      payable: yuan(9_000_000),
      shares: [
        { party: 'FUND', amount: yuan(9_000_000) },
        { party: 'BANK', amount: yuan(3_000_000) },
      ],
    });
    expect(loss(30_000_001, 'WHOLE')).toMatchObject({ rate: '0.00', payable: 0n });
  });
});

const lossOf = (more: Partial<CompensateCase['loan']>): CompensateCase => ({
  programme: 'fixture',
  asOf: '2020-06-30',
  fund: { balance: 0n },
  bank: { coveredLoanTotal: 0n, compensatedToDate: 0n },
  recovery: null,
  loan: {
    ipTypes: ['PATENT'],
    ipShare: '1',
    unpaidPrincipal: 0n,
    unpaidInterest: 0n,
    recovered: 0n,
    paidByInsurer: 0n,
    paidByGuarantor: 0n,
    overdueSince: '2020-03-01',
    ...more,
  },
});

describe('a rate that counts only so far', () => {
  const p = withRules(
    [interestRule({ countedUpTo: { series: 'LPR_1Y', month: 'OF_CONTRACT', times: 'TIMES' } })],
    parameter('TIMES', 'ratio', ['2019-01-01', '1.4']),
  );
  it('asks for the rate of a loan that is said to bear none, where a reference takes its place', () => {
    const q = withRules(
      [interestRule({ rate: { instead: { series: 'LPR_1Y', month: 'DECEMBER_OF_PAYMENT', times: 'TIMES' } } })],
      parameter('TIMES', 'ratio', ['2019-01-01', '0.5']),
    );
    const of = (more: object) =>
      ask(q, {
        loans: [
          loan(
            'A',
            [
              ['2019-12-01', 415],
              ['2020-06-01', 385],
              ['2020-12-01', 385],
            ],
            more,
          ),
        ],
      });
    expect(of({ annualRate: '0' }).open).toMatchObject([
      { year: 2019, needed: [{ fact: 'loans[0].annualRate' }] },
      { year: 2020, needed: [{ fact: 'loans[0].annualRate' }] },
    ]);
    // LPR of December: 4.15 % in 2019 and 3.85 % in 2020, halved, of a loan at 4.15 % and at 3.85 %.
    expect(of({ annualRate: '0.0415' }).items[0]).toMatchObject({ year: 2019, amount: 20_750n });
    expect(of({ annualRate: '0.0385' }).items[1]).toMatchObject({ year: 2020, amount: yuan(385) });
    // Never more than the rate paid.
    expect(of({ annualRate: '0.01' }).items[1]).toMatchObject({ amount: yuan(770) });
  });
  it('takes of each loan its own secured part, and asks for the parts that nobody stated', () => {
    const q = withRules([interestRule({ byIpShare: true })]);
    const of = (a: string | undefined, b: string | undefined) =>
      ask(q, {
        loans: [loan('A', [['2020-03-01', 100]], { ipShare: a }), loan('B', [['2020-03-01', 200]], { ipShare: b })],
      });
    const [item] = of('0.50', '0.25').items;
    expect(item).toMatchObject({ base: yuan(300), amount: yuan(50) });
    const said = item!.steps.filter((s) => s.code === 'IP_SHARE').map((s) => renderStep(s));
    expect([
      said.length,
      said[0]!.includes('50.00'),
      said[0]!.includes('25.00'),
      said[1]!.includes('100.00'),
      said[1]!.includes('25.00'),
    ]).toEqual([2, true, true, true, true]);
    expect(of('0.50', undefined).open).toMatchObject([{ status: 'UNKNOWN', needed: [{ fact: 'loans[1].ipShare' }] }]);
  });
  it('counts interest at the very rate whole, and says so', () => {
    const codes = (rate: string) =>
      ask(p, { loans: [loan('A', [['2020-12-01', 100]], { contractOn: '2020-05-06', annualRate: rate })] })
        .items[0]!.steps.map((s) => s.code)
        .filter((c) => c.startsWith('COUNTED'));
    expect([codes('0.0539'), codes('0.05391')]).toEqual([['COUNTED_WHOLE'], ['COUNTED_RATE']]);
  });
  it('tells the comparison once a loan, and puts segments in the order of their days', () => {
    const q = withRules(
      [interestRule({ rate: 'CHANGING', countedUpTo: { series: 'LPR_1Y', month: 'OF_CONTRACT', times: 'TIMES' } })],
      parameter('TIMES', 'ratio', ['2019-01-01', '1.4']),
      parameter('CHANGING', 'ratio', ['2019-01-01', '0.70'], ['2020-07-01', '0.60']),
    );
    const [item] = ask(q, {
      loans: [
        loan(
          'A',
          [
            ['2020-12-01', 100],
            ['2020-03-01', 100],
          ],
          { contractOn: '2020-05-06', annualRate: '0.04' },
        ),
      ],
    }).items;
    expect(item!.segments!.map((s) => s.rate)).toEqual(['0.70', '0.60']);
    expect(item!.steps.filter((s) => s.code === 'COUNTED_WHOLE')).toHaveLength(1);
    expect(item!.steps.map((s) => renderStep(s))).toContain('各段合计 130.00 元。');
  });
  it('leaves interest above it out, loan by loan, and waits for the rate and the date', () => {
    // LPR of 2020-05: 3.85 % × 1.4 = 5.39 %; at 10.78 % half of the interest counts.
    const of = (rate: string) =>
      amounts(p, { loans: [loan('A', [['2020-12-01', 1000]], { contractOn: '2020-05-06', annualRate: rate })] })[0]![1];
    expect([of('0.1078'), of('0.0539'), of('0.0400')]).toEqual([250, 500, 500]);
    expect(ask(p, { loans: [loan('A', [['2020-12-01', 1000]])] })).toMatchObject({
      items: [],
      total: null,
      open: [{ status: 'UNKNOWN', needed: [{ fact: 'loans[0].annualRate' }, { fact: 'loans[0].contractOn' }] }],
    });
  });
});

describe('claims', () => {
  it('close on their day', () => {
    const p = withRules(
      [interestRule({ claimUntil: { parameter: 'UNTIL', yearsAfter: 1 } })],
      parameter('UNTIL', 'month-day', ['2019-01-01', '10-31']),
    );
    const on = (asOf: string) => ask(p, { asOf, loans: [loan('A', [['2020-03-01', 100]])] });
    expect(on('2021-10-31').items[0]).toMatchObject({ amount: yuan(50) });
    expect(on('2021-11-01')).toMatchObject({
      items: [],
      total: 0n,
      open: [{ status: 'INELIGIBLE', blockers: [{ condition: 'CLAIM_WINDOW', required: '2021-10-31' }] }],
    });
  });
  it('are excluded by, or top up, what another level paid for the same', () => {
    const p = (rule: 'EXCLUDES' | 'TOPS_UP') =>
      programme([RATE], {
        estimate: { items: [interestRule()], stacking: { kinds: ['INTEREST_SUBSIDY'], rule, reference: CITED } },
      });
    const c = {
      loans: [loan('A', [['2020-03-01', 100]])],
      alreadyReceived: [{ kind: 'INTEREST_SUBSIDY' as const, year: 2020, amount: yuan(20), programme: 'the-province' }],
    };
    expect(ask(p('EXCLUDES'), c).open).toMatchObject([
      { status: 'INELIGIBLE', blockers: [{ condition: 'STACKING', citation: CITED }] },
    ]);
    expect(ask(p('TOPS_UP'), c).items).toMatchObject([{ uncapped: yuan(50), amount: yuan(30) }]);
    // Not the same: another kind, another year, or nobody else's.
    const paid = c.alreadyReceived[0]!;
    const { programme: _, ...unnamed } = paid;
    const others = [{ ...paid, kind: 'VALUATION_FEE_SUBSIDY' as const }, { ...paid, year: 2019 }, unnamed];
    expect(others.map((r) => ask(p('EXCLUDES'), { ...c, alreadyReceived: [r] }).items.length)).toEqual([1, 1, 1]);
    expect(
      ask(p('TOPS_UP'), { ...c, alreadyReceived: [paid, { ...paid, programme: 'the-district', amount: yuan(40) }] })
        .items,
    ).toMatchObject([{ amount: 0n }]);
    expect(
      ask(p('EXCLUDES'), { ...c, alreadyReceived: [{ ...c.alreadyReceived[0]!, programme: 'fixture' }] }).items,
    ).toHaveLength(1);
  });
});

describe('conditions', () => {
  const p = programme([RATE, parameter('AGE', 'months', ['2019-01-01', '12'])], {
    estimate: {
      items: [interestRule()],
      conditions: [
        condition('AGE', { fact: 'enterprise.ageMonths', test: 'AT_LEAST', parameter: 'AGE' }),
        condition('FIRST', { fact: 'loan.firstPledge', test: 'IS', values: ['true'] }),
      ],
    },
  });
  const payments: readonly Paid[] = [['2020-03-01', 100]];
  it('let in the loans that meet them and say why the others stay out', () => {
    const a = ask(p, {
      enterprise: { division: '441900', registeredOn: '2020-12-31' },
      loans: [loan('A', payments, { firstPledge: true }), loan('B', payments, { firstPledge: false })],
    });
    expect(a.items).toMatchObject([{ base: yuan(100), amount: yuan(50) }]);
    expect(a.items[0]!.steps.map((s) => renderStep(s, 'en')).join()).toContain('B: condition not met, FIRST');
  });
  it('are unknown as long as one loan is, and name what is missing', () => {
    const a = ask(p, {
      enterprise: { division: '441900', registeredOn: '2020-12-31' },
      loans: [loan('A', payments, { firstPledge: true }), loan('B', payments)],
    });
    expect(a).toMatchObject({
      items: [],
      total: null,
      open: [{ status: 'UNKNOWN', base: yuan(100), needed: [{ fact: 'loans[1].firstPledge' }] }],
    });
  });
  it('stay unknown beside a loan that is barred, and ask only about the loan that may qualify', () => {
    const old = { division: '441900', registeredOn: '2020-12-31' };
    const loans = [loan('A', payments, { firstPledge: false }), loan('B', payments)];
    expect(ask(p, { enterprise: old, loans })).toMatchObject({
      items: [],
      total: null,
      open: [{ status: 'UNKNOWN', blockers: [], needed: [{ fact: 'loans[1].firstPledge' }] }],
    });
    const barred = ask(p, { enterprise: old, loans: [loans[0]!, loan('B', payments, { firstPledge: false })] });
    expect(barred).toMatchObject({
      items: [],
      total: 0n,
      open: [
        {
          status: 'INELIGIBLE',
          needed: [],
          blockers: [
            { condition: 'FIRST', subject: 'A' },
            { condition: 'FIRST', subject: 'B' },
          ],
        },
      ],
    });
  });
  it('let a fee through where any loan qualifies, and wait where none does yet', () => {
    const fee = programme([RATE], {
      estimate: {
        items: [
          {
            kind: 'VALUATION_FEE_SUBSIDY',
            base: { of: 'FEE', fee: 'VALUATION' },
            rate: 'RATE',
            caps: [],
            conditions: [condition('FIRST', { fact: 'loan.firstPledge', test: 'IS', values: ['true'] })],
          },
        ],
      },
    });
    const of = (...loans: readonly EstimateCase['loans'][number][]) =>
      ask(fee, { loans, fees: [{ kind: 'VALUATION', on: '2020-03-01', amount: yuan(100) }] });
    const [good, bad, unknown] = [
      loan('A', [], { firstPledge: true }),
      loan('B', [], { firstPledge: false }),
      loan('C', []),
    ];
    expect([of(good), of(bad, good), of(unknown, good)].map((a) => a.items.map((i) => i.amount))).toEqual([
      [yuan(50)],
      [yuan(50)],
      [yuan(50)],
    ]);
    expect(of(bad, unknown).open).toMatchObject([{ status: 'UNKNOWN', needed: [{ fact: 'loans[1].firstPledge' }] }]);
    expect(of(bad).open).toMatchObject([{ status: 'INELIGIBLE' }]);
    expect(of().open).toMatchObject([{ status: 'UNKNOWN', needed: [{ fact: 'loans' }] }]);
  });
  it('count an age to its very day', () => {
    const at = (registeredOn: string) =>
      ask(p, {
        asOf: '2021-06-15',
        enterprise: { division: '441900', registeredOn },
        loans: [loan('A', payments, { firstPledge: true })],
      });
    expect(at('2020-06-15').items).toHaveLength(1);
    expect(at('2020-06-16').open).toMatchObject([{ status: 'INELIGIBLE', blockers: [{ condition: 'AGE' }] }]);
  });
});

describe('what did not count', () => {
  it('is said with the item of its own kind and year, else with the last of its kind', () => {
    const p = withRules([
      interestRule(),
      { kind: 'VALUATION_FEE_SUBSIDY', base: { of: 'FEE', fee: 'VALUATION' }, rate: 'RATE', caps: [] },
    ]);
    const fees = [{ kind: 'VALUATION' as const, on: '2019-02-01', amount: yuan(10) }];
    const said = (asOf: string, ...paid: readonly Paid[]) =>
      ask(p, { asOf, fees, loans: [loan('A', paid)] }).items.map((i) => [
        i.year,
        i.kind,
        i.steps.filter((s) => s.code === 'AFTER_AS_OF' || s.code === 'OUT_OF_FORCE').length,
      ]);
    const [interest, fee] = ['INTEREST_SUBSIDY', 'VALUATION_FEE_SUBSIDY'];
    expect(said('2020-06-30', ['2019-03-01', 100], ['2020-03-01', 100], ['2020-07-01', 100])).toEqual([
      [2019, interest, 0],
      [2019, fee, 0],
      [2020, interest, 1],
    ]);
    expect(said('2020-06-30', ['2018-12-31', 100], ['2019-03-01', 100], ['2020-03-01', 100])).toEqual([
      [2019, interest, 0],
      [2019, fee, 0],
      [2020, interest, 1],
    ]);
    expect(said('2020-06-30', ['2020-07-01', 100])).toEqual([[2019, fee, 1]]);
  });
});

describe('a programme that asks for more than payments', () => {
  it('says so, whatever it is that it asks for', () => {
    const reference = { series: 'LPR_1Y', month: 'OF_CONTRACT', times: 'TIMES' } as const;
    const asks = (more: Partial<SupportRule>, whole: object = {}) =>
      ask(
        programme([RATE, parameter('TIMES', 'ratio', ['2019-01-01', '1.4'])], {
          estimate: { items: [interestRule(more)], ...whole },
        }),
        {},
      ).isConditional;
    expect(asks({})).toBe(false);
    const each: readonly Partial<SupportRule>[] = [
      { countedUpTo: reference },
      { byIpShare: true },
      { claimUntil: { parameter: 'UNTIL', yearsAfter: 1 } },
      { rate: { instead: reference } },
      { conditions: [condition('FIRST', { fact: 'loan.firstPledge', test: 'IS', values: ['true'] })] },
    ];
    expect(each.map((more) => asks(more))).toEqual(each.map(() => true));
    expect([
      asks({}, { conditions: [] }),
      asks({}, { stacking: { kinds: ['INTEREST_SUBSIDY'], rule: 'EXCLUDES', reference: CITED } }),
    ]).toEqual([true, true]);
  });
  it('and each fact is named by its field with the conditions that ask for it', () => {
    const reference = (month: 'OF_CONTRACT' | 'DECEMBER_OF_PAYMENT') => ({
      series: 'LPR_1Y' as const,
      month,
      times: 'TIMES',
    });
    const asked = (p: Programme) => factsAsked(p).map((f) => `${f.command} ${f.path}: ${f.conditions.join(', ')}`);
    const p = programme([RATE], {
      estimate: {
        items: [
          interestRule({
            byIpShare: true,
            countedUpTo: reference('OF_CONTRACT'),
            conditions: [condition('TERM', { fact: 'loan.termMonths', test: 'AT_MOST', parameter: 'TERM' })],
          }),
        ],
        conditions: [condition('SIZE', { fact: 'enterprise.size', test: 'ONE_OF', values: ['SMALL'] })],
      },
      compensate: {
        covers: ['PATENT'],
        shares: { tiers: 'SHARES', by: 'loan.borrowerOutstanding', mode: 'WHOLE' },
        payer: 'FUND',
        excessTo: 'BANK',
        reference: CITED,
        limits: [
          { name: 'BALANCE', rule: 'FUND_BALANCE' },
          { name: 'ONE', rule: 'BORROWER_YEAR', limit: 'CAP' },
          { name: 'ALL', rule: 'CITY_YEAR', limit: 'CAP' },
          { name: 'OF_BANK', rule: 'BANK_YEAR', limit: 'CAP' },
        ],
        conditions: [
          condition('LATE', { fact: 'loss.overdueDays', test: 'AT_LEAST', parameter: 'DAYS' }),
          condition('RATE_AT_MOST', {
            fact: 'loan.annualRate',
            test: 'AT_MOST',
            referenceRate: reference('OF_CONTRACT'),
          }),
        ],
      },
    });
    expect(asked(p)).toEqual([
      'estimate enterprise.size: SIZE',
      'estimate loans[].contractOn: TERM, INTEREST_SUBSIDY',
      'estimate loans[].maturesOn: TERM',
      'estimate loans[].annualRate: INTEREST_SUBSIDY',
      'estimate loans[].ipShare: INTEREST_SUBSIDY',
      'compensate loan.overdueSince: LATE',
      'compensate loan.annualRate: RATE_AT_MOST',
      'compensate loan.contractOn: RATE_AT_MOST',
      'compensate loan.borrowerOutstanding: SHARES',
      'compensate loan.borrowerCounted: ONE',
      'compensate fund.compensatedThisYear: ALL',
      'compensate bank.compensatedThisYear: OF_BANK',
    ]);
    const instead = (month: 'OF_CONTRACT' | 'DECEMBER_OF_PAYMENT') =>
      asked(programme([RATE], { estimate: { items: [interestRule({ rate: { instead: reference(month) } })] } }));
    expect(instead('DECEMBER_OF_PAYMENT')).toEqual(['estimate loans[].annualRate: INTEREST_SUBSIDY']);
    expect(instead('OF_CONTRACT')).toEqual([
      'estimate loans[].annualRate: INTEREST_SUBSIDY',
      'estimate loans[].contractOn: INTEREST_SUBSIDY',
    ]);
  });
});

describe('the limits of a loss', () => {
  const SHARES = parameter('SHARES', 'shares', ['2019-01-01', { FUND: '0.50', BANK: '0.50' }]);
  const CAP = parameter('CAP', 'yuan', ['2019-01-01', '100']);
  const of = (
    limits: NonNullable<Programme['compensate']>['limits'],
    more: Partial<Omit<CompensateCase, 'loan'>> = {},
    loanMore: Partial<CompensateCase['loan']> = {},
  ) =>
    compensation({ ...lossOf({ unpaidPrincipal: yuan(400), ...loanMore }), ...more }, () =>
      programme([SHARES, CAP], {
        compensate: { covers: ['PATENT'], shares: 'SHARES', payer: 'FUND', excessTo: 'BANK', limits, reference: CITED },
      }),
    );
  const said = (a: ReturnType<typeof of>) => a.steps.map((s) => renderStep(s));
  it('are said with what they leave, and the one that binds is named', () => {
    const a = of(
      [
        { name: 'PER_LOAN', rule: 'PER_LOAN', limit: 'CAP' },
        { name: 'BORROWER_YEAR', rule: 'BORROWER_YEAR', limit: 'CAP' },
        { name: 'FUND_BALANCE', rule: 'FUND_BALANCE' },
      ],
      { fund: { balance: yuan(300) } },
      { borrowerCounted: yuan(40) },
    );
    expect(a).toMatchObject({
      uncapped: yuan(200),
      payable: yuan(60),
      boundBy: 'BORROWER_YEAR',
      limits: [{ remaining: yuan(100) }, { remaining: yuan(60) }, { remaining: yuan(300) }],
      shares: [
        { party: 'FUND', amount: yuan(60) },
        { party: 'BANK', amount: yuan(340) },
      ],
    });
    expect(
      said(a)
        .filter((t) => /100\.00|60\.00|300\.00/.test(t))
        .join('\n'),
    ).toMatch(/100\.00 元。[^]*100\.00 − 已用 40\.00，余 60\.00 元。[^]*300\.00 元。[^]*限制：60\.00 元。/);
    // What leaves exactly what is due binds nothing.
    expect(of([{ name: 'FUND_BALANCE', rule: 'FUND_BALANCE' }], { fund: { balance: yuan(200) } })).toMatchObject({
      payable: yuan(200),
      boundBy: null,
    });
    expect(said(of([{ name: 'FUND_BALANCE', rule: 'FUND_BALANCE' }], { fund: { balance: yuan(200) } }))).toContain(
      '应付取最低者：200.00 元。',
    );
  });
  it('of the loss bind before the shares, and are named where nothing else binds', () => {
    const a = of([{ name: 'PER_LOAN', on: 'BASE', rule: 'PER_LOAN', limit: 'CAP' }]);
    expect(a).toMatchObject({
      base: yuan(400),
      counted: yuan(100),
      uncapped: yuan(50),
      payable: yuan(50),
      boundBy: 'PER_LOAN',
    });
    expect(said(a).join()).toContain('计入 100.00 元。');
  });
  it('of a year need what was used of it', () => {
    const limits = [
      { name: 'BANK', rule: 'BANK_YEAR', limit: 'CAP' },
      { name: 'CITY', rule: 'CITY_YEAR', limit: 'CAP' },
    ] as const;
    expect(of(limits)).toMatchObject({
      status: 'UNKNOWN',
      needed: [{ fact: 'bank.compensatedThisYear' }, { fact: 'fund.compensatedThisYear' }],
    });
    expect(
      of(limits, {
        bank: { coveredLoanTotal: 0n, compensatedToDate: 0n, compensatedThisYear: yuan(70) },
        fund: { balance: 0n, compensatedThisYear: yuan(120) },
      }),
    ).toMatchObject({ payable: 0n, boundBy: 'CITY', limits: [{ remaining: yuan(30) }, { remaining: 0n }] });
  });
  it('cover no pledge without the right, and the answer says which it would be', () => {
    const a = of([], {}, { ipTypes: ['TRADEMARK'] });
    expect(a).toMatchObject({
      rate: '0.00',
      payable: 0n,
      shares: [
        { party: 'FUND', amount: 0n },
        { party: 'BANK', amount: yuan(400) },
      ],
    });
    expect(said(a)).toContain('质物中没有专利，不在补偿范围，比例 0.00。');
  });
  it('begin from what is still open: the secured part less what came in, interest aside', () => {
    const a = of(
      [],
      {},
      {
        ipShare: '0.5',
        recovered: yuan(10),
        paidByInsurer: yuan(20),
        paidByGuarantor: yuan(30),
        unpaidInterest: yuan(7),
      },
    );
    expect([a.base, said(a)[0]]).toEqual([
      yuan(140),
      '补偿基数：未还本金 400.00 × 0.5 − 已追回 10.00 − 保险已赔 20.00 − 担保已付 30.00 = 140.00 元（利息 7.00 元不计）。',
    ]);
  });
});

describe('a breaker', () => {
  const p = programme([parameter('FUSE', 'ratio', ['2019-01-01', '0.05'])], {
    breakers: [
      {
        id: 'FUSE',
        title: { zh: '熔断', en: 'fuse' },
        fact: 'pool.compensationRatio',
        threshold: 'FUSE',
        reference: CITED,
      },
    ],
  });
  it('trips above its threshold, not at it, and stays open where nobody states the ratio', () => {
    const tripped = (ratio?: string) =>
      breakersOf(p, { compensationRatio: ratio }, '2020-01-01').map((b) => [b.isTripped, b.verdict.needed.length]);
    expect([tripped('0.05'), tripped('0.0500001'), tripped()]).toEqual([[[false, 0]], [[true, 0]], [[false, 1]]]);
    expect(breakersOf(p, { compensationRatio: '1' }, '2018-12-31')).toEqual([]);
  });
});
