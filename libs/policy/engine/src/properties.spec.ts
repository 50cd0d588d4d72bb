import { PARTIES, type CompensationRule, type ParameterValue, type Programme } from '@zhiya/policy-catalogue';
import fc from 'fast-check';
import {
  assessSupport,
  compensateLoss,
  indicatorStanding,
  type LossCompensation,
  type LossQuestion,
  type SupportQuestion,
} from './in-process';
import { CITED, parameter, programme } from './rule-fixture';

const fen = fc.integer({ min: 0, max: 10_000_000_000_00 });
const day = fc
  .tuple(fc.integer({ min: 2018, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const paid = fc.record({ on: day, amount: fen });
const question: fc.Arbitrary<SupportQuestion> = fc.record({
  programme: fc.constant('dongguan-2019'),
  asOf: day,
  division: fc.constant('441900'),
  loans: fc.array(
    fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), interestPaid: fc.array(paid, { maxLength: 4 }) }),
    { maxLength: 4 },
  ),
  fees: fc.array(
    fc.record({
      kind: fc.constantFrom('VALUATION' as const, 'PLEDGE_INSURANCE_PREMIUM' as const),
      on: day,
      amount: fen,
    }),
    { maxLength: 4 },
  ),
  alreadyReceived: fc.array(
    fc.record({
      kind: fc.constant('INTEREST_SUBSIDY' as const),
      year: fc.integer({ min: 2018, max: 2022 }),
      amount: fen,
    }),
    { maxLength: 2 },
  ),
});
const share = fc
  .integer({ min: 0, max: 10_000 })
  .map((bp) => (bp === 10_000 ? '1.0000' : `0.${String(bp).padStart(4, '0')}`));
const loss: fc.Arbitrary<LossQuestion> = fc.record({
  programme: fc.constant('dongguan-2019'),
  asOf: fc.constant('2020-06-30'),
  overdueSince: fc.constant('2020-03-01'),
  fundBalance: fen,
  coveredLoanTotal: fen,
  compensatedToDate: fen,
  ipTypes: fc.subarray(['PATENT', 'TRADEMARK', 'COPYRIGHT'] as const),
  ipShare: share,
  unpaidPrincipal: fen,
  unpaidInterest: fen,
  recovered: fen,
  paidByInsurer: fen,
  paidByGuarantor: fen,
  recovery: fen,
});
const sum = (list: readonly { readonly amount: number }[]): number => list.reduce((a, p) => a + p.amount, 0);

describe('support', () => {
  it('never exceeds what is left of the cap, nor the exact product, and is never negative', () => {
    fc.assert(
      fc.property(question, (q) => {
        const a = assessSupport(q);
        for (const i of a.items) {
          expect(i.amount).toBeGreaterThanOrEqual(0);
          expect(i.amount).toBeLessThanOrEqual(i.uncapped);
          if (i.capRemaining !== null) expect(i.amount).toBeLessThanOrEqual(i.capRemaining);
          expect(i.year).toBeGreaterThanOrEqual(2019);
          expect(i.citations.length).toBeGreaterThan(0);
        }
        expect(a.total).toBe(sum(a.items));
      }),
    );
  });
  it('pays an enterprise at most the yearly cap of interest subsidies, received and new together, unless it had more already', () => {
    fc.assert(
      fc.property(question, (q) => {
        for (const i of assessSupport(q).items.filter((x) => x.kind === 'INTEREST_SUBSIDY')) {
          const had = sum((q.alreadyReceived ?? []).filter((r) => r.year === i.year));
          expect(i.amount + had).toBeLessThanOrEqual(Math.max(100_000_000, had));
        }
      }),
    );
  });
  it('does not depend on the order of loans, payments and fees', () => {
    fc.assert(
      fc.property(question, (q) => {
        const turned = {
          ...q,
          loans: [...q.loans].reverse().map((l) => ({ ...l, interestPaid: [...l.interestPaid].reverse() })),
          fees: [...(q.fees ?? [])].reverse(),
        };
        const figures = (x: SupportQuestion) =>
          assessSupport(x).items.map((i) => [i.kind, i.year, i.base, i.amount, i.capRemaining]);
        expect(figures(turned)).toEqual(figures(q));
      }),
    );
  });
});

describe('compensation', () => {
  it('is never negative nor above any limit, and the shares sum to the base', () => {
    fc.assert(
      fc.property(loss, (q) => {
        const r = compensateLoss(q);
        if (!r.ok) throw new Error('a loss');
        const a = r.value;
        expect(a.payable).toBeGreaterThanOrEqual(0);
        expect(a.payable).toBeLessThanOrEqual(a.uncapped);
        for (const l of a.limits) expect(a.payable).toBeLessThanOrEqual(l.remaining);
        expect(sum(a.shares)).toBe(a.base);
        for (const s of a.shares) expect(s.amount).toBeGreaterThanOrEqual(0);
        if (!q.ipTypes.includes('PATENT')) expect(a.payable).toBe(0);
      }),
    );
  });
  it('returns what was recovered, at most the base, and nobody more than it bore', () => {
    fc.assert(
      fc.property(loss, (q) => {
        const r = compensateLoss(q);
        if (!r.ok || r.value.returns === null) throw new Error('a recovery');
        expect(sum(r.value.returns)).toBe(Math.min(q.recovery!, r.value.base));
        for (const [i, back] of r.value.returns.entries()) {
          expect(back.amount).toBeGreaterThanOrEqual(0);
          expect(back.amount).toBeLessThanOrEqual(r.value.shares[i]!.amount);
        }
      }),
    );
  });
});

