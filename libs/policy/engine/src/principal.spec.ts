import type { SupportBase } from '@zhiya/policy-catalogue';
import fc from 'fast-check';
import { bestMix } from './best-mix';
import { assess } from './estimate';
import { factsAsked } from './facts-asked';
import { condition, interestRule, parameter, programme } from './rule-fixture';
import { simulate } from './sandbox/simulate';
import { renderStep } from './steps';
import type { EstimateCase } from './vocabulary';

const yuan = (n: number): bigint => BigInt(n) * 100n;
const RATE = parameter('RATE', 'ratio', ['2019-01-01', '0.02'], ['2021-01-01', '0.01']);
const CAP = parameter('CAP', 'yuan', ['2019-01-01', '200000']);
const scheme = (
  base: SupportBase = { of: 'PRINCIPAL', underAYear: 'WHOLE' },
  more: Parameters<typeof interestRule>[0] = {},
) =>
  programme([RATE, CAP], {
    estimate: {
      items: [interestRule({ base, caps: [{ name: 'YEARLY', per: 'BORROWER_YEAR', limit: 'CAP' }], ...more })],
    },
  });
type Loan = EstimateCase['loans'][number];
const loan = (
  id: string,
  principal: number | undefined,
  contractOn?: string,
  maturesOn?: string,
  more: Partial<Loan> = {},
): Loan => ({
  id,
  interestPaid: [],
  ...(principal === undefined ? {} : { principal: yuan(principal) }),
  contractOn,
  maturesOn,
  ...more,
});
const ask = (loans: readonly Loan[], p = scheme(), asOf = '2022-12-31') =>
  assess({ programme: p.id, asOf, enterprise: { division: '441900' }, loans, fees: [], alreadyReceived: [] }, () => p);
const amounts = (a: ReturnType<typeof ask>) =>
  a.items.map((i) => [i.year, Number(i.base) / 100, Number(i.amount) / 100]);
const said = (a: ReturnType<typeof ask>, lang: 'zh' | 'en' = 'zh') =>
  a.items.flatMap((i) => i.steps.map((s) => renderStep(s, lang)));

