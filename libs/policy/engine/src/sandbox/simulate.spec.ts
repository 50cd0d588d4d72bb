import fc from 'fast-check';
import { programmeOf, type Programme } from '@zhiya/policy-catalogue';
import { assess } from '../estimate';
import { revise, type ParameterChange } from '../revise';
import { condition, interestRule, parameter, programme } from '../rule-fixture';
import { questionOf, type Book, type BookEntry } from './book';
import { changeableIn } from './changeable';
import { packExact, unpackExact } from './exact-json';
import { canSimulate, explain, simulate, type Simulation } from './simulate';

const dongguan = programmeOf('dongguan-2019')!;
const AS_OF = '2021-12-31';
const reference = { document: '示例', clause: '假设', quote: '假设' };
const supposed = (values: Readonly<Record<string, string>>, from = '2019-01-01', base = dongguan): Programme => {
  const changes: ParameterChange[] = Object.entries(values).map(([parameter, value]) => ({
    parameter,
    from,
    value,
    reference,
  }));
  const r = revise(base, changes, { notBefore: null });
  if (!r.ok) throw new Error(JSON.stringify(r.errors));
  return r.value;
};
const rate = dongguan.estimate!.items.find((i) => i.kind === 'INTEREST_SUBSIDY')!;
const RATE = rate.rate as string;
const CAP = rate.caps[0]!.limit;
const harder = supposed({ [RATE]: '0.60', [CAP]: '800000.00' });

const entry = (id: string, more: Partial<BookEntry> = {}): BookEntry => ({
  id,
  name: `示例企业${id}`,
  division: '441900',
  loans: [],
  fees: [],
  received: [],
  ...more,
});
const loan = (id: string, bank: string, ...paid: readonly (readonly [string, bigint])[]) => ({
  id,
  bank,
  interestPaid: paid.map(([on, amount]) => ({ on, amount })),
});
const run = (book: Book, before = dongguan, after = harder, asOf = AS_OF): Simulation => {
  const r = simulate(book, before, after, asOf);
  if (!r.ok) throw new Error(JSON.stringify(r.errors));
  return r.value;
};

