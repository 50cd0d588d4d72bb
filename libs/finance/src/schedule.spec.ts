import fc from 'fast-check';
import { maturityOf, REPAYMENT_METHODS, type LoanTerms } from './loan-terms';
import { annuityOf, interestByYear, scheduleOf, type Schedule } from './schedule';

const base: LoanTerms = {
  principalFen: 250_000_000,
  rateBp: 435,
  months: 12,
  method: 'INTEREST_FIRST',
  drawnOn: '2019-12-20',
};
const schedule = (change: Partial<LoanTerms> = {}): Schedule => {
  const s = scheduleOf({ ...base, ...change });
  if (!s.ok) throw new Error(s.errors.map((e) => e.code).join());
  return s.value;
};
const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);

const terms = fc.record({
  principalFen: fc.integer({ min: 1, max: 100_000_000_000_000 }),
  rateBp: fc.integer({ min: 0, max: 3_600 }),
  months: fc.integer({ min: 1, max: 120 }),
  method: fc.constantFrom(...REPAYMENT_METHODS),
  drawnOn: fc.integer({ min: 0, max: 3_000 }).map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10)),
});

describe('schedule', () => {
  it('adds up to the fen, never asks for less than nothing, and ends with nothing owed', () => {
    fc.assert(
      fc.property(terms, (t) => {
        const s = schedule(t);
        expect(sum(s.instalments.map((i) => i.principalFen))).toBe(t.principalFen);
        expect(sum(s.instalments.map((i) => i.totalFen))).toBe(s.totalFen);
        expect(s.totalFen).toBe(s.principalFen + s.interestFen);
        expect(s.instalments.at(-1)).toMatchObject({ balanceFen: 0, dueOn: maturityOf(t) });
        let balance = t.principalFen;
        for (const i of s.instalments) {
          expect(i.principalFen).toBeGreaterThanOrEqual(0);
          expect(i.interestFen).toBeGreaterThanOrEqual(0);
          balance -= i.principalFen;
          expect(i.balanceFen).toBe(balance);
        }
        expect(s.instalments.map((i) => i.dueOn)).toEqual([...new Set(s.instalments.map((i) => i.dueOn))].sort());
      }),
    );
  });

  it('of equal instalments asks for the same amount but for the last, which takes the rounding', () => {
    fc.assert(
      fc.property(terms, (t) => {
        const s = schedule({ ...t, principalFen: t.principalFen + 1_000_000, method: 'EQUAL_INSTALMENTS' });
        const regular = annuityOf(t.principalFen + 1_000_000, t.rateBp, t.months);
        expect(s.instalments.slice(0, -1).every((i) => i.totalFen === regular)).toBe(true);
        // Each month rounds its interest and the amount by half a fen at most, and later months carry interest on it.
        expect(Math.abs(s.instalments.at(-1)!.totalFen - regular)).toBeLessThanOrEqual(
          t.months * (1 + t.rateBp / 120_000) ** t.months + 1,
        );
      }),
    );
  });

  it('of interest first pays the term’s interest to the fen, month by month', () => {
    const s = schedule();
    expect(s.interestFen).toBe(10_875_000);
    expect(s.instalments.slice(0, 2)).toEqual([
      { no: 1, dueOn: '2020-01-20', principalFen: 0, interestFen: 906_250, totalFen: 906_250, balanceFen: 250_000_000 },
      { no: 2, dueOn: '2020-02-20', principalFen: 0, interestFen: 906_250, totalFen: 906_250, balanceFen: 250_000_000 },
    ]);
    expect(s.instalments.at(-1)).toEqual({
      no: 12,
      dueOn: '2020-12-20',
      principalFen: 250_000_000,
      interestFen: 906_250,
      totalFen: 250_906_250,
      balanceFen: 0,
    });
    // A month of 1,000,000 yuan at 4.37 % is 3,641.66…: eleven are rounded up, the last closes the year's 43,700.00.
    const odd = schedule({ principalFen: 100_000_000, rateBp: 437 });
    expect(odd.instalments.map((i) => i.interestFen)).toEqual([...Array<number>(11).fill(364_167), 364_163]);
    expect(odd.interestFen).toBe(4_370_000);
  });

  it('of equal principal pays a twelfth each month and falling interest', () => {
    const s = schedule({ principalFen: 200_000_000, rateBp: 485, method: 'EQUAL_PRINCIPAL' });
    expect(s.instalments[0]).toMatchObject({ principalFen: 16_666_666, interestFen: 808_333 });
    expect(s.instalments[11]).toMatchObject({ principalFen: 16_666_674, interestFen: 67_361, balanceFen: 0 });
    expect(s.interestFen).toBe(5_254_166);
  });

  it('of equal instalments matches the annuity formula', () => {
    expect(annuityOf(250_000_000, 415, 12)).toBe(21_304_613);
    expect(annuityOf(120_000, 0, 12)).toBe(10_000);
    expect(schedule({ rateBp: 415, method: 'EQUAL_INSTALMENTS' }).interestFen).toBe(5_655_360);
  });

  it('of a bullet loan has one instalment with all interest', () => {
    expect(schedule({ method: 'BULLET' }).instalments).toEqual([
      {
        no: 1,
        dueOn: '2020-12-20',
        principalFen: 250_000_000,
        interestFen: 10_875_000,
        totalFen: 260_875_000,
        balanceFen: 0,
      },
    ]);
  });

  it('clamps due dates at month ends and comes back to the day', () => {
    expect(schedule({ drawnOn: '2019-12-31', months: 4 }).instalments.map((i) => i.dueOn)).toEqual([
      '2020-01-31',
      '2020-02-29',
      '2020-03-31',
      '2020-04-30',
    ]);
  });

  it('counts a first period that is not a month by its days, and later ones as months', () => {
    const s = schedule({ firstDueOn: '2020-01-21', months: 3 });
    expect(s.instalments.map((i) => [i.dueOn, i.interestFen])).toEqual([
      ['2020-01-21', 936_458],
      ['2020-02-21', 906_250],
      ['2020-03-21', 906_250],
    ]);
    expect(
      schedule({ firstDueOn: '2020-01-10', months: 2, method: 'EQUAL_INSTALMENTS' }).instalments[0]!.interestFen,
    ).toBe(604_167);
  });

  it.each([
    [{ principalFen: 0 }, 'LOAN.PRINCIPAL_OUT_OF_RANGE', 'principalFen'],
    [{ principalFen: 0.5 }, 'LOAN.PRINCIPAL_OUT_OF_RANGE', 'principalFen'],
    [{ principalFen: 200_000_000_000_001 }, 'LOAN.PRINCIPAL_OUT_OF_RANGE', 'principalFen'],
    [{ principalFen: Number.MAX_SAFE_INTEGER }, 'LOAN.PRINCIPAL_OUT_OF_RANGE', 'principalFen'],
    [{ rateBp: -1 }, 'LOAN.RATE_OUT_OF_RANGE', 'rateBp'],
    [{ months: 361 }, 'LOAN.MONTHS_OUT_OF_RANGE', 'months'],
    [{ drawnOn: '2019-02-30' }, 'DATE.IMPOSSIBLE', 'drawnOn'],
    [{ firstDueOn: '2019-12-20' }, 'LOAN.FIRST_DUE_OUT_OF_RANGE', 'firstDueOn'],
    [{ firstDueOn: '2020-02-21' }, 'LOAN.FIRST_DUE_OUT_OF_RANGE', 'firstDueOn'],
  ])('refuses %j', (change, code, field) => {
    const s = scheduleOf({ ...base, ...change });
    expect(s).toMatchObject({ ok: false, errors: [{ code, field }] });
  });
});

it('adds interest up by calendar year', () => {
  expect(interestByYear(schedule({ drawnOn: '2019-11-20' }).instalments)).toEqual([
    { year: 2019, interestFen: 906_250 },
    { year: 2020, interestFen: 9_968_750 },
  ]);
});
