import type { Fen, LocalDate } from '@zhiya/kernel';
import { compensateLoss, type LossCompensation, type LossQuestion } from '@zhiya/policy-engine';
import type { Fund } from '../persistence/fund.entities';
import type { BankPool } from '../persistence/support.entities';

const WHOLE = '1';

/** How far a bank may be compensated: its limit is asked of the policy engine, with no loss before it, so that ratio and clause stay where they are written. */
export function headroomOf(fund: Fund, pool: BankPool, cashFen: Fen, asOf: LocalDate): { readonly question: LossQuestion; readonly answer: LossCompensation } {
  const question: LossQuestion = {
    programme: fund.programme, asOf, overdueSince: asOf, fundBalance: Math.max(0, cashFen), coveredLoanTotal: pool.coveredTotalFen, compensatedToDate: pool.compensatedFen, ipTypes: ['PATENT'], ipShare: WHOLE, unpaidPrincipal: 0,
  };
  const answer = compensateLoss(question);
  if (!answer.ok) throw new Error('no loss was refused as not overdue');
  return { question, answer: answer.value };
}
