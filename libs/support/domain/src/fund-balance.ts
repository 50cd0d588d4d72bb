import { sumFen, type Fen, type LocalDate } from '@zhiya/kernel';
import { FUND_ACCOUNT_CODES, FUND_ACCOUNTS, type FundAccountCode } from './fund-accounts';
import type { JournalEntry, Posting } from './fund-journal';

export interface TrialBalanceRow {
  readonly account: FundAccountCode;
  readonly debitFen: Fen;
  readonly creditFen: Fen;
  /** On the account's own side: positive is usual. */
  readonly balanceFen: Fen;
}

export interface TrialBalance {
  readonly rows: readonly TrialBalanceRow[];
  readonly debitFen: Fen;
  readonly creditFen: Fen;
  /** Debits less credits over everything: 0, or the books are broken. */
  readonly differenceFen: Fen;
}

/** Every account with its turnovers, accounts without any included: a missing line reads like a forgotten one. */
export function trialBalance(postings: readonly Posting[]): TrialBalance {
  const rows = FUND_ACCOUNT_CODES.map((account): TrialBalanceRow => {
    const own = postings.filter((p) => p.account === account).map((p) => p.amountFen);
    const debitFen = sumFen(own.filter((a) => a > 0));
    const creditFen = sumFen(own.filter((a) => a < 0).map((a) => -a));
    return {
      account,
      debitFen,
      creditFen,
      balanceFen: FUND_ACCOUNTS[account].normal === 'DEBIT' ? debitFen - creditFen : creditFen - debitFen,
    };
  });
  const [debitFen, creditFen] = [sumFen(rows.map((r) => r.debitFen)), sumFen(rows.map((r) => r.creditFen))];
  return { rows, debitFen, creditFen, differenceFen: debitFen - creditFen };
}

export const postingsUntil = (entries: readonly JournalEntry[], asOf: LocalDate): readonly Posting[] =>
  entries.filter((e) => e.valueDate <= asOf).flatMap((e) => e.postings);

export interface FundPosition {
  readonly cashFen: Fen;
  /** Approved and not yet paid. */
  readonly committedFen: Fen;
  /** Cash that nobody has a claim on. */
  readonly availableFen: Fen;
  readonly coveredLoansFen: Fen;
}

/** What the fund has, owes and stands behind. */
export function fundPosition(balance: TrialBalance): FundPosition {
  const of = (account: FundAccountCode): Fen => balance.rows.find((r) => r.account === account)!.balanceFen;
  return {
    cashFen: of('CASH'),
    committedFen: of('SUBSIDIES_PAYABLE'),
    availableFen: of('CASH') - of('SUBSIDIES_PAYABLE'),
    coveredLoansFen: of('COVERED_LOANS'),
  };
}
