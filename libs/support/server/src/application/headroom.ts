import type { Fen, LocalDate } from '@zhiya/kernel';
import { lossLimits, type LimitsLeft, type LimitsQuestion, type ProgrammeLookup } from '@zhiya/policy-engine';
import type { Fund } from '../persistence/fund.entities';
import type { BankPool } from '../persistence/support.entities';

export type Headroom = LimitsLeft<Fen>;

/** How far a bank may be compensated, before any loss: its limits are asked of the policy engine, so that ratio and clause stay where they are written. */
export function headroomOf(
  fund: Fund,
  pool: BankPool,
  cashFen: Fen,
  asOf: LocalDate,
  programmes: ProgrammeLookup,
): { readonly question: LimitsQuestion; readonly answer: Headroom } {
  const question: LimitsQuestion = {
    programme: fund.programme,
    asOf,
    fundBalance: Math.max(0, cashFen),
    coveredLoanTotal: pool.coveredTotalFen,
    compensatedToDate: pool.compensatedFen,
  };
  return { question, answer: lossLimits(question, programmes) };
}
