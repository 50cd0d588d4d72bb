import { CATALOGUE, type LimitRule, type Programme, type SupportRule } from '@zhiya/policy-catalogue';
import fc from 'fast-check';
import { compensation } from './compensate';
import { contractIn, meeting, yearWithin } from './eligible-fixture';
import { assess } from './estimate';
import { add, compare, decimal, mul, rational } from './rational';
import { interestRule, parameter, programme } from './rule-fixture';
import { inForce, textOf } from './trace';
import type { CompensateCase, EstimateCase, LoanFacts, Payment } from './vocabulary';

/** Vocabulary that no programme of the catalogue uses yet is held to the same. */
const FIXTURES: readonly Programme[] = [
  {
    ...programme(
      [
        parameter('TIERS', 'tiers', [
          '2019-01-01',
          [
            { upTo: '100000', rate: '0.50' },
            { upTo: null, rate: '0.20' },
          ],
        ]),
        parameter('CAP', 'yuan', ['2019-01-01', '300000']),
      ],
      {
        estimate: {
          items: [
            interestRule({
              rate: { tiers: 'TIERS', mode: 'PROGRESSIVE' },
              caps: [{ name: 'LIFE', per: 'LIFETIME', limit: 'CAP' }],
            }),
          ],
        },
      },
    ),
    id: 'progressive',
  },
  {
    ...programme(
      [
        parameter('RATE', 'ratio', ['2019-01-01', '0.0215']),
        parameter('LOAN_CAP', 'yuan', ['2019-01-01', '80000']),
        parameter('CAP', 'yuan', ['2019-01-01', '200000']),
      ],
      {
        estimate: {
          items: [
            interestRule({
              base: { of: 'PRINCIPAL', underAYear: 'WHOLE' },
              caps: [
                { name: 'LOAN', per: 'LOAN', limit: 'LOAN_CAP' },
                { name: 'YEARLY', per: 'BORROWER_YEAR', limit: 'CAP' },
              ],
            }),
          ],
        },
      },
    ),
    id: 'principal',
  },
  {
    ...programme(
      [parameter('RATE', 'ratio', ['2019-01-01', '0.50']), parameter('CAP', 'yuan', ['2019-01-01', '100000'])],
      {
        estimate: {
          items: [
            interestRule({
              caps: [
                {
                  name: 'TOGETHER',
                  per: 'BORROWER_YEAR',
                  limit: 'CAP',
                  shared: ['INTEREST_SUBSIDY', 'VALUATION_FEE_SUBSIDY'],
                },
              ],
            }),
            {
              kind: 'VALUATION_FEE_SUBSIDY',
              base: { of: 'FEE', fee: 'VALUATION' },
              rate: 'RATE',
              caps: [
                {
                  name: 'TOGETHER',
                  per: 'BORROWER_YEAR',
                  limit: 'CAP',
                  shared: ['INTEREST_SUBSIDY', 'VALUATION_FEE_SUBSIDY'],
                },
              ],
            },
          ],
        },
      },
    ),
    id: 'shared',
  },
];
const SUPPORTING = [...CATALOGUE.programmes.filter((p) => p.estimate !== null && !p.missing), ...FIXTURES].map(
  (p) => [p.id, p] as const,
);
const SHARING = CATALOGUE.programmes.filter((p) => p.compensate !== null && !p.missing).map((p) => [p.id, p] as const);
const RUNS = 100;
/** Of the runs of a property this part at least must have computed something; the rest are years without any payment. */
const COMPUTED = 0.8;
/** Every eligible loss is computed; of so many something must be paid, though limits are drawn at random. */
const PAID = 0.2;

/** Whether more of the base can never be less support: a tier that applies to the whole base may be the lower one. */
const isMonotone = (rule: SupportRule): boolean =>
  typeof rule.rate === 'string' || !('tiers' in rule.rate) || rule.rate.mode === 'PROGRESSIVE';

