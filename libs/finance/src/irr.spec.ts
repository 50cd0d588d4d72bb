import fc from 'fast-check';
import { effectiveYearly, irrMonthly, presentValue, type TimedFlow } from './irr';

const loan = (rate: number, months: number): readonly TimedFlow[] => {
  const payment = (1e9 * rate) / (1 - (1 + rate) ** -months);
  return [
    { month: 0, amountFen: 1e9 },
    ...Array.from({ length: months }, (_, i) => ({ month: i + 1, amountFen: -payment })),
  ];
};

describe('irrMonthly', () => {
  it('finds the rate that a level payment was made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 120 }), (bp, months) => {
        expect(irrMonthly(loan(bp / 10_000, months))).toBeCloseTo(bp / 10_000, 9);
      }),
    );
  });
  it('leaves the flows worth nothing, supports and fractional months included', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 20_000_000 }),
        fc.double({ min: 0.1, max: 40, noNaN: true }),
        (fee, support, at) => {
          const flows = [
            { month: 0, amountFen: 1e9 - fee },
            { month: 12, amountFen: -1.05e9 },
            { month: at, amountFen: support },
          ];
          const rate = irrMonthly(flows);
          expect(rate).not.toBeNull();
          expect(Math.abs(presentValue(flows, rate!))).toBeLessThan(10);
        },
      ),
    );
  });
  it('is below zero where supports exceed the cost', () => {
    expect(
      irrMonthly([
        { month: 0, amountFen: 100_000 },
        { month: 1, amountFen: -100_000 },
        { month: 2, amountFen: 5_000 },
      ]),
    ).toBeLessThan(0);
    expect(
      irrMonthly([
        { month: 0, amountFen: 100_000 },
        { month: 1, amountFen: -50_000 },
      ]),
    ).toBeCloseTo(-0.5, 12);
  });
  it('takes a solution that lies on the edge of a search step', () => {
    expect(
      irrMonthly([
        { month: 0, amountFen: 20_000 },
        { month: 1, amountFen: -20_010 },
      ]),
    ).toBeCloseTo(0.0005, 12);
    expect(
      irrMonthly([
        { month: 0, amountFen: 20_000 },
        { month: 1, amountFen: -19_990 },
      ]),
    ).toBeCloseTo(-0.0005, 12);
  });
  it('takes the solution nearest to zero where a late support makes two', () => {
    // 1000 − 1100/x + 110/x² = 0 with x = 1 + i has x = 0.989… and x = 0.111…
    const flows = [
      { month: 0, amountFen: 1000 },
      { month: 1, amountFen: -1100 },
      { month: 2, amountFen: 110 },
    ];
    expect(irrMonthly(flows)).toBeCloseTo((1100 + Math.sqrt(1100 ** 2 - 4 * 1000 * 110)) / 2000 - 1, 12);
  });
  it.each([
    ['nothing at all', []],
    [
      'money in only',
      [
        { month: 0, amountFen: 5 },
        { month: 3, amountFen: 5 },
      ],
    ],
    ['money out only', [{ month: 0, amountFen: -5 }]],
    [
      'in, out and in with no rate between',
      [
        { month: 0, amountFen: 100 },
        { month: 1, amountFen: -100 },
        { month: 2, amountFen: 100 },
      ],
    ],
  ])('is null for %s', (_, flows) => {
    expect(irrMonthly(flows)).toBeNull();
  });
  it('is null, not a figure out of an overflow, where thirty years of flows have no rate', () => {
    expect(
      irrMonthly([
        { month: 0, amountFen: 100 },
        { month: 200, amountFen: -100 },
        { month: 360, amountFen: 100 },
      ]),
    ).toBeNull();
  });
  it('is zero for a loan without cost', () => {
    expect(
      irrMonthly([
        { month: 0, amountFen: 300 },
        { month: 1, amountFen: -100 },
        { month: 2, amountFen: -200 },
      ]),
    ).toBe(0);
  });
});

it('compounds a month twelve times', () => {
  expect(effectiveYearly(0.01)).toBeCloseTo(0.12682503, 8);
});
