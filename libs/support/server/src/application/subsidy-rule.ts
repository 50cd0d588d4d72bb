import { fault, type DomainError, type Fen, type LocalDate } from '@zhiya/kernel';
import type { FeeKind, Lang, SupportKind } from '@zhiya/policy-catalogue';
import { caseOf, nearestProgramme, type NearestAnswer, type OpenSubsidy, type SupportCase } from '@zhiya/policy-domain';
import type { ProgrammeLookup } from '@zhiya/policy-engine';
import type { SupportFact, SupportFactKind } from '../persistence/support.entities';
import { NO_RECORDS, type SupportRecords } from './support-records';

/** Which subsidy rests on which fact. */
export const SUBSIDY_OF: Readonly<Record<SupportFactKind, SupportKind>> = {
  INTEREST: 'INTEREST_SUBSIDY',
  VALUATION_FEE: 'VALUATION_FEE_SUBSIDY',
  PREMIUM: 'PREMIUM_SUBSIDY',
};
export const FEE_OF: Readonly<Record<Exclude<SupportFactKind, 'INTEREST'>, FeeKind>> = {
  VALUATION_FEE: 'VALUATION',
  PREMIUM: 'PLEDGE_INSURANCE_PREMIUM',
};

export interface SubsidyQuestion {
  readonly programme: string;
  readonly division: string;
  readonly kind: string;
  readonly year: number;
  readonly facts: readonly Pick<SupportFact, 'kind' | 'paidOn' | 'amountFen' | 'contractId'>[];
  /** What other claims of the same enterprise, kind and year have taken. */
  readonly takenFen: Fen;
  readonly asOf: LocalDate;
  /** Of the cases that the facts belong to, where the programme asks for it. */
  readonly records?: SupportRecords;
}

/** The facts as a case. A fee names no loan: those of its case stand for it. */
function subsidyCase(q: SubsidyQuestion): SupportCase {
  const { enterprise, loans } = q.records ?? NO_RECORDS;
  return caseOf({
    asOf: q.asOf,
    division: q.division,
    enterprise,
    loans: loans.map((l) => ({ id: l.contractId, facts: l.facts })),
    standing: 'FOR_FEES',
    payments: q.facts.map((f) => ({
      kind: f.kind === 'INTEREST' ? f.kind : FEE_OF[f.kind],
      on: f.paidOn,
      amountFen: f.amountFen,
      loan: f.contractId,
    })),
    received: q.takenFen > 0 ? [{ kind: q.kind as SupportKind, year: q.year, amountFen: q.takenFen }] : [],
    label: (position) => `L${position + 1}`,
  });
}

export type SubsidyAnswer = NearestAnswer;
/** Puts the facts to the programme's own rule; null where it has nothing to say of them. */
export const subsidyOf = (q: SubsidyQuestion, programmes: ProgrammeLookup): SubsidyAnswer | null =>
  nearestProgramme(subsidyCase(q), q, programmes);

/** Why a programme gives no amount: a fact that nobody has recorded, or a condition that is not met. */
export function openFault({ status, needed, blockers }: OpenSubsidy): DomainError {
  const what = status === 'UNKNOWN' ? needed : blockers;
  const named = (lang: Lang): string => [...new Set(what.map((w) => w.title[lang]))].join(lang === 'zh' ? '、' : ', ');
  return fault(status === 'UNKNOWN' ? 'SUPPORT.FACTS_NEEDED' : 'SUPPORT.CONDITION_NOT_MET', {
    what: named('zh'),
    whatEn: named('en'),
  });
}
