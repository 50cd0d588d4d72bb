import type { Fen, LocalDate } from '@zhiya/kernel';
import type { EntityManager } from 'typeorm';

/** What a contract's debt amounts to at this moment, from where it is kept. */
export interface Debt {
  /** Principal and interest not yet paid; before drawdown the principal that the contract promises. */
  readonly owedFen: Fen;
  /** When nothing secured was owed any more, and why; null while it is. */
  readonly ended: { readonly on: LocalDate; readonly by: 'SETTLED' | 'CANCELLED' } | null;
}

/**
 * Asked of lending, the floor above, and bound in the composition. Whoever decides on a pledge asks in its own transaction: an event
 * would tell later, and until then the last payment would not count.
 */
export interface DebtOf {
  /** By contract id; a contract that is not on file has no entry. */
  debtsOf(em: EntityManager, contractIds: readonly string[]): Promise<ReadonlyMap<string, Debt>>;
}
export const DEBT_OF = 'DebtOf';
