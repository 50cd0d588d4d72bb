import { fault, type DomainError, type LocalDate } from '@zhiya/kernel';

/**
 * When a payment may be said to have been made: not before the money was lent, not in the future, and not before a payment
 * already recorded, for that one was placed on what was owed then.
 */
export function paidOnFault(
  paidOn: LocalDate,
  loan: { readonly drawnOn: LocalDate; readonly lastPaidOn: LocalDate | null },
  asOf: LocalDate,
): DomainError | null {
  if (paidOn > asOf) return fault('REPAYMENT.AHEAD', { paidOn, asOf }, 'paidOn');
  if (paidOn < loan.drawnOn) return fault('REPAYMENT.BEFORE_DRAWDOWN', { paidOn, drawnOn: loan.drawnOn }, 'paidOn');
  return loan.lastPaidOn !== null && paidOn < loan.lastPaidOn
    ? fault('REPAYMENT.OUT_OF_ORDER', { paidOn, lastPaidOn: loan.lastPaidOn }, 'paidOn')
    : null;
}
