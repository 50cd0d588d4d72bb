import type { Programme, SupportRule } from '@zhiya/policy-catalogue';
import { breakersOf, compensation } from './compensate';
import { assess } from './estimate';
import { condition, interestRule, parameter, programme, CITED } from './rule-fixture';
import { renderStep } from './steps';
import type { CompensateCase, EstimateCase } from './vocabulary';

const RATE = parameter('RATE', 'ratio', ['2019-01-01', '0.50']);
const yuan = (n: number): bigint => BigInt(n) * 100n;
type Paid = readonly [on: string, yuan: number];
const loan = (id: string, payments: readonly Paid[], more: object = {}): EstimateCase['loans'][number] => ({ id, interestPaid: payments.map(([on, n]) => ({ on, amount: yuan(n) })), ...more });
const ask = (p: Programme, c: Partial<EstimateCase>) => assess({ programme: p.id, asOf: '2021-12-31', enterprise: { division: '441900' }, loans: [], fees: [], alreadyReceived: [], ...c }, () => p);
const withRules = (rules: readonly SupportRule[], ...parameters: readonly ReturnType<typeof parameter>[]): Programme => programme([RATE, ...parameters], { estimate: { items: rules } });
const amounts = (p: Programme, c: Partial<EstimateCase>) => ask(p, c).items.map((i) => [i.year, Number(i.amount) / 100, i.boundBy]);

