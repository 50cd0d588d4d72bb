import { fault, isWithin, type DomainError, type Fen, type LocalDate } from '@zhiya/kernel';
import type { FeeKind, Lang, Programme, SupportKind } from '@zhiya/policy-catalogue';
import {
  assessSupport,
  type ProgrammeLookup,
  type SupportAssessment,
  type SupportQuestion,
} from '@zhiya/policy-engine';
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

/** How many digits name the division: a county's code is nearer than its city's. */
const nearness = (division: string): number => division.replace(/(00)+$/, '').length;

/** The programme that supports enterprises of a division on a date: the nearest one, a city's before its province's. */
export function programmeFor(programmes: readonly Programme[], division: string, on: LocalDate): string | null {
  const inForce = programmes.filter(
    (p) => p.estimate !== null && isWithin(division, p.division) && p.from <= on && (p.until === null || on < p.until),
  );
  return inForce.sort((a, b) => nearness(b.division) - nearness(a.division))[0]?.id ?? null;
}

/** A document-only programme that would speak of the payment if enough of it were known; the nearest one. */
export function documentOnlyFor(programmes: readonly Programme[], division: string, on: LocalDate): Programme | null {
  const there = programmes.filter(
    (p) =>
      (p.missing?.length ?? 0) > 0 &&
      isWithin(division, p.division) &&
      p.from <= on &&
      (p.until === null || on < p.until),
  );
  return there.sort((a, b) => nearness(b.division) - nearness(a.division))[0] ?? null;
}

export type SubsidyItem = SupportAssessment['items'][number];
export type OpenSubsidy = SupportAssessment['open'][number];

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

/** The facts as a question to the programme. A fee names no loan: those of its case stand for it. */
function questionOf(q: SubsidyQuestion): SupportQuestion {
  const { enterprise, loans } = q.records ?? NO_RECORDS;
  const interest = q.facts.filter((f) => f.kind === 'INTEREST');
  const contracts = [
    ...new Set([
      ...interest.map((f) => f.contractId ?? ''),
      ...(interest.length < q.facts.length ? loans.map((l) => l.contractId) : []),
    ]),
  ];
  return {
    programme: q.programme,
    asOf: q.asOf,
    division: q.division,
    ...(enterprise && Object.keys(enterprise).length > 0 ? { enterprise } : {}),
    loans: contracts.map((id, i) => ({
      ...loans.find((l) => l.contractId === id)?.facts,
      id: `L${i + 1}`,
      interestPaid: interest
        .filter((f) => (f.contractId ?? '') === id)
        .map((f) => ({ on: f.paidOn, amount: f.amountFen })),
    })),
    fees: q.facts.flatMap((f) =>
      f.kind === 'INTEREST' ? [] : [{ kind: FEE_OF[f.kind], on: f.paidOn, amount: f.amountFen }],
    ),
    alreadyReceived: q.takenFen > 0 ? [{ kind: q.kind as SupportKind, year: q.year, amount: q.takenFen }] : [],
  };
}

/** What the programme answers: an amount, or why there is none. */
export type SubsidyAnswer = { readonly question: SupportQuestion } & (
  { readonly item: SubsidyItem; readonly open: null } | { readonly item: null; readonly open: OpenSubsidy }
);

/** Puts the facts to the programme's own rule; null where it has nothing to say of them. */
export function subsidyOf(q: SubsidyQuestion, programmes: ProgrammeLookup): SubsidyAnswer | null {
  const question = questionOf(q);
  const { items, open } = assessSupport(question, programmes);
  const asked = (i: { readonly kind: string; readonly year: number }): boolean =>
    i.kind === q.kind && i.year === q.year;
  const item = items.find(asked);
  if (item) return { question, item, open: null };
  const waiting = open.find(asked);
  return waiting ? { question, item: null, open: waiting } : null;
}

/** Why a programme gives no amount: a fact that nobody has recorded, or a condition that is not met. */
export function openFault({ status, needed, blockers }: OpenSubsidy): DomainError {
  const what = status === 'UNKNOWN' ? needed : blockers;
  const named = (lang: Lang): string => [...new Set(what.map((w) => w.title[lang]))].join(lang === 'zh' ? '、' : ', ');
  return fault(status === 'UNKNOWN' ? 'SUPPORT.FACTS_NEEDED' : 'SUPPORT.CONDITION_NOT_MET', {
    what: named('zh'),
    whatEn: named('en'),
  });
}
