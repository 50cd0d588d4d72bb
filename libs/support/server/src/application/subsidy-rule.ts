import { isWithin, type Fen, type LocalDate } from '@zhiya/kernel';
import { CATALOGUE, type FeeKind, type SupportKind } from '@zhiya/policy-catalogue';
import { assessSupport, type ProgrammeLookup, type SupportAssessment, type SupportQuestion } from '@zhiya/policy-engine';
import type { SupportFact, SupportFactKind } from '../persistence/support.entities';

/** Which subsidy rests on which fact. */
export const SUBSIDY_OF: Readonly<Record<SupportFactKind, SupportKind>> = { INTEREST: 'INTEREST_SUBSIDY', VALUATION_FEE: 'VALUATION_FEE_SUBSIDY', PREMIUM: 'PREMIUM_SUBSIDY' };
export const FEE_OF: Readonly<Record<Exclude<SupportFactKind, 'INTEREST'>, FeeKind>> = { VALUATION_FEE: 'VALUATION', PREMIUM: 'PLEDGE_INSURANCE_PREMIUM' };

/** How many digits name the division: a county's code is nearer than its city's. */
const nearness = (division: string): number => division.replace(/(00)+$/, '').length;

/** The programme that supports enterprises of a division on a date: the nearest one, a city's before its province's. */
export function programmeFor(division: string, on: LocalDate): string | null {
  const inForce = CATALOGUE.programmes.filter((p) => p.estimate !== null && isWithin(division, p.division) && p.from <= on && (p.until === null || on < p.until));
  return inForce.sort((a, b) => nearness(b.division) - nearness(a.division))[0]?.id ?? null;
}

export type SubsidyItem = SupportAssessment['items'][number];

export interface SubsidyQuestion {
  readonly programme: string;
  readonly division: string;
  readonly kind: string;
  readonly year: number;
  readonly facts: readonly Pick<SupportFact, 'kind' | 'paidOn' | 'amountFen' | 'contractId'>[];
  /** What other claims of the same enterprise, kind and year have taken. */
  readonly takenFen: Fen;
  readonly asOf: LocalDate;
}

/** The facts as a question to the programme. */
function questionOf(q: SubsidyQuestion): SupportQuestion {
  const interest = q.facts.filter((f) => f.kind === 'INTEREST');
  const contracts = [...new Set(interest.map((f) => f.contractId ?? ''))];
  return {
    programme: q.programme, asOf: q.asOf, division: q.division,
    loans: contracts.map((id, i) => ({ id: `L${i + 1}`, interestPaid: interest.filter((f) => (f.contractId ?? '') === id).map((f) => ({ on: f.paidOn, amount: f.amountFen })) })),
    fees: q.facts.flatMap((f) => (f.kind === 'INTEREST' ? [] : [{ kind: FEE_OF[f.kind], on: f.paidOn, amount: f.amountFen }])),
    alreadyReceived: q.takenFen > 0 ? [{ kind: q.kind as SupportKind, year: q.year, amount: q.takenFen }] : [],
  };
}

/** Puts the facts to the programme's own rule; null where it has nothing to say of them. */
export function subsidyOf(q: SubsidyQuestion, programmes?: ProgrammeLookup): { readonly question: SupportQuestion; readonly item: SubsidyItem } | null {
  const question = questionOf(q);
  const item = assessSupport(question, programmes).items.find((i) => i.kind === q.kind && i.year === q.year);
  return item ? { question, item } : null;
}