describe('caps', () => {
  it('of a loan bind each loan over its life, those of the borrower what is left of the year', () => {
    const p = withRules([interestRule({ caps: [{ name: 'LOAN', per: 'LOAN', limit: 'LOAN_CAP' }, { name: 'YEAR', per: 'BORROWER_YEAR', limit: 'YEAR_CAP' }] })], parameter('LOAN_CAP', 'yuan', ['2019-01-01', '80']), parameter('YEAR_CAP', 'yuan', ['2019-01-01', '100']));
    // 2019: A 100 → 80 (loan), B 30 → 110 → 100 (year). 2020: A nothing left; B has 50 left of its 80 and asks 40.
    const loans = [loan('A', [['2019-03-01', 200], ['2020-03-01', 100]]), loan('B', [['2019-03-01', 60], ['2020-03-01', 80]])];
    expect(amounts(p, { loans })).toEqual([[2019, 100, 'YEAR'], [2020, 40, 'LOAN']]);
    expect(ask(p, { loans }).items[1]!.steps.map((s) => renderStep(s)).join()).toContain('A：单笔上限 80.00 元，此前已计 80.00 元，本年计 0.00 元。');
  });
  it('of a lifetime remember every year, received and computed', () => {
    const p = withRules([interestRule({ caps: [{ name: 'LIFE', per: 'LIFETIME', limit: 'LIFE_CAP' }] })], parameter('LIFE_CAP', 'yuan', ['2019-01-01', '100']));
    const loans = [loan('A', [['2019-03-01', 60], ['2020-03-01', 60], ['2021-03-01', 200]])];
    expect(amounts(p, { loans })).toEqual([[2019, 30, null], [2020, 30, null], [2021, 40, 'LIFE']]);
    expect(amounts(p, { loans, alreadyReceived: [{ kind: 'INTEREST_SUBSIDY', year: 2017, amount: yuan(50) }] })).toEqual([[2019, 30, null], [2020, 20, 'LIFE'], [2021, 0, 'LIFE']]);
  });
  it('of a loan reached but not passed bind nothing, and one that is passed is named', () => {
    const p = withRules([interestRule({ caps: [{ name: 'LOAN', per: 'LOAN', limit: 'LOAN_CAP' }] })], parameter('LOAN_CAP', 'yuan', ['2019-01-01', '80']));
    const paid = (n: number) => amounts(p, { loans: [loan('A', [['2020-03-01', n]])] });
    expect([paid(100), paid(160), paid(161)]).toEqual([[[2020, 50, null]], [[2020, 80, null]], [[2020, 80, 'LOAN']]]);
  });
  it('of a loan bind it still where another level paid a part', () => {
    const p = programme([RATE, parameter('LOAN_CAP', 'yuan', ['2019-01-01', '80'])], {
      estimate: { items: [interestRule({ caps: [{ name: 'LOAN', per: 'LOAN', limit: 'LOAN_CAP' }] })], stacking: { kinds: ['INTEREST_SUBSIDY'], rule: 'TOPS_UP', reference: CITED } },
    });
    const received = (n: number) => [{ kind: 'INTEREST_SUBSIDY' as const, year: 2020, amount: yuan(n), programme: 'the-province' }];
    // A asks 150 and B 50; of the 40 paid elsewhere A bears 30 and B 10: 120 → 80 (cap), 40.
    const loans = [loan('A', [['2020-03-01', 300]]), loan('B', [['2020-03-01', 100]])];
    expect(amounts(p, { loans, alreadyReceived: received(40) })).toEqual([[2020, 120, 'LOAN']]);
    expect(amounts(p, { loans, alreadyReceived: received(200) })).toEqual([[2020, 0, null]]);
  });
  it('of a borrower count what it received under this programme, named or not, and nothing of another', () => {
    const p = withRules([interestRule({ caps: [{ name: 'YEAR', per: 'BORROWER_YEAR', limit: 'CAP' }] })], parameter('CAP', 'yuan', ['2019-01-01', '100']));
    const left = (programmeId?: string) => ask(p, { loans: [loan('A', [['2020-03-01', 400]])], alreadyReceived: [{ kind: 'INTEREST_SUBSIDY', year: 2020, amount: yuan(30), ...(programmeId ? { programme: programmeId } : {}) }] }).items[0]!;
    expect([left(), left('fixture'), left('the-province')].map((i) => [i.capRemaining, i.amount])).toEqual([[yuan(70), yuan(70)], [yuan(70), yuan(70)], [yuan(100), yuan(100)]]);
  });
  it('tell the tightest of several, whatever their order, and are said in the trace with what they leave', () => {
    const caps = [{ name: 'YEAR', per: 'BORROWER_YEAR' as const, limit: 'YEAR_CAP' }, { name: 'LIFE', per: 'LIFETIME' as const, limit: 'LIFE_CAP' }];
    const of = (list: typeof caps, paid: number) => ask(withRules([interestRule({ caps: list })], parameter('YEAR_CAP', 'yuan', ['2019-01-01', '100']), parameter('LIFE_CAP', 'yuan', ['2019-01-01', '60'])), { loans: [loan('A', [['2020-03-01', paid]])] }).items[0]!;
    expect([of(caps, 400), of([...caps].reverse(), 400)].map((i) => [i.capRemaining, i.amount, i.boundBy])).toEqual([[yuan(60), yuan(60), 'LIFE'], [yuan(60), yuan(60), 'LIFE']]);
    // Exactly what is left is not more than it.
    expect(of(caps, 120)).toMatchObject({ amount: yuan(60), boundBy: null });
    const said = of(caps, 400).steps.map((s) => renderStep(s));
    expect(said).toContain('累计上限 60.00 元，历年已获 0.00 元，余额 60.00 元。');
    expect(said.join()).not.toContain('来源未设年度上限');
  });
  it('not in force bind nobody, and a programme without any says so', () => {
    const p = withRules([interestRule({ caps: [{ name: 'YEAR', per: 'BORROWER_YEAR', limit: 'CAP' }] })], parameter('CAP', 'yuan', ['2020-01-01', '100']));
    const items = ask(p, { loans: [loan('A', [['2019-03-01', 400], ['2020-03-01', 400]])] }).items;
    expect(items.map((i) => [i.year, i.amount, i.capRemaining, i.boundBy])).toEqual([[2019, yuan(200), null, null], [2020, yuan(100), yuan(100), 'YEAR']]);
    expect(renderStep(items[0]!.steps.at(-1)!)).toBe('来源未设年度上限，补贴 200.00 元。');
  });
  it('shared between kinds are used up in the order of the programme', () => {
    const cap = { name: 'TOGETHER', per: 'BORROWER_YEAR' as const, limit: 'CAP', shared: ['INTEREST_SUBSIDY', 'VALUATION_FEE_SUBSIDY'] as const };
    const p = withRules([interestRule({ caps: [cap] }), { kind: 'VALUATION_FEE_SUBSIDY', base: { of: 'FEE', fee: 'VALUATION' }, rate: 'RATE', caps: [cap] }], parameter('CAP', 'yuan', ['2019-01-01', '100']));
    expect(amounts(p, { loans: [loan('A', [['2020-03-01', 160]])], fees: [{ kind: 'VALUATION', on: '2020-02-01', amount: yuan(90) }] })).toEqual([[2020, 80, null], [2020, 20, 'TOGETHER']]);
  });
});

