import fc from 'fast-check';
import { REPAYMENT_METHODS, scheduleOf, type LoanTerms } from '@zhiya/finance';
import {
  allocateRepayment,
  interestPaidByYear,
  openInstalments,
  outstandingOf,
  overdueOf,
  type AllocatedRepayment,
  type InstalmentState,
} from './repayment';

const terms: LoanTerms = {
  principalFen: 250_000_000,
  rateBp: 435,
  months: 12,
  method: 'INTEREST_FIRST',
  drawnOn: '2019-12-20',
};
const open = (change: Partial<LoanTerms> = {}): readonly InstalmentState[] => {
  const s = scheduleOf({ ...terms, ...change });
  if (!s.ok) throw new Error('terms are sound');
  return openInstalments(s.value);
};
const pay = (instalments: readonly InstalmentState[], amountFen: number, paidOn: string): AllocatedRepayment => {
  const a = allocateRepayment(instalments, amountFen, paidOn);
  if (!a.ok) throw new Error(a.errors[0]!.code);
  return a.value;
};

describe('repayment', () => {
  it('pays an instalment on its day', () => {
    const a = pay(open(), 906_250, '2020-01-20');
    expect(a.shares).toEqual([{ no: 1, interestFen: 906_250, principalFen: 0 }]);
    expect(a.outstanding).toEqual({ principalFen: 250_000_000, interestFen: 9_968_750, totalFen: 259_968_750 });
  });
  it('pays all due interest before any due principal (Civil Code art. 561)', () => {
    const loan = open({ method: 'EQUAL_PRINCIPAL', principalFen: 12_000_000, rateBp: 600 });
    // Two instalments are due: interest 60,000 and 55,000, principal 1,000,000 each.
    expect(pay(loan, 120_000, '2020-02-20').shares).toEqual([
      { no: 1, interestFen: 60_000, principalFen: 5_000 },
      { no: 2, interestFen: 55_000, principalFen: 0 },
    ]);
  });
  it('carries what is paid ahead to the instalments that come next', () => {
    expect(pay(open(), 1_000_000, '2020-01-20').shares).toEqual([
      { no: 1, interestFen: 906_250, principalFen: 0 },
      { no: 2, interestFen: 93_750, principalFen: 0 },
    ]);
  });
  it('refuses more than is owed, to the fen, and nothing at all', () => {
    expect(allocateRepayment(open(), 260_875_001, '2020-12-20')).toMatchObject({
      ok: false,
      errors: [{ code: 'REPAYMENT.OVERPAID', field: 'amountFen', facts: { outstandingFen: 260_875_000 } }],
    });
    expect(allocateRepayment(open(), 0, '2020-12-20')).toMatchObject({
      ok: false,
      errors: [{ code: 'REPAYMENT.NOT_POSITIVE' }],
    });
    expect(pay(open(), 260_875_000, '2020-12-20').isSettled).toBe(true);
  });
  it('ends settled with every fen placed once, however the payments are cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REPAYMENT_METHODS),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.array(fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.integer({ min: 1, max: 12 })), {
          maxLength: 20,
        }),
        (method, principalFen, cuts) => {
          let state = open({ method, principalFen });
          const total = outstandingOf(state).totalFen;
          let placed = 0;
          for (const [part, month] of cuts) {
            const owed = outstandingOf(state).totalFen;
            const amount = Math.ceil(owed * part);
            if (amount === 0) continue;
            const a = pay(state, amount, `2020-${String(month).padStart(2, '0')}-20`);
            expect(a.interestFen + a.principalFen).toBe(amount);
            placed += amount;
            expect(a.outstanding.totalFen).toBe(total - placed);
            for (const i of a.instalments)
              expect(
                i.paidInterestFen <= i.interestFen && i.paidPrincipalFen <= i.principalFen && i.paidPrincipalFen >= 0,
              ).toBe(true);
            state = a.instalments;
          }
          if (placed < total) state = pay(state, total - placed, '2020-12-20').instalments;
          expect(state.every((i) => i.paidInterestFen === i.interestFen && i.paidPrincipalFen === i.principalFen)).toBe(
            true,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('calls an instalment overdue from the day after its due date', () => {
  expect(overdueOf(open(), '2020-01-20')).toEqual({ principalFen: 0, interestFen: 0, totalFen: 0, since: null });
  expect(overdueOf(open(), '2020-02-21')).toEqual({
    principalFen: 0,
    interestFen: 1_812_500,
    totalFen: 1_812_500,
    since: '2020-01-20',
  });
});

it('adds paid interest up by the year of payment', () => {
  expect(
    interestPaidByYear([
      { paidOn: '2021-01-04', interestFen: 5 },
      { paidOn: '2020-01-20', interestFen: 906_250 },
      { paidOn: '2020-02-20', interestFen: 906_250 },
    ]),
  ).toEqual([
    { year: 2020, interestFen: 1_812_500 },
    { year: 2021, interestFen: 5 },
  ]);
});