describe('support of a part of the principal', () => {
  it('counts once, in the year of the contract, by the rate of that day, whatever interest was paid', () => {
    const a = ask([
      loan('A', 5_000_000, '2020-05-15', '2022-05-15', { interestPaid: [{ on: '2021-06-20', amount: yuan(200_000) }] }),
      loan('B', 1_000_000, '2021-02-01', '2022-02-01'),
    ]);
    expect(amounts(a)).toEqual([
      [2020, 5_000_000, 100_000],
      [2021, 1_000_000, 10_000],
    ]);
    expect(said(a)[0]).toBe('2020 年贴息基数：A 2020-05-15 5000000.00，合计 5000000.00 元。');
  });
  it('counts by months where the term is under a year: whole ones, or begun ones as whole', () => {
    const by = (underAYear: 'WHOLE' | 'BEGUN' | undefined, maturesOn: string) =>
      amounts(
        ask(
          [loan('A', 1_200_000, '2020-05-15', maturesOn)],
          scheme({ of: 'PRINCIPAL', ...(underAYear ? { underAYear } : {}) }),
        ),
      )[0]![2];
    const days = ['2020-11-14', '2020-11-15', '2020-11-16', '2021-05-14', '2021-05-15', '2023-05-15'];
    expect(days.map((d) => by('WHOLE', d))).toEqual([10_000, 12_000, 12_000, 22_000, 24_000, 24_000]);
    expect(days.map((d) => by('BEGUN', d))).toEqual([12_000, 12_000, 14_000, 24_000, 24_000, 24_000]);
    expect(days.map((d) => by(undefined, d))).toEqual(days.map(() => 24_000));
  });
  it('shows the months in the trace, in both languages, and says nothing of them for a whole year', () => {
    const a = ask([loan('A', 1_200_000, '2020-05-15', '2020-11-15')]);
    expect(said(a)).toContain(
      'A：期限 2020-05-15 至 2020-11-15 不足一年，按 6 个月折算：1200000.00 × 6 ÷ 12 = 600000.00 元。',
    );
    expect(said(a, 'en')).toContain(
      'A: the term from 2020-05-15 to 2020-11-15 is under a year and counts 6 months: 1200000.00 × 6 ÷ 12 = 600000.00 yuan.',
    );
    expect(said(a)).toContain('600000.00 × 0.02 = 12000.00 元（比例 0.02 自 2019-01-01 起）。');
    expect(said(ask([loan('A', 1_200_000, '2020-05-15', '2021-05-15')])).join()).not.toContain('折算');
  });
  it('keeps within its caps and takes the part that intellectual property secures', () => {
    expect(amounts(ask([loan('A', 20_000_000, '2020-05-15', '2021-05-15')]))).toEqual([[2020, 20_000_000, 200_000]]);
    expect(
      amounts(
        ask(
          [loan('A', 1_000_000, '2020-05-15', '2021-05-15', { ipShare: '0.25' })],
          scheme({ of: 'PRINCIPAL' }, { byIpShare: true }),
        ),
      ),
    ).toEqual([[2020, 1_000_000, 5_000]]);
  });
  it('goes by tiers of the principal too', () => {
    const tiers = parameter('TIERS', 'tiers', [
      '2019-01-01',
      [
        { upTo: '1000000', rate: '0.02' },
        { upTo: null, rate: '0.01' },
      ],
    ]);
    const p = programme([tiers], {
      estimate: { items: [interestRule({ base: { of: 'PRINCIPAL' }, rate: { tiers: 'TIERS', mode: 'PROGRESSIVE' } })] },
    });
    const a = ask([loan('A', 3_000_000, '2020-05-15')], p);
    expect(amounts(a)).toEqual([[2020, 3_000_000, 40_000]]);
    expect(said(a)).toEqual(
      expect.arrayContaining([
        '1000000.00 × 0.02 = 20000.00 元（1000000 元以内的档）。',
        '2000000.00 × 0.01 = 20000.00 元。',
        '各段合计 40000.00 元。',
      ]),
    );
    expect(a.items[0]!.parameters.map((x) => x.parameter)).toEqual(['TIERS']);
  });
  it('leaves out a contract after the day of the question, or from before the programme, and says which', () => {
    const a = ask(
      [
        loan('A', 100, '2020-05-15', '2021-05-15'),
        loan('B', 200, '2018-05-15', '2019-05-15'),
        loan('C', 300, '2020-12-15', '2021-12-15'),
      ],
      scheme(),
      '2020-06-30',
    );
    expect(amounts(a)).toEqual([[2020, 100, 2]]);
    expect(said(a)).toEqual(
      expect.arrayContaining([
        'C 2020-12-15 300.00 在计算日 2020-06-30 之后签订，合计 300.00 元，不计入。',
        'B 2018-05-15 200.00 签订时政策不在施行期内，合计 200.00 元，不计入。',
      ]),
    );
    expect(said(a, 'en').join()).toContain('was signed for after 2020-06-30');
  });
});