describe('tiers', () => {
  const tiers = parameter('TIERS', 'tiers', ['2019-01-01', [{ upTo: '100', rate: '0.50' }, { upTo: null, rate: '0.20' }]]);
  it('apply whole, or each to its own part', () => {
    const by = (mode: 'WHOLE' | 'PROGRESSIVE', paid: number) => amounts(withRules([interestRule({ rate: { tiers: 'TIERS', mode } })], tiers), { loans: [loan('A', [['2020-03-01', paid]])] })[0]![1];
    expect([by('WHOLE', 100), by('WHOLE', 101), by('PROGRESSIVE', 100), by('PROGRESSIVE', 300)]).toEqual([50, 20.2, 50, 90]);
  });
  it('of a loss too, by the balance of the borrower', () => {
    const shares = parameter('SHARES', 'tiered-shares', ['2019-01-01', [{ upTo: '10000000.00', shares: { FUND: '0.80', BANK: '0.20' } }, { upTo: '30000000.00', shares: { FUND: '0.50', BANK: '0.50' } }]]);
    const p = (mode: 'WHOLE' | 'PROGRESSIVE') => programme([shares], { compensate: { covers: ['PATENT'], shares: { tiers: 'SHARES', by: 'loan.borrowerOutstanding', mode }, payer: 'FUND', excessTo: 'BANK', limits: [], reference: CITED } });
    const loss = (balance: number, mode: 'WHOLE' | 'PROGRESSIVE') => compensation(lossOf({ unpaidPrincipal: yuan(12_000_000), borrowerOutstanding: yuan(balance) }), () => p(mode));
    expect(loss(12_000_000, 'WHOLE')).toMatchObject({ rate: '0.50', payable: yuan(6_000_000) });
    expect(loss(12_000_000, 'PROGRESSIVE')).toMatchObject({ rate: null, payable: yuan(9_000_000), shares: [{ party: 'FUND', amount: yuan(9_000_000) }, { party: 'BANK', amount: yuan(3_000_000) }] });
    expect(loss(30_000_001, 'WHOLE')).toMatchObject({ rate: '0.00', payable: 0n });
  });
});

const lossOf = (more: Partial<CompensateCase['loan']>): CompensateCase => ({
  programme: 'fixture', asOf: '2020-06-30', fund: { balance: 0n }, bank: { coveredLoanTotal: 0n, compensatedToDate: 0n }, recovery: null,
  loan: { ipTypes: ['PATENT'], ipShare: '1', unpaidPrincipal: 0n, unpaidInterest: 0n, recovered: 0n, paidByInsurer: 0n, paidByGuarantor: 0n, overdueSince: '2020-03-01', ...more },
});

describe('a rate that counts only so far', () => {
  const p = withRules([interestRule({ countedUpTo: { series: 'LPR_1Y', month: 'OF_CONTRACT', times: 'TIMES' } })], parameter('TIMES', 'ratio', ['2019-01-01', '1.4']));
  it('leaves interest above it out, loan by loan, and waits for the rate and the date', () => {
    // LPR of 2020-05: 3.85 % × 1.4 = 5.39 %; at 10.78 % half of the interest counts.
    const of = (rate: string) => amounts(p, { loans: [loan('A', [['2020-12-01', 1000]], { contractOn: '2020-05-06', annualRate: rate })] })[0]![1];
    expect([of('0.1078'), of('0.0539'), of('0.0400')]).toEqual([250, 500, 500]);
    expect(ask(p, { loans: [loan('A', [['2020-12-01', 1000]])] })).toMatchObject({ items: [], total: null, open: [{ status: 'UNKNOWN', needed: [{ fact: 'loans[0].annualRate' }, { fact: 'loans[0].contractOn' }] }] });
  });
});