const fen = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 16n }));
const day = fc
  .tuple(fc.integer({ min: 2018, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const bank = fc.constantFrom('甲银行', '乙银行', null);
const books: fc.Arbitrary<Book> = fc
  .array(
    fc.record({
      division: fc.constantFrom('441900', '441900', '440300'),
      loans: fc.array(
        fc.record({
          id: fc.string({ minLength: 1, maxLength: 3 }),
          bank,
          interestPaid: fc.array(fc.record({ on: day, amount: fen }), { maxLength: 5 }),
        }),
        { maxLength: 3 },
      ),
      fees: fc.array(
        fc.record({
          kind: fc.constantFrom('VALUATION' as const, 'PLEDGE_INSURANCE_PREMIUM' as const),
          bank,
          on: day,
          amount: fen,
        }),
        { maxLength: 3 },
      ),
      received: fc.array(
        fc.record({
          kind: fc.constant('INTEREST_SUBSIDY' as const),
          year: fc.integer({ min: 2018, max: 2022 }),
          amount: fen,
        }),
        { maxLength: 1 },
      ),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((e, i) => ({ ...e, id: `E${i}`, name: `企业 ${i}` })));
const rules = fc
  .record({
    [RATE]: fc.integer({ min: 0, max: 100 }).map((n) => (n / 100).toFixed(2)),
    [CAP]: fc.integer({ min: 1, max: 2_000_000 }).map((n) => `${n}.00`),
  })
  .chain((v) => day.filter((d) => d >= '2019-01-01').map((from) => supposed(v, from)));
const sum = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b, 0n);

describe('a simulation', () => {
  it('tells before, after and the difference, by month in the order of payment until the cap is used up', () => {
    const { rows, tally } = run([
      entry('A', {
        loans: [
          loan('L1', '甲银行', ['2020-03-21', 80_000_000n], ['2020-06-21', 80_000_000n], ['2020-09-21', 80_000_000n]),
        ],
      }),
    ]);
    expect(rows).toMatchObject([
      {
        kind: 'INTEREST_SUBSIDY',
        year: 2020,
        before: { amount: 100_000_000n, boundBy: 'YEARLY' },
        after: { amount: 80_000_000n },
        difference: -20_000_000n,
      },
    ]);
    expect(rows[0]!.months).toEqual([
      ['2020-03', 56_000_000n, 48_000_000n],
      ['2020-06', 44_000_000n, 32_000_000n],
      ['2020-09', 0n, 0n],
    ]);
    expect(tally).toMatchObject({
      before: 100_000_000n,
      after: 80_000_000n,
      difference: -20_000_000n,
      enterprises: 1,
      enterprisesAffected: 1,
      banks: 1,
      banksAffected: ['甲银行'],
    });
  });

  it('splits a year whose rate changes by the day of each payment', () => {
    const { rows } = run(
      [entry('A', { loans: [loan('L1', '甲银行', ['2020-06-30', 10_000n], ['2020-07-01', 10_000n])] })],
      dongguan,
      supposed({ [RATE]: '0.60' }, '2020-07-01'),
    );
    expect(rows[0]!.months).toEqual([
      ['2020-06', 7_000n, 7_000n],
      ['2020-07', 7_000n, 6_000n],
    ]);
  });

  it('keeps amounts of ten thousand thousand million yuan exact', () => {
    const huge = 10n ** 15n + 1n;
    const { tally } = run(
      [
        entry('A', { fees: [{ kind: 'VALUATION', on: '2020-01-02', amount: huge, bank: null }] }),
        entry('B', { fees: [{ kind: 'VALUATION', on: '2020-01-02', amount: huge, bank: null }] }),
      ],
      dongguan,
      dongguan,
    );
    const each = assess(
      questionOf(
        entry('A', { fees: [{ kind: 'VALUATION', on: '2020-01-02', amount: huge, bank: null }] }),
        dongguan,
        AS_OF,
      ),
    ).total!;
    expect(tally.after).toBe(2n * each);
    expect(unpackExact(packExact(tally))).toEqual(tally);
  });

  it('leaves what is unknown out of the sums and says what is missing', () => {
    const qingdao = programmeOf('qingdao-subsidy-2024')!;
    const asked = changeableIn(qingdao);
    expect(asked.length).toBeGreaterThan(0);
    const book = [entry('A', { division: '370200', loans: [loan('L1', '甲银行', ['2024-06-21', 1_000_000n])] })];
    const { rows, tally } = run(book, qingdao, qingdao, '2024-12-31');
    expect(rows[0]).toMatchObject({ before: { status: 'UNKNOWN', amount: null }, difference: null, months: [] });
    expect(tally).toMatchObject({
      before: 0n,
      after: 0n,
      rows: 1,
      unknown: { rows: 1, enterprises: 1, base: 1_000_000n },
    });
    expect(tally.unknown.needed.length).toBeGreaterThan(0);
    expect(tally.unknown.needed.every((n) => !/\d/.test(n.fact))).toBe(true);
  });

  it('counts enterprises that neither rule is for, and refuses a programme that is a document only', () => {
    expect(run([entry('A', { division: '440300' }), entry('B')]).tally).toMatchObject({
      enterprises: 2,
      enterprisesOutside: 1,
      enterprisesAffected: 0,
    });
    expect(canSimulate(dongguan, programmeOf('wuhan-fund-2024')!)).toMatchObject({
      ok: false,
      errors: [{ code: 'SANDBOX.PROGRAMME_INCOMPLETE' }],
    });
  });

  it('names with each row the banks of its own payments: of that kind, in that year', () => {
    const fee = (kind: 'VALUATION' | 'PLEDGE_INSURANCE_PREMIUM', bank: string, on = '2020-05-01') => ({
      kind,
      bank,
      on,
      amount: 10_000n,
    });
    const { rows, tally } = run([
      entry('A', {
        loans: [
          loan('L1', '乙银行', ['2020-03-21', 10_000n]),
          loan('L2', '甲银行', ['2020-04-21', 10_000n], ['2021-04-21', 10_000n]),
        ],
        fees: [
          fee('VALUATION', '丙银行'),
          fee('VALUATION', '丁银行', '2019-05-01'),
          fee('PLEDGE_INSURANCE_PREMIUM', '戊银行'),
        ],
      }),
    ]);
    expect(rows.map((r) => `${r.year} ${r.kind}: ${r.banks.join('、')}`).sort()).toEqual([
      '2019 VALUATION_FEE_SUBSIDY: 丁银行',
      '2020 INTEREST_SUBSIDY: 乙银行、甲银行',
      '2020 PREMIUM_SUBSIDY: 戊银行',
      '2020 VALUATION_FEE_SUBSIDY: 丙银行',
      '2021 INTEREST_SUBSIDY: 甲银行',
    ]);
    // The interest alone changes, so that those of the fees are told among the banks, not among the affected.
    expect([tally.banks, tally.banksAffected, tally.kinds.map((k) => [k.kind, k.changed])]).toEqual([
      5,
      ['乙银行', '甲银行'],
      [
        ['INTEREST_SUBSIDY', 2],
        ['PREMIUM_SUBSIDY', 0],
        ['VALUATION_FEE_SUBSIDY', 0],
      ],
    ]);
  });
  it('counts as nothing, and says how often, what is barred; the largest change first, up or down', () => {
    const within = (yearsAfter: number) =>
      programme(
        [parameter('RATE', 'ratio', ['2019-01-01', '0.50']), parameter('UNTIL', 'month-day', ['2019-01-01', '10-31'])],
        { estimate: { items: [interestRule({ claimUntil: { parameter: 'UNTIL', yearsAfter } })] } },
      );
    const book = [
      entry('A', { loans: [loan('L1', '甲银行', ['2020-03-21', 10_000n])] }),
      entry('B', { loans: [loan('L1', '甲银行', ['2020-03-21', 30_000n])] }),
      entry('C', { loans: [loan('L1', '甲银行', ['2019-03-21', 20_000n])] }),
    ];
    const { tally } = run(book, within(1), within(2));
    expect(tally).toMatchObject({
      before: 0n,
      after: 20_000n,
      barred: { before: 3, after: 1 },
      unknown: { rows: 0 },
      enterprisesAffected: 2,
    });
    expect(tally.largest.map((r) => [r.enterprise, r.difference])).toEqual([
      ['B', 15_000n],
      ['A', 5_000n],
    ]);
    expect(run(book, within(2), within(1)).tally.largest.map((r) => [r.enterprise, r.difference])).toEqual([
      ['B', -15_000n],
      ['A', -5_000n],
    ]);
  });
  it('can change whatever decides, each parameter once, in the order of the rules', () => {
    const reference = (more: object) => ({ series: 'LPR_1Y' as const, month: 'OF_CONTRACT' as const, ...more });
    const names = ['UNUSED', 'RATE', 'TIMES', 'PLUS', 'CAP', 'UNTIL', 'TERM', 'AGE', 'TIERS', 'HALF'];
    const p = programme(
      names.map((id) => parameter(id, 'ratio', ['2019-01-01', '0.5'])),
      {
        estimate: {
          items: [
            interestRule({
              countedUpTo: reference({ plus: 'PLUS' }),
              caps: [{ name: 'YEAR', per: 'BORROWER_YEAR', limit: 'CAP' }],
              claimUntil: { parameter: 'UNTIL', yearsAfter: 1 },
              conditions: [condition('TERM', { fact: 'loan.termMonths', test: 'AT_MOST', parameter: 'TERM' })],
            }),
            {
              kind: 'VALUATION_FEE_SUBSIDY',
              base: { of: 'FEE', fee: 'VALUATION' },
              rate: { tiers: 'TIERS', mode: 'WHOLE' },
              caps: [{ name: 'YEAR', per: 'BORROWER_YEAR', limit: 'CAP' }],
            },
            {
              kind: 'PREMIUM_SUBSIDY',
              base: { of: 'INTEREST_PAID' },
              rate: { instead: reference({ times: 'HALF' }) },
              caps: [],
            },
          ],
          conditions: [
            condition('AGE', { fact: 'enterprise.ageMonths', test: 'AT_LEAST', parameter: 'AGE' }),
            condition('RATE', {
              fact: 'loan.annualRate',
              test: 'AT_MOST',
              referenceRate: reference({ times: 'TIMES' }),
            }),
          ],
        },
      },
    );
    expect(changeableIn(p).map((x) => x.id)).toEqual([
      'RATE',
      'PLUS',
      'CAP',
      'UNTIL',
      'TIERS',
      'HALF',
      'AGE',
      'TIMES',
      'TERM',
    ]);
    expect(changeableIn(programme([]))).toEqual([]);
  });
  it('reads back what it wrote, and takes nothing else for an amount', () => {
    const value = {
      a: 1n,
      none: null,
      text: 'fen',
      other: { fen: 5 },
      both: { fen: '5', more: true },
      list: [null, { fen: null }],
    };
    expect(unpackExact(packExact(value))).toEqual(value);
  });
  it('sums the months to the total, whatever the book and the rule', () => {
    fc.assert(
      fc.property(books, rules, (book, after) => {
        const { rows, tally } = run(book, dongguan, after);
        expect(sum(tally.months.map((m) => m.before))).toBe(tally.before);
        expect(sum(tally.months.map((m) => m.after))).toBe(tally.after);
        expect(sum(tally.kinds.map((k) => k.after))).toBe(tally.after);
        for (const r of rows) for (const [, b, a] of r.months) expect([b >= 0n, a >= 0n]).toEqual([true, true]);
      }),
    );
  });
  it('finds no difference where nothing is changed', () => {
    fc.assert(
      fc.property(books, (book) => {
        const { tally } = run(book, dongguan, dongguan);
        expect([tally.difference, tally.enterprisesAffected, tally.banksAffected, tally.largest]).toEqual([
          0n,
          0,
          [],
          [],
        ]);
      }),
    );
  });
  it('does not depend on the order of enterprises', () => {
    fc.assert(
      fc.property(books, rules, (book, after) =>
        expect(run([...book].reverse(), dongguan, after).tally).toEqual(run(book, dongguan, after).tally),
      ),
    );
  });
  it('says after what the rule itself says of each enterprise', () => {
    fc.assert(
      fc.property(books, rules, (book, after) => {
        const { rows } = run(book, dongguan, after);
        for (const e of book) {
          const own = rows.filter((r) => r.enterprise === e.id);
          expect(sum(own.map((r) => r.after.amount!))).toBe(assess(questionOf(e, after, AS_OF), () => after).total);
          for (const r of own)
            expect(explain(e, r, dongguan, after, AS_OF).before).toMatchObject({ amount: r.before.amount });
        }
      }),
      { numRuns: 50 },
    );
  });
});
