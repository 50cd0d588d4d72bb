import fc from 'fast-check';
import {
  divisionChain,
  EMPTY_BOOK,
  NO_COUNTERS,
  rollup,
  rollupDifferences,
  type Counters,
  type LoanFact,
} from './rollup';

const mixed: LoanFact = {
  type: 'LOAN_DRAWN',
  loanId: 'l1',
  enterpriseId: 'e1',
  division: '441900',
  drawnOn: '2019-12-20',
  principalFen: 250_000_000,
  rights: [
    { assetId: 'p', kind: 'INVENTION' },
    { assetId: 't', kind: 'TRADEMARK' },
    { assetId: 'c', kind: 'SOFTWARE' },
  ],
};
const fold = (facts: readonly LoanFact[]) => facts.reduce(rollup, EMPTY_BOOK);
const at = (facts: readonly LoanFact[], key: string): Counters => fold(facts).counters.get(key) ?? NO_COUNTERS;

describe('roll-up of loans', () => {
  it('counts a mixed loan once as a loan and once per right, in its month and its year, up to the nation', () => {
    const one: Counters = {
      amountFen: 250_000_000,
      loans: 1,
      enterprises: 1,
      patents: 1,
      trademarks: 1,
      copyrights: 1,
      mixedLoans: 1,
    };
    expect(Object.fromEntries(fold([mixed]).counters)).toEqual({
      '441900/2019/12': one,
      '441900/2019/0': one,
      '440000/2019/12': one,
      '440000/2019/0': one,
      '000000/2019/12': one,
      '000000/2019/0': one,
    });
  });
  it('counts an enterprise with two loans in a year once in the year and once in each month', () => {
    const facts = [mixed, { ...mixed, loanId: 'l2', drawnOn: '2019-11-05' }];
    expect(
      [at(facts, '441900/2019/0'), at(facts, '441900/2019/11'), at(facts, '441900/2019/12')].map((c) => [
        c.loans,
        c.enterprises,
      ]),
    ).toEqual([
      [2, 1],
      [1, 1],
      [1, 1],
    ]);
  });
  it('counts designs and utility models as patents, works as copyrights', () => {
    expect(
      at(
        [
          {
            ...mixed,
            rights: [
              { assetId: 'd', kind: 'DESIGN' },
              { assetId: 'u', kind: 'UTILITY_MODEL' },
              { assetId: 'w', kind: 'WORK' },
            ],
          },
        ],
        '441900/2019/0',
      ),
    ).toMatchObject({ patents: 2, trademarks: 0, copyrights: 1 });
  });
  it('calls a loan mixed by kinds, not by number of rights', () => {
    expect(
      at(
        [
          {
            ...mixed,
            rights: [
              { assetId: 'd', kind: 'DESIGN' },
              { assetId: 'u', kind: 'UTILITY_MODEL' },
            ],
          },
        ],
        '441900/2019/0',
      ),
    ).toMatchObject({ loans: 1, mixedLoans: 0 });
  });
  it('takes a cancelled loan back whole', () => {
    const book = fold([mixed, { ...mixed, type: 'LOAN_CANCELLED' }]);
    expect([...book.counters.values()].every((c) => Object.values(c).every((v) => v === 0))).toBe(true);
  });
  it('equals recomputation from the loans that stand, in whatever order facts arrive', () => {
    const loan = fc.record({
      enterpriseId: fc.constantFrom('e1', 'e2', 'e3'),
      division: fc.constantFrom('441900', '440100', '330200'),
      drawnOn: fc.constantFrom('2019-11-05', '2019-12-20', '2020-01-02'),
      principalFen: fc.integer({ min: 1, max: 1_000_000_000 }),
      kinds: fc.array(fc.constantFrom('INVENTION', 'DESIGN', 'TRADEMARK', 'SOFTWARE', 'WORK'), { maxLength: 4 }),
      isCancelled: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(loan, { maxLength: 15 }), (loans) => {
        const drawn = loans.map((l, i): LoanFact & { isCancelled: boolean } => ({
          ...l,
          type: 'LOAN_DRAWN',
          loanId: String(i),
          rights: l.kinds.map((kind, n) => ({ assetId: String(n), kind: kind as 'WORK' })),
        }));
        const cancelled = drawn.filter((l) => l.isCancelled).map((l): LoanFact => ({ ...l, type: 'LOAN_CANCELLED' }));
        const kept = fold([...drawn, ...cancelled]).counters;
        const recomputed = fold(drawn.filter((l) => !l.isCancelled).reverse()).counters;
        expect(rollupDifferences(kept, recomputed)).toEqual([]);
        // Drill-down: the nation is the sum of its cities for everything that adds up.
        const sum = (keys: readonly string[]) => keys.reduce((a, k) => a + (kept.get(k)?.amountFen ?? 0), 0);
        expect(sum(['441900/2019/0', '440100/2019/0', '330200/2019/0'])).toBe(sum(['000000/2019/0']));
      }),
    );
  });
  it('names the row that differs', () => {
    expect(rollupDifferences(new Map([['441900/2019/0', { ...NO_COUNTERS, amountFen: 1 }]]), new Map())).toEqual([
      { key: '441900/2019/0', kept: { ...NO_COUNTERS, amountFen: 1 }, recomputed: NO_COUNTERS },
    ]);
  });
});

it('climbs from a division to the nation', () => {
  expect(divisionChain('441900')).toEqual(['441900', '440000', '000000']);
  expect(divisionChain('429006')).toEqual(['429006', '420000', '000000']);
  expect(divisionChain('000000')).toEqual(['000000']);
});