/** Shares that sum to one, each a multiple of a part of a hundred thousand, zero among them. */
const table = fc
  .array(fc.oneof(fc.constant(0), fc.nat(100_000)), { minLength: PARTIES.length - 1, maxLength: PARTIES.length - 1 })
  .chain((cuts) => {
    const ends = [...cuts, 100_000].sort((a, b) => a - b);
    const parts = ends.map((end, i) => end - (ends[i - 1] ?? 0));
    return fc
      .shuffledSubarray([...PARTIES], { minLength: PARTIES.length })
      .map((parties) => Object.fromEntries(parties.map((p, i) => [p, (parts[i]! / 100_000).toFixed(5)])));
  });
const sharing = (unit: 'shares' | 'tiered-shares', value: ParameterValue, shares: CompensationRule['shares']) =>
  programme([parameter('SHARES', unit, ['2019-01-01', value])], {
    compensate: { covers: ['PATENT'], shares, payer: 'FUND', excessTo: 'BANK', limits: [], reference: CITED },
  });
const borne = (p: Programme, unpaidPrincipal: number, more: Partial<LossQuestion> = {}) => {
  const r = compensateLoss(
    {
      programme: p.id,
      asOf: '2020-06-30',
      overdueSince: '2020-03-01',
      fundBalance: 0,
      coveredLoanTotal: 0,
      compensatedToDate: 0,
      ipTypes: ['PATENT'],
      ipShare: '1',
      unpaidPrincipal,
      ...more,
    },
    () => p,
  );
  if (!r.ok) throw new Error('a loss');
  return r.value;
};
const amounts = (p: Programme, loss: number) =>
  Object.fromEntries(borne(p, loss).shares.map((s) => [s.party, s.amount]));

describe('shares of a loss among many', () => {
  const principal = fc.oneof(fc.integer({ min: 0, max: 20 }), fen);
  const holds = (a: LossCompensation) => {
    expect(sum(a.shares)).toBe(a.base);
    for (const s of a.shares) expect(s.amount).toBeGreaterThanOrEqual(0);
  };
  it('are never negative and sum to the loss, whatever the table, and what comes back is at most each', () => {
    fc.assert(
      fc.property(table, principal, principal, (t, loss, recovery) => {
        const a = borne(sharing('shares', t, 'SHARES'), loss, { recovery });
        holds(a);
        expect(sum(a.returns!)).toBe(Math.min(recovery, a.base));
        for (const [i, back] of a.returns!.entries())
          expect(back.amount >= 0 && back.amount <= a.shares[i]!.amount).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  it('nor where each tier takes its own part', () => {
    fc.assert(
      fc.property(table, table, principal, (a, b, loss) => {
        const tiers = [
          { upTo: '0.05', shares: a },
          { upTo: null, shares: b },
        ];
        holds(
          borne(sharing('tiered-shares', tiers, { tiers: 'SHARES', by: 'loan.principal', mode: 'PROGRESSIVE' }), loss, {
            facts: { principal: loss },
          }),
        );
      }),
      { numRuns: 200 },
    );
  });
  it('leave the last rounding no more than there is: half of a fen is one fen, and only one', () => {
    expect(amounts(sharing('shares', { FUND: '0.5', BANK: '0', INSURER: '0.5' }, 'SHARES'), 1)).toEqual({
      FUND: 1,
      BANK: 0,
      INSURER: 0,
    });
    expect(
      amounts(
        sharing('shares', { BANK: '0', FUND: '0.25', INSURER: '0.25', GUARANTOR: '0.25', EVALUATOR: '0.25' }, 'SHARES'),
        2,
      ),
    ).toEqual({ BANK: 0, FUND: 1, INSURER: 1, GUARANTOR: 0, EVALUATOR: 0 });
  });
  it('count the payer and who bears the rest, also where a table leaves them out', () => {
    expect(amounts(sharing('shares', { INSURER: '0.4', EVALUATOR: '0.6' }, 'SHARES'), 1_000)).toEqual({
      INSURER: 400,
      EVALUATOR: 600,
      FUND: 0,
      BANK: 0,
    });
    expect(amounts(sharing('shares', { FUND: '0.33333', INSURER: '0.66667' }, 'SHARES'), 1_001)).toEqual({
      FUND: 334,
      INSURER: 667,
      BANK: 0,
    });
  });
});

describe('indicators', () => {
  it('are met exactly where the actual figure reaches the exact target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 0, max: 2e12 }), (baseline, actual) => {
        const r = indicatorStanding({
          plan: 'demonstration-city-2018',
          indicator: 'PLEDGE_FINANCING_AMOUNT',
          designations: ['PLEDGE_PILOT'],
          asOf: '2018-12-31',
          baseline,
          actual,
        });
        expect(r.ok && r.value.status).toBe(BigInt(actual) * 10n >= BigInt(baseline) * 12n ? 'MET' : 'MISSED');
      }),
    );
  });
});
