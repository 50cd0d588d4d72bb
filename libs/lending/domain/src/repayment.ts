import {
  fail,
  fault,
  ok,
  sumFen,
  yearOf,
  type DomainError,
  type Fen,
  type LocalDate,
  type Result,
} from '@zhiya/kernel';
import type { Instalment, Schedule } from '@zhiya/finance';

/** An instalment with what has been paid of it. */
export interface InstalmentState extends Pick<Instalment, 'no' | 'dueOn' | 'principalFen' | 'interestFen'> {
  readonly paidPrincipalFen: Fen;
  readonly paidInterestFen: Fen;
}

/** What one payment does to one instalment. */
export interface RepaymentShare {
  readonly no: number;
  readonly interestFen: Fen;
  readonly principalFen: Fen;
}

export interface Outstanding {
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly totalFen: Fen;
}

export interface AllocatedRepayment {
  readonly shares: readonly RepaymentShare[];
  readonly interestFen: Fen;
  readonly principalFen: Fen;
  readonly instalments: readonly InstalmentState[];
  readonly outstanding: Outstanding;
  /** Nothing is owed any more: the contract is settled in the same unit of work. */
  readonly isSettled: boolean;
}

export const openInstalments = (schedule: Schedule): readonly InstalmentState[] =>
  schedule.instalments.map(({ no, dueOn, principalFen, interestFen }) => ({
    no,
    dueOn,
    principalFen,
    interestFen,
    paidPrincipalFen: 0,
    paidInterestFen: 0,
  }));

const interestLeft = (i: InstalmentState): Fen => i.interestFen - i.paidInterestFen;
const principalLeft = (i: InstalmentState): Fen => i.principalFen - i.paidPrincipalFen;

export function outstandingOf(instalments: readonly InstalmentState[]): Outstanding {
  const principalFen = sumFen(instalments.map(principalLeft));
  const interestFen = sumFen(instalments.map(interestLeft));
  return { principalFen, interestFen, totalFen: sumFen([principalFen, interestFen]) };
}

export interface Overdue {
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly totalFen: Fen;
  /** Due date of the oldest instalment not fully paid; null where nothing is overdue. */
  readonly since: LocalDate | null;
}

/** What has been due before a day and is still unpaid; an instalment is not overdue on its due date. */
export function overdueOf(instalments: readonly InstalmentState[], asOf: LocalDate): Overdue {
  const late = instalments.filter((i) => i.dueOn < asOf && principalLeft(i) + interestLeft(i) > 0);
  return { ...outstandingOf(late), since: late[0]?.dueOn ?? null };
}

/**
 * Applies a payment. Due interest goes first, then due principal (Contract Law Interpretation II art. 21, Civil Code art. 561), each by
 * order of instalments; what is paid ahead of its due date then follows the schedule, instalment by instalment. More than is owed
 * is refused, not kept.
 */
export function allocateRepayment(
  instalments: readonly InstalmentState[],
  amountFen: Fen,
  paidOn: LocalDate,
): Result<AllocatedRepayment> {
  const before = outstandingOf(instalments);
  const refused: DomainError | null =
    !Number.isSafeInteger(amountFen) || amountFen <= 0
      ? fault('REPAYMENT.NOT_POSITIVE', { amountFen }, 'amountFen')
      : amountFen > before.totalFen
        ? fault('REPAYMENT.OVERPAID', { amountFen, outstandingFen: before.totalFen }, 'amountFen')
        : null;
  if (refused) return fail(refused.code, refused.facts, refused.field);

  let left = amountFen;
  const taken = new Map<number, { interestFen: Fen; principalFen: Fen }>(
    instalments.map((i) => [i.no, { interestFen: 0, principalFen: 0 }]),
  );
  const take = (i: InstalmentState, part: 'interestFen' | 'principalFen', owed: Fen) => {
    const share = Math.min(left, owed);
    taken.get(i.no)![part] += share;
    left -= share;
  };
  const inOrder = [...instalments].sort((a, b) => a.no - b.no);
  const due = inOrder.filter((i) => i.dueOn <= paidOn);
  for (const i of due) take(i, 'interestFen', interestLeft(i));
  for (const i of due) take(i, 'principalFen', principalLeft(i));
  for (const i of inOrder.filter((x) => x.dueOn > paidOn)) {
    take(i, 'interestFen', interestLeft(i));
    take(i, 'principalFen', principalLeft(i));
  }

  const after = instalments.map((i) => ({
    ...i,
    paidInterestFen: i.paidInterestFen + taken.get(i.no)!.interestFen,
    paidPrincipalFen: i.paidPrincipalFen + taken.get(i.no)!.principalFen,
  }));
  const shares = inOrder
    .map((i) => ({ no: i.no, ...taken.get(i.no)! }))
    .filter((s) => s.interestFen + s.principalFen > 0);
  const outstanding = outstandingOf(after);
  return ok({
    shares,
    interestFen: sumFen(shares.map((s) => s.interestFen)),
    principalFen: sumFen(shares.map((s) => s.principalFen)),
    instalments: after,
    outstanding,
    isSettled: outstanding.totalFen === 0,
  });
}

/** Interest actually paid, by calendar year of payment: the base of an interest subsidy, which is paid on what was paid. Ordered by year. */
export function interestPaidByYear(
  repayments: readonly { readonly paidOn: LocalDate; readonly interestFen: Fen }[],
): readonly { readonly year: number; readonly interestFen: Fen }[] {
  const years = [...new Set(repayments.map((r) => yearOf(r.paidOn)))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    interestFen: sumFen(repayments.filter((r) => yearOf(r.paidOn) === year).map((r) => r.interestFen)),
  }));
}