describe('claims', () => {
  it('close on their day', () => {
    const p = withRules([interestRule({ claimUntil: { parameter: 'UNTIL', yearsAfter: 1 } })], parameter('UNTIL', 'month-day', ['2019-01-01', '10-31']));
    const on = (asOf: string) => ask(p, { asOf, loans: [loan('A', [['2020-03-01', 100]])] });
    expect(on('2021-10-31').items[0]).toMatchObject({ amount: yuan(50) });
    expect(on('2021-11-01')).toMatchObject({ items: [], total: 0n, open: [{ status: 'INELIGIBLE', blockers: [{ condition: 'CLAIM_WINDOW', required: '2021-10-31' }] }] });
  });
  it('are excluded by, or top up, what another level paid for the same', () => {
    const p = (rule: 'EXCLUDES' | 'TOPS_UP') => programme([RATE], { estimate: { items: [interestRule()], stacking: { kinds: ['INTEREST_SUBSIDY'], rule, reference: CITED } } });
    const c = { loans: [loan('A', [['2020-03-01', 100]])], alreadyReceived: [{ kind: 'INTEREST_SUBSIDY' as const, year: 2020, amount: yuan(20), programme: 'the-province' }] };
    expect(ask(p('EXCLUDES'), c).open).toMatchObject([{ status: 'INELIGIBLE', blockers: [{ condition: 'STACKING', citation: CITED }] }]);
    expect(ask(p('TOPS_UP'), c).items).toMatchObject([{ uncapped: yuan(50), amount: yuan(30) }]);
    expect(ask(p('EXCLUDES'), { ...c, alreadyReceived: [{ ...c.alreadyReceived[0]!, programme: 'fixture' }] }).items).toHaveLength(1);
  });
});

describe('conditions', () => {
  const p = programme([RATE, parameter('AGE', 'months', ['2019-01-01', '12'])], {
    estimate: { items: [interestRule()], conditions: [condition('AGE', { fact: 'enterprise.ageMonths', test: 'AT_LEAST', parameter: 'AGE' }), condition('FIRST', { fact: 'loan.firstPledge', test: 'IS', values: ['true'] })] },
  });
  const payments: readonly Paid[] = [['2020-03-01', 100]];
  it('let in the loans that meet them and say why the others stay out', () => {
    const a = ask(p, { enterprise: { division: '441900', registeredOn: '2020-12-31' }, loans: [loan('A', payments, { firstPledge: true }), loan('B', payments, { firstPledge: false })] });
    expect(a.items).toMatchObject([{ base: yuan(100), amount: yuan(50) }]);
    expect(a.items[0]!.steps.map((s) => renderStep(s, 'en')).join()).toContain('B: condition not met, FIRST');
  });
  it('are unknown as long as one loan is, and name what is missing', () => {
    const a = ask(p, { enterprise: { division: '441900', registeredOn: '2020-12-31' }, loans: [loan('A', payments, { firstPledge: true }), loan('B', payments)] });
    expect(a).toMatchObject({ items: [], total: null, open: [{ status: 'UNKNOWN', base: yuan(100), needed: [{ fact: 'loans[1].firstPledge' }] }] });
  });
  it('count an age to its very day', () => {
    const at = (registeredOn: string) => ask(p, { asOf: '2021-06-15', enterprise: { division: '441900', registeredOn }, loans: [loan('A', payments, { firstPledge: true })] });
    expect(at('2020-06-15').items).toHaveLength(1);
    expect(at('2020-06-16').open).toMatchObject([{ status: 'INELIGIBLE', blockers: [{ condition: 'AGE' }] }]);
  });
});

describe('a breaker', () => {
  const p = programme([parameter('FUSE', 'ratio', ['2019-01-01', '0.05'])], { breakers: [{ id: 'FUSE', title: { zh: '熔断', en: 'fuse' }, fact: 'pool.compensationRatio', threshold: 'FUSE', reference: CITED }] });
  it('trips above its threshold, not at it, and stays open where nobody states the ratio', () => {
    const tripped = (ratio?: string) => breakersOf(p, { compensationRatio: ratio }, '2020-01-01').map((b) => [b.isTripped, b.verdict.needed.length]);
    expect([tripped('0.05'), tripped('0.0500001'), tripped()]).toEqual([[[false, 0]], [[true, 0]], [[false, 1]]]);
    expect(breakersOf(p, { compensationRatio: '1' }, '2018-12-31')).toEqual([]);
  });
});
