import { applyBp } from '@zhiya/kernel';
import type { LoanTerms } from './loan-terms';
import { expectedAfterYearEnd, netCost } from './net-cost';
import { interestByYear, scheduleOf } from './schedule';

const DRAWN: LoanTerms['drawnOn'] = '2019-12-20';

/** An offer as the case page draws it: fees at the drawdown, half of them back 90 days after 2019, 70 % of the interest of each year 90 days after it. */
function offer(principalFen: number, rateBp: number, method: LoanTerms['method'], feesFen: number) {
  const terms: LoanTerms = { principalFen, rateBp, months: 12, method, drawnOn: DRAWN };
  const schedule = scheduleOf(terms);
  const interest = schedule.ok ? interestByYear(schedule.value.instalments) : [];
  const supports = [
    { code: 'FEE_SUBSIDY', on: expectedAfterYearEnd(2019, 90), amountFen: applyBp(feesFen, 5_000, 'down') },
    ...interest.map((y) => ({
      code: 'INTEREST_SUBSIDY',
      on: expectedAfterYearEnd(y.year, 90),
      amountFen: applyBp(y.interestFen, 7_000, 'down'),
    })),
  ];
  const cost = netCost({ terms, fees: [{ code: 'PREMIUM_AND_VALUATION', on: DRAWN, amountFen: feesFen }], supports });
  if (!cost.ok) throw new Error('terms are sound');
  return cost.value;
}

describe('net cost', () => {
  it('of interest first, 2.5 million at 4.35 % with fees of 80,000, is 3.01 %', () => {
    const cost = offer(250_000_000, 435, 'INTEREST_FIRST', 8_000_000);
    expect(cost.yearlyBp).toBe(301);
    expect(cost.effectiveBp).toBe(305);
    expect(cost.totals).toEqual({
      principalFen: 250_000_000,
      interestFen: 10_875_000,
      feesFen: 8_000_000,
      supportsFen: 11_612_500,
      netFen: 7_262_500,
    });
  });
  it('of equal principal, 2 million at 4.85 % with fees of 30,000, is 2.96 %', () => {
    const cost = offer(200_000_000, 485, 'EQUAL_PRINCIPAL', 3_000_000);
    expect(cost.yearlyBp).toBe(296);
    // 51,779.16: interest rounded month by month is 52,541.66; unrounded it would be 52,541.67 and the subsidy a fen more.
    expect(cost.totals.supportsFen).toBe(5_177_916);
  });
  it('of equal instalments, 2.5 million at 4.15 % with fees of 96,000, is 5.01 %: fees weigh more where principal comes back early', () => {
    const cost = offer(250_000_000, 415, 'EQUAL_INSTALMENTS', 9_600_000);
    expect(cost.yearlyBp).toBe(501);
    expect(cost.totals.supportsFen).toBe(8_758_752);
  });
  it('lists every flow in order of date with a running total that ends at the net cost', () => {
    const { rows, totals } = offer(250_000_000, 435, 'INTEREST_FIRST', 8_000_000);
    expect(rows.map((r) => [r.on, r.kind, r.amountFen]).slice(0, 6)).toEqual([
      ['2019-12-20', 'DRAWDOWN', 250_000_000],
      ['2019-12-20', 'FEE', -8_000_000],
      ['2020-01-20', 'INSTALMENT', -906_250],
      ['2020-02-20', 'INSTALMENT', -906_250],
      ['2020-03-20', 'INSTALMENT', -906_250],
      ['2020-03-30', 'SUPPORT', 4_000_000],
    ]);
    expect(rows.at(-1)).toMatchObject({
      on: '2021-03-31',
      kind: 'SUPPORT',
      code: 'INTEREST_SUBSIDY',
      amountFen: 7_612_500,
      runningFen: -totals.netFen,
    });
    expect(rows.at(-1)!.month).toBeCloseTo(15 + 11 / 31, 12);
  });
  it('of a loan without fees and supports is its nominal rate', () => {
    const cost = netCost({
      terms: { principalFen: 250_000_000, rateBp: 435, months: 12, method: 'INTEREST_FIRST', drawnOn: DRAWN },
      fees: [],
      supports: [],
    });
    expect(cost.ok && cost.value.yearly).toBeCloseTo(0.0435, 9);
  });
  it('counts a fee paid before the drawdown in its own time', () => {
    const terms: LoanTerms = {
      principalFen: 250_000_000,
      rateBp: 435,
      months: 12,
      method: 'INTEREST_FIRST',
      drawnOn: DRAWN,
    };
    const at = (on: string) => {
      const c = netCost({ terms, fees: [{ code: 'VALUATION', on, amountFen: 3_000_000 }], supports: [] });
      return c.ok ? c.value.yearly! : NaN;
    };
    expect(at('2019-11-20')).toBeGreaterThan(at(DRAWN));
    expect(at(DRAWN)).toBeGreaterThan(at('2020-11-20'));
  });
  it('passes on what is wrong with the terms', () => {
    const cost = netCost({
      terms: { principalFen: 0, rateBp: 435, months: 12, method: 'BULLET', drawnOn: DRAWN },
      fees: [],
      supports: [],
    });
    expect(cost).toMatchObject({ ok: false, errors: [{ code: 'LOAN.PRINCIPAL_OUT_OF_RANGE' }] });
  });
});

it('expects a support 90 days after the year’s end: 31 March 2021 for 2020', () => {
  expect(expectedAfterYearEnd(2020, 90)).toBe('2021-03-31');
});