const amount = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 0n, max: 50_000_000n }));
/** What is used up or has come in already: usually the smaller sum. */
const part = fc.oneof(
  { weight: 5, arbitrary: fc.bigInt({ min: 0n, max: 1_000_000n }) },
  { weight: 1, arbitrary: amount },
);
const ratio = fc
  .integer({ min: 1, max: 10_000 })
  .map((bp) => (bp === 10_000 ? '1.0000' : `0.${String(bp).padStart(4, '0')}`));
const ease = fc.integer({ min: 0, max: 99 });

/** An enterprise that meets every condition: loans of its own with interest in two years, fees, and what it had before. */
function eligible(p: Programme): fc.Arbitrary<EstimateCase> {
  const year = yearWithin(p);
  const world = { contractOn: contractIn(year), asOf: `${year + 1}-12-31` };
  const day = fc
    .tuple(fc.constantFrom(year, year + 1), fc.integer({ min: 6, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  const rules = [...(p.estimate!.conditions ?? []), ...p.estimate!.items.flatMap((i) => i.conditions ?? [])];
  const paid = fc.record({ on: day, amount });
  const loan = fc.record({
    interestPaid: fc.array(paid, { minLength: 1, maxLength: 3 }),
    principal: amount,
    annualRate: ratio,
    ipShare: ratio,
    months: fc.integer({ min: 1, max: 36 }),
    ease,
  });
  return fc
    .record({
      loans: fc.array(loan, { minLength: 1, maxLength: 4 }),
      fees: fc.array(
        fc.record({
          kind: fc.constantFrom('VALUATION' as const, 'PLEDGE_INSURANCE_PREMIUM' as const),
          on: day,
          amount,
        }),
        { minLength: 1, maxLength: 4 },
      ),
      ease,
      alreadyReceived: fc.array(
        fc.record({
          kind: fc.constantFrom(...p.estimate!.items.map((i) => i.kind)),
          year: fc.constantFrom(year, year + 1),
          amount,
        }),
        { maxLength: 1 },
      ),
    })
    .map((q): EstimateCase => ({
      programme: p.id,
      asOf: world.asOf,
      fees: q.fees,
      alreadyReceived: q.alreadyReceived,
      enterprise: { division: p.division, ...meeting(rules, p, world, q.ease).enterprise },
      loans: q.loans.map(({ months, ease: own, ...l }, i) => {
        const maturesOn = `${year + Math.floor((4 + months) / 12)}-${String(((4 + months) % 12) + 1).padStart(2, '0')}-15`;
        return {
          id: `L${i}`,
          ...l,
          contractOn: world.contractOn,
          maturesOn,
          ...(meeting(rules, p, world, own).loan as LoanFacts),
        };
      }),
    }));
}

describe.each(SUPPORTING)('%s', (_, p) => {
  const cases = eligible(p);
  const ask = (c: EstimateCase) => assess(c, () => p);
  /** Runs a property and makes sure that it spoke of something. */
  const holds = (property: (c: EstimateCase, a: ReturnType<typeof ask>) => void): void => {
    let [runs, computed] = [0, 0];
    fc.assert(
      fc.property(cases, (c) => {
        const a = ask(c);
        runs += 1;
        if (a.items.length > 0 && a.open.length === 0) computed += 1;
        property(c, a);
      }),
      { numRuns: RUNS },
    );
    expect(computed / runs).toBeGreaterThanOrEqual(COMPUTED);
  };

  it('supports an eligible enterprise with no more than was paid, nor than any of its caps leaves', () => {
    holds((c, a) => {
      expect(a.total).toBe(a.items.reduce((sum, i) => sum + i.amount, 0n));
      for (const i of a.items) {
        expect(0n <= i.amount && i.amount <= i.uncapped && i.uncapped <= i.base).toBe(true);
        if (i.capRemaining !== null) expect(i.amount <= i.capRemaining).toBe(true);
        for (const cap of p.estimate!.items.find((r) => r.kind === i.kind)!.caps.filter((x) => x.per !== 'LOAN')) {
          const limit = decimal(i.parameters.find((x) => x.parameter === cap.limit)!.value);
          const counts = (x: { readonly kind: string; readonly year: number }): boolean =>
            (cap.shared ?? [i.kind]).some((k) => k === x.kind) && (cap.per === 'LIFETIME' || x.year === i.year);
          const total = (
            list: readonly { readonly kind: typeof i.kind; readonly year: number; readonly amount: bigint }[],
          ) => list.filter(counts).reduce((sum, x) => sum + x.amount, 0n);
          const [had, all] = [total(c.alreadyReceived), total(c.alreadyReceived) + total(a.items)];
          expect(all === had || compare(rational(all, 100n), limit) <= 0).toBe(true);
        }
      }
    });
  });
  it('does not care in which order independent loans, their payments and fees are told', () => {
    const turned = <T>(list: readonly T[], by: number): readonly T[] =>
      [...list.slice(by % list.length), ...list.slice(0, by % list.length)].reverse();
    const figures = (a: ReturnType<typeof ask>) =>
      a.items.map((i) => [i.kind, i.year, i.base, i.uncapped, i.amount, i.capRemaining, i.boundBy]);
    holds((c, a) => {
      for (const by of [0, 1, 2]) {
        const other = ask({
          ...c,
          loans: turned(c.loans, by).map((l) => ({ ...l, interestPaid: turned(l.interestPaid, by) })),
          fees: turned(c.fees, by),
        });
        expect([figures(other), other.total]).toEqual([figures(a), a.total]);
      }
    });
  });
  /** More on a day on which something was paid already: a later day could bring in a value of that day. */
  it('never gives less for more interest, a larger fee or a larger loan', () => {
    expect(p.estimate!.items.every(isMonotone)).toBe(true);
    const more = (list: readonly Payment[], by: bigint) =>
      list.map((x, i) => (i === 0 ? { ...x, amount: x.amount + by } : x));
    holds((c, a) => {
      const by = (a.total! % 1_000_003n) + 1n;
      const richer = [
        { ...c, loans: c.loans.map((l, i) => (i === 0 ? { ...l, interestPaid: more(l.interestPaid, by) } : l)) },
        { ...c, fees: c.fees.map((f, i) => (i === 0 ? { ...f, amount: f.amount + by } : f)) },
        { ...c, loans: c.loans.map((l, i) => (i === 0 ? { ...l, principal: l.principal! + by } : l)) },
      ];
      for (const x of richer) expect(ask(x).total! >= a.total!).toBe(true);
    });
  });
});

describe('tiers that apply whole', () => {
  it('are not monotone: a yuan more may fall into a lower tier with all the rest, so that they are left out above', () => {
    const rule = interestRule({ rate: { tiers: 'TIERS', mode: 'WHOLE' } });
    const p = programme(
      [
        parameter('TIERS', 'tiers', [
          '2019-01-01',
          [
            { upTo: '100', rate: '0.50' },
            { upTo: null, rate: '0.20' },
          ],
        ]),
      ],
      { estimate: { items: [rule] } },
    );
    const got = (paid: bigint) =>
      assess(
        {
          programme: p.id,
          asOf: '2020-12-31',
          enterprise: { division: '441900' },
          loans: [{ id: 'L', interestPaid: [{ on: '2020-06-01', amount: paid }] }],
          fees: [],
          alreadyReceived: [],
        },
        () => p,
      ).total;
    expect([isMonotone(rule), got(10_000n), got(10_100n)]).toEqual([false, 5_000n, 2_020n]);
  });
});

/** What a limit allows in all, and how much of it is gone: read from the case, not from the answer. */
function allowed(
  l: LimitRule,
  p: Programme,
  c: CompensateCase,
): { readonly limit: ReturnType<typeof decimal>; readonly used: bigint } {
  const value = (id: string) => decimal(textOf(inForce(p.parameters, id, c.asOf)!));
  if (l.rule === 'FUND_BALANCE') return { limit: rational(c.fund.balance), used: 0n };
  if (l.rule === 'SHARE_OF_COVERED_LOANS')
    return { limit: mul(value(l.ratio), rational(c.bank.coveredLoanTotal)), used: c.bank.compensatedToDate };
  const used = {
    PER_LOAN: 0n,
    BORROWER_YEAR: c.loan.borrowerCounted!,
    BANK_YEAR: c.bank.compensatedThisYear!,
    CITY_YEAR: c.fund.compensatedThisYear!,
  }[l.rule];
  return { limit: mul(value(l.limit), rational(100n)), used };
}

describe.each(SHARING)('%s', (_, p) => {
  const year = yearWithin(p);
  const world = { contractOn: contractIn(year), asOf: `${year + 1}-06-30` };
  const rule = p.compensate!;
  const losses = fc
    .record({
      balance: amount,
      covered: amount,
      compensated: part,
      bankYear: part,
      cityYear: part,
      counted: part,
      principal: amount,
      outstanding: fc.bigInt({ min: 0n, max: 10n ** 10n }),
      recovered: part,
      insurer: part,
      guarantor: part,
      share: ratio,
      recovery: amount,
      costs: amount,
      before: amount,
      type: fc.constantFrom(...rule.covers),
      ease,
    })
    .map((q): CompensateCase => {
      const stated = meeting(rule.conditions ?? [], p, world, q.ease);
      return {
        programme: p.id,
        asOf: world.asOf,
        enterprise: stated.enterprise,
        fund: { balance: q.balance, compensatedThisYear: q.cityYear },
        bank: { coveredLoanTotal: q.covered, compensatedToDate: q.compensated, compensatedThisYear: q.bankYear },
        recovery: q.recovery,
        recoveryCosts: q.costs,
        loan: {
          ipTypes: [q.type],
          ipShare: q.share,
          unpaidPrincipal: q.principal,
          unpaidInterest: 0n,
          recovered: q.recovered,
          paidByInsurer: q.insurer,
          paidByGuarantor: q.guarantor,
          borrowerCounted: q.counted,
          borrowerOutstanding: q.outstanding,
          contractOn: world.contractOn,
          returnedToDate: q.before,
          ...stated.loan,
          overdueSince: stated.overdueSince ?? `${year}-12-01`,
        },
      };
    });
  it('bears an eligible loss to the fen, within every limit, and gives back no more than anybody bore', () => {
    let [runs, positive] = [0, 0];
    fc.assert(
      fc.property(losses, (c) => {
        const a = compensation(c);
        if ('status' in a)
          throw new Error(
            `${a.status}: ${[...a.blockers.map((b) => b.condition), ...a.needed.map((n) => n.fact)].join(', ')}`,
          );
        const total = (list: readonly { readonly amount: bigint }[]): bigint => list.reduce((s, x) => s + x.amount, 0n);
        expect(total(a.shares)).toBe(a.base);
        expect(a.shares.every((s) => s.amount >= 0n)).toBe(true);
        expect(0n <= a.payable && a.payable <= a.uncapped && a.uncapped <= a.counted && a.counted <= a.base).toBe(true);
        expect(a.shares.find((s) => s.party === rule.payer)!.amount).toBe(a.payable);
        for (const [i, l] of rule.limits.entries()) {
          const side = l.on === 'BASE' ? a.counted : a.payable;
          expect(side <= a.limits[i]!.remaining).toBe(true);
          const { limit, used } = allowed(l, p, c);
          // An amount is rounded once, half up: half a fen above an exact limit is the bound.
          expect(side === 0n || compare(rational(used + side), add(limit, rational(1n, 2n))) <= 0).toBe(true);
        }
        const net = c.recovery! > c.recoveryCosts! ? c.recovery! - c.recoveryCosts! : 0n;
        const left = c.loan.returnedToDate! < a.base ? a.base - c.loan.returnedToDate! : 0n;
        expect(total(a.returns!)).toBe(net < left ? net : left);
        for (const [i, r] of a.returns!.entries()) expect(0n <= r.amount && r.amount <= a.shares[i]!.amount).toBe(true);
        runs += 1;
        if (a.payable > 0n) positive += 1;
      }),
      { numRuns: 2 * RUNS },
    );
    expect(positive / runs).toBeGreaterThanOrEqual(PAID);
  });
});
