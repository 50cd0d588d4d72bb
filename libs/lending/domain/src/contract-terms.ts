import { maturityFault } from '@zhiya/assets-domain';
import { loanTermsFaults, maturityOf, type LoanTerms } from '@zhiya/finance';
import { fault, faultsOf, type DomainError, type Fen, type LocalDate } from '@zhiya/kernel';
import type { Condition } from './conditions';

export interface PledgedRight {
  readonly assetId: string;
  /** Last day of protection; null where it cannot be told yet. */
  readonly protectedUntil: LocalDate | null;
}

export interface ContractTerms {
  readonly loan: LoanTerms;
  readonly pledged: readonly PledgedRight[];
  readonly conditions: readonly Condition[];
}

/** The offer that the contract puts on paper: it may lend less, never more or dearer. */
export interface AgreedOffer {
  readonly principalFen: Fen;
  readonly rateBp: number;
}

/** Everything wrong with a contract as drawn up; empty where it can be issued. */
export function contractTermsFaults(terms: ContractTerms, offer: AgreedOffer): readonly DomainError[] {
  const loan = loanTermsFaults(terms.loan);
  if (loan.length > 0) return loan;
  const maturityOn = maturityOf(terms.loan);
  const pledgedIds = terms.pledged.map((r) => r.assetId);
  const strangers = terms.conditions.flatMap((c) =>
    c.kind === 'PLEDGE_REGISTERED' ? c.assetIds.filter((id) => !pledgedIds.includes(id)) : [],
  );
  return faultsOf(
    terms.loan.principalFen > offer.principalFen &&
      fault(
        'LENDING.PRINCIPAL_ABOVE_OFFER',
        { principalFen: terms.loan.principalFen, offeredFen: offer.principalFen },
        'principalFen',
      ),
    terms.loan.rateBp > offer.rateBp &&
      fault('LENDING.RATE_ABOVE_OFFER', { rateBp: terms.loan.rateBp, offeredBp: offer.rateBp }, 'rateBp'),
    terms.pledged.length === 0 && fault('LENDING.NOTHING_PLEDGED', {}, 'assetIds'),
    strangers.length > 0 && fault('LENDING.CONDITION_NOT_PLEDGED', { assetIds: strangers }, 'conditions'),
    ...terms.pledged.map((r) => {
      const e = maturityFault(r.protectedUntil, maturityOn, 'months');
      return e && { ...e, facts: { ...e.facts, assetId: r.assetId } };
    }),
  );
}