describe('principal that nobody stated', () => {
  const needed = (a: ReturnType<typeof ask>) => a.open.map((o) => [o.year, o.status, o.needed.map((n) => n.fact)]);
  it('is needed, never zero', () => {
    const a = ask([loan('A', undefined, '2020-05-15', '2021-05-15'), loan('B', 100, '2020-06-15', '2021-06-15')]);
    expect([a.items, a.total, needed(a)]).toEqual([[], null, [[2020, 'UNKNOWN', ['loans[0].principal']]]]);
    expect(a.open[0]!.base).toBe(yuan(100));
    expect(a.open[0]!.steps.map((s) => renderStep(s))[0]).toBe(
      '2020 年贴息基数：A 2020-05-15、B 2020-06-15 100.00，合计 100.00 元。',
    );
    expect(a.open[0]!.steps.map((s) => renderStep(s)).at(-1)).toBe('还缺：贷款本金（loans[0].principal）。');
  });
  it('nor are its days, where the year or the months go by them: it then stands in the year that is asked about', () => {
    expect(needed(ask([loan('A', 100)]))).toEqual([[2022, 'UNKNOWN', ['loans[0].contractOn', 'loans[0].maturesOn']]]);
    expect(needed(ask([loan('A', 100, '2020-05-15')]))).toEqual([[2020, 'UNKNOWN', ['loans[0].maturesOn']]]);
    expect(needed(ask([loan('A', undefined)], scheme({ of: 'PRINCIPAL' })))).toEqual([
      [2022, 'UNKNOWN', ['loans[0].principal', 'loans[0].contractOn']],
    ]);
    expect(needed(ask([loan('A', 100, '2020-05-15')], scheme({ of: 'PRINCIPAL' })))).toEqual([]);
  });
  it('does not matter of a loan that is barred, and is asked with what else is missing of one that may still qualify', () => {
    const p = scheme(
      { of: 'PRINCIPAL' },
      { conditions: [condition('FIRST', { fact: 'loan.firstPledge', test: 'IS', values: ['true'] })] },
    );
    const [barred, fine, open] = [
      loan('A', undefined, '2020-05-15', undefined, { firstPledge: false }),
      loan('B', 100, '2020-05-15', undefined, { firstPledge: true }),
      loan('C', undefined, '2020-05-15'),
    ];
    expect(amounts(ask([barred, fine], p))).toEqual([[2020, 100, 2]]);
    expect(needed(ask([barred, fine, open], p))).toEqual([
      [2020, 'UNKNOWN', ['loans[2].firstPledge', 'loans[2].principal']],
    ]);
    expect(ask([barred], p).open).toMatchObject([{ status: 'INELIGIBLE', blockers: [{ condition: 'FIRST' }] }]);
  });
  it('of nothing gives no item, and is listed among the facts that the programme asks', () => {
    expect(ask([loan('A', 0, '2020-05-15', '2021-05-15')])).toMatchObject({
      items: [],
      open: [],
      total: 0n,
      isConditional: true,
    });
    const asked = (base: SupportBase) => factsAsked(scheme(base)).map((f) => f.path);
    expect(asked({ of: 'PRINCIPAL' })).toEqual(['loans[].principal', 'loans[].contractOn']);
    expect(asked({ of: 'PRINCIPAL', underAYear: 'WHOLE' })).toEqual([
      'loans[].principal',
      'loans[].contractOn',
      'loans[].maturesOn',
    ]);
  });
});

describe('principal beside interest', () => {
  it('counts for one programme alone where two pay for the same kind and year and no text allows both', () => {
    const ofInterest = {
      ...programme([parameter('RATE', 'ratio', ['2019-01-01', '0.50'])], { estimate: { items: [interestRule()] } }),
      id: 'interest',
    };
    const q = (paid: number) => ({
      asOf: '2020-12-31',
      division: '441900',
      loans: [
        {
          id: 'A',
          principal: 100_000_000,
          contractOn: '2020-01-15',
          maturesOn: '2021-01-15',
          interestPaid: [{ on: '2020-06-20', amount: paid }],
        },
      ],
    });
    const mix = (paid: number) => bestMix(q(paid), [scheme(), ofInterest]);
    expect(mix(5_000_000)).toMatchObject({
      totalFen: 2_500_000,
      choices: [{ rule: 'SILENT', first: 'interest', others: [{ programme: 'fixture', aloneFen: 2_000_000 }] }],
    });
    expect(mix(3_000_000)).toMatchObject({ totalFen: 2_000_000, choices: [{ rule: 'SILENT', first: 'fixture' }] });
  });
  it('is told in the sandbox with the bank of the loan, in the month of its contract', () => {
    const entry = {
      id: 'E',
      name: '甲',
      division: '441900',
      fees: [],
      received: [],
      loans: [
        { ...loan('A', 1_000_000, '2020-05-15', '2021-05-15'), bank: '某行' },
        { ...loan('B', 100, '2019-05-15', '2020-05-15'), bank: '他行' },
      ],
    };
    const r = simulate([entry], scheme(), scheme(), '2020-12-31');
    expect(r.ok && r.value.rows.map((x) => [x.year, x.banks, x.months])).toEqual([
      [2019, ['他行'], [['2019-05', 200n, 200n]]],
      [2020, ['某行'], [['2020-05', yuan(20_000), yuan(20_000)]]],
    ]);
  });
  it('never falls with a larger loan or a longer term', () => {
    const months = fc.integer({ min: 0, max: 20 });
    const day = (m: number) => `${2020 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-15`;
    const got = (principal: number, term: number) =>
      ask([loan('A', principal, day(0), day(term))], scheme({ of: 'PRINCIPAL', underAYear: 'BEGUN' })).total!;
    fc.assert(
      fc.property(fc.nat(50_000_000), fc.nat(1_000_000), months, months, (principal, more, a, b) => {
        expect(got(principal + more, Math.max(a, b)) >= got(principal, Math.min(a, b))).toBe(true);
      }),
    );
  });
});
