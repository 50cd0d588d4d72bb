import { addDays, failAll, ok, sumFen, type Bp, type Fen, type LocalDate, type Result } from '@zhiya/kernel';
import { monthsBetween } from './day-count';
import { effectiveYearly, irrMonthly } from './irr';
import type { LoanTerms } from './loan-terms';
import { scheduleOf, type Schedule } from './schedule';

/** A fee or a support on its date; `code` names it for the reader (PREMIUM, VALUATION, INTEREST_SUBSIDY …). */
export interface DatedAmount {
  readonly code: string;
  readonly on: LocalDate;
  readonly amountFen: Fen;
}

export interface NetCostInput {
  readonly terms: LoanTerms;
  /** What the borrower pays beside the instalments. */
  readonly fees: readonly DatedAmount[];
  /** What it is expected to receive, already cut to what is left of each cap. */
  readonly supports: readonly DatedAmount[];
}

export type CashFlowKind = 'DRAWDOWN' | 'FEE' | 'INSTALMENT' | 'SUPPORT';

/** One line of the cash-flow table; amounts from the borrower's side, positive is money in. */
export interface CashFlowRow {
  readonly on: LocalDate;
  readonly kind: CashFlowKind;
  readonly code: string;
  readonly amountFen: Fen;
  readonly runningFen: Fen;
  /** Months from the drawdown, where the computation places it; a fee before the drawdown has a negative one. */
  readonly month: number;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
}

export interface NetCost {
  /** 12 × monthly IRR; null where the flows have none. */
  readonly yearly: number | null;
  readonly yearlyBp: Bp | null;
  /** (1 + monthly IRR)^12 − 1 */
  readonly effective: number | null;
  readonly effectiveBp: Bp | null;
  readonly monthlyIrr: number | null;
  readonly rows: readonly CashFlowRow[];
  readonly schedule: Schedule;
  readonly totals: {
    readonly principalFen: Fen;
    readonly interestFen: Fen;
    readonly feesFen: Fen;
    readonly supportsFen: Fen;
    readonly netFen: Fen;
  };
}

const ORDER: Readonly<Record<CashFlowKind, number>> = { DRAWDOWN: 0, FEE: 1, INSTALMENT: 2, SUPPORT: 3 };
const toBp = (rate: number | null): Bp | null => (rate === null ? null : Math.round(rate * 10_000));

/** The day a yearly support is expected: so many days after the end of the year it is for (a parameter of its programme). */
export const expectedAfterYearEnd = (year: number, days: number): LocalDate => addDays(`${year}-12-31`, days);

/**
 * What a loan costs its borrower in the end: twelve times the monthly internal rate of return of its flows, with fees, instalments
 * and supports each on its own date. A day within a month counts as its share of that month.
 */
export function netCost(input: NetCostInput): Result<NetCost> {
  const scheduled = scheduleOf(input.terms);
  if (!scheduled.ok) return failAll(scheduled.errors);
  const schedule = scheduled.value;
  const start = input.terms.drawnOn;
  const none = { principalFen: 0, interestFen: 0 };
  const flows: Omit<CashFlowRow, 'runningFen' | 'month'>[] = [
    { on: start, kind: 'DRAWDOWN', code: 'DRAWDOWN', amountFen: input.terms.principalFen, ...none },
    ...input.fees.map((f) => ({ on: f.on, kind: 'FEE' as const, code: f.code, amountFen: -f.amountFen, ...none })),
    ...schedule.instalments.map((i) => ({
      on: i.dueOn,
      kind: 'INSTALMENT' as const,
      code: `INSTALMENT_${i.no}`,
      amountFen: -i.totalFen,
      principalFen: i.principalFen,
      interestFen: i.interestFen,
    })),
    ...input.supports.map((s) => ({
      on: s.on,
      kind: 'SUPPORT' as const,
      code: s.code,
      amountFen: s.amountFen,
      ...none,
    })),
  ];
  flows.sort((a, b) => (a.on === b.on ? ORDER[a.kind] - ORDER[b.kind] : a.on < b.on ? -1 : 1));
  let runningFen = 0;
  const rows = flows.map((f): CashFlowRow => {
    runningFen = sumFen([runningFen, f.amountFen]);
    return { ...f, runningFen, month: monthsBetween(start, f.on) };
  });
  const monthlyIrr = irrMonthly(rows);
  const yearly = monthlyIrr === null ? null : 12 * monthlyIrr;
  const effective = monthlyIrr === null ? null : effectiveYearly(monthlyIrr);
  const [feesFen, supportsFen] = [
    sumFen(input.fees.map((f) => f.amountFen)),
    sumFen(input.supports.map((s) => s.amountFen)),
  ];
  return ok({
    yearly,
    yearlyBp: toBp(yearly),
    effective,
    effectiveBp: toBp(effective),
    monthlyIrr,
    rows,
    schedule,
    totals: {
      principalFen: input.terms.principalFen,
      interestFen: schedule.interestFen,
      feesFen,
      supportsFen,
      netFen: schedule.interestFen + feesFen - supportsFen,
    },
  });
}
