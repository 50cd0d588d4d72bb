import fc from 'fast-check';
import { programmeOf, type Programme } from '@zhiya/policy-catalogue';
import { assess } from '../estimate';
import { revise, type ParameterChange } from '../revise';
import { questionOf, type Book, type BookEntry } from './book';
import { changeableIn } from './changeable';
import { packExact, unpackExact } from './exact-json';
import { canSimulate, explain, simulate, type Simulation } from './simulate';

const dongguan = programmeOf('dongguan-2019')!;
const AS_OF = '2021-12-31';
const reference = { document: '示例', clause: '假设', quote: '假设' };
const supposed = (values: Readonly<Record<string, string>>, from = '2019-01-01', base = dongguan): Programme => {
  const changes: ParameterChange[] = Object.entries(values).map(([parameter, value]) => ({ parameter, from, value, reference }));
  const r = revise(base, changes, { notBefore: null });
  if (!r.ok) throw new Error(JSON.stringify(r.errors));
  return r.value;
};
const rate = dongguan.estimate!.items.find((i) => i.kind === 'INTEREST_SUBSIDY')!;
const RATE = rate.rate as string;
const CAP = rate.caps[0]!.limit;
const harder = supposed({ [RATE]: '0.60', [CAP]: '800000.00' });

const entry = (id: string, more: Partial<BookEntry> = {}): BookEntry => ({ id, name: `示例企业${id}`, division: '441900', loans: [], fees: [], received: [], ...more });
const loan = (id: string, bank: string, ...paid: readonly (readonly [string, bigint])[]) => ({ id, bank, interestPaid: paid.map(([on, amount]) => ({ on, amount })) });
const run = (book: Book, before = dongguan, after = harder, asOf = AS_OF): Simulation => {
  const r = simulate(book, before, after, asOf);
  if (!r.ok) throw new Error(JSON.stringify(r.errors));
  return r.value;
};

const fen = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 16n }));
const day = fc.tuple(fc.integer({ min: 2018, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const bank = fc.constantFrom('甲银行', '乙银行', null);
const books: fc.Arbitrary<Book> = fc
  .array(
    fc.record({
      division: fc.constantFrom('441900', '441900', '440300'),
      loans: fc.array(fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), bank, interestPaid: fc.array(fc.record({ on: day, amount: fen }), { maxLength: 5 }) }), { maxLength: 3 }),
      fees: fc.array(fc.record({ kind: fc.constantFrom('VALUATION' as const, 'PLEDGE_INSURANCE_PREMIUM' as const), bank, on: day, amount: fen }), { maxLength: 3 }),
      received: fc.array(fc.record({ kind: fc.constant('INTEREST_SUBSIDY' as const), year: fc.integer({ min: 2018, max: 2022 }), amount: fen }), { maxLength: 1 }),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((e, i) => ({ ...e, id: `E${i}`, name: `企业 ${i}` })));
const rules = fc.record({ [RATE]: fc.integer({ min: 0, max: 100 }).map((n) => (n / 100).toFixed(2)), [CAP]: fc.integer({ min: 1, max: 2_000_000 }).map((n) => `${n}.00`) }).chain((v) => day.filter((d) => d >= '2019-01-01').map((from) => supposed(v, from)));
const sum = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b, 0n);

describe('a simulation', () => {
  it('tells before, after and the difference, by month in the order of payment until the cap is used up', () => {
    const { rows, tally } = run([entry('A', { loans: [loan('L1', '甲银行', ['2020-03-21', 80_000_000n], ['2020-06-21', 80_000_000n], ['2020-09-21', 80_000_000n])] })]);
    expect(rows).toMatchObject([{ kind: 'INTEREST_SUBSIDY', year: 2020, before: { amount: 100_000_000n, boundBy: 'YEARLY' }, after: { amount: 80_000_000n }, difference: -20_000_000n }]);
    expect(rows[0]!.months).toEqual([['2020-03', 56_000_000n, 48_000_000n], ['2020-06', 44_000_000n, 32_000_000n], ['2020-09', 0n, 0n]]);
    expect(tally).toMatchObject({ before: 100_000_000n, after: 80_000_000n, difference: -20_000_000n, enterprises: 1, enterprisesAffected: 1, banks: 1, banksAffected: ['甲银行'] });
  });

  it('splits a year whose rate changes by the day of each payment', () => {
    const { rows } = run([entry('A', { loans: [loan('L1', '甲银行', ['2020-06-30', 10_000n], ['2020-07-01', 10_000n])] })], dongguan, supposed({ [RATE]: '0.60' }, '2020-07-01'));
    expect(rows[0]!.months).toEqual([['2020-06', 7_000n, 7_000n], ['2020-07', 7_000n, 6_000n]]);
  });

  it('keeps amounts of ten thousand thousand million yuan exact', () => {
    const huge = 10n ** 15n + 1n;
    const { tally } = run([entry('A', { fees: [{ kind: 'VALUATION', on: '2020-01-02', amount: huge, bank: null }] }), entry('B', { fees: [{ kind: 'VALUATION', on: '2020-01-02', amount: huge, bank: null }] })], dongguan, dongguan);
    const each = assess(questionOf(entry('A', { fees: [{ kind: 'VALUATION', on: '2020-01-02', amount: huge, bank: null }] }), dongguan, AS_OF)).total!;
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
    expect(tally).toMatchObject({ before: 0n, after: 0n, rows: 1, unknown: { rows: 1, enterprises: 1, base: 1_000_000n } });
    expect(tally.unknown.needed.length).toBeGreaterThan(0);
    expect(tally.unknown.needed.every((n) => !/\d/.test(n.fact))).toBe(true);
  });

  it('counts enterprises that neither rule is for, and refuses a programme that is a document only', () => {
    expect(run([entry('A', { division: '440300' }), entry('B')]).tally).toMatchObject({ enterprises: 2, enterprisesOutside: 1, enterprisesAffected: 0 });
    expect(canSimulate(dongguan, programmeOf('wuhan-fund-2024')!)).toMatchObject({ ok: false, errors: [{ code: 'SANDBOX.PROGRAMME_INCOMPLETE' }] });
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
        expect([tally.difference, tally.enterprisesAffected, tally.banksAffected, tally.largest]).toEqual([0n, 0, [], []]);
      }),
    );
  });
  it('does not depend on the order of enterprises', () => {
    fc.assert(fc.property(books, rules, (book, after) => expect(run([...book].reverse(), dongguan, after).tally).toEqual(run(book, dongguan, after).tally)));
  });
  it('says after what the rule itself says of each enterprise', () => {
    fc.assert(
      fc.property(books, rules, (book, after) => {
        const { rows } = run(book, dongguan, after);
        for (const e of book) {
          const own = rows.filter((r) => r.enterprise === e.id);
          expect(sum(own.map((r) => r.after.amount!))).toBe(assess(questionOf(e, after, AS_OF), () => after).total);
          for (const r of own) expect(explain(e, r, dongguan, after, AS_OF).before).toMatchObject({ amount: r.before.amount });
        }
      }),
      { numRuns: 50 },
    );
  });
});
