import { addMonths, type Fen, type LocalDate } from '@zhiya/kernel';
import type { Bilingual, Programme, SupportKind } from '@zhiya/policy-catalogue';
import {
  assessLoss,
  assessSupport,
  type LossQuestion,
  type PartyAmount,
  type ProgrammeLookup,
  type SupportQuestion,
} from '@zhiya/policy-engine';
import { askedOf, caseOf } from './question/support-case';

/** One subject of a book (an enterprise, an example) with all that it paid or owes, as a question to its programme. */
export interface RuleCase {
  readonly subjectId: string;
  readonly label: string;
  readonly question: SupportQuestion;
}
/** A kind and year of support that comes out differently. */
export interface ChangedCase {
  readonly subjectId: string;
  readonly label: string;
  readonly kind: SupportKind;
  readonly year: number;
  readonly beforeFen: Fen;
  readonly afterFen: Fen;
  readonly differenceFen: Fen;
}
export interface Impact {
  /** Subjects that were asked about, and those for whom anything changes. */
  readonly subjects: number;
  readonly affected: number;
  readonly changed: number;
  /** Kinds and years that wait for a fact under either set: they are compared with nothing, and stand in no sum. */
  readonly unknown: number;
  readonly beforeFen: Fen;
  readonly afterFen: Fen;
  readonly differenceFen: Fen;
  /** The largest changes first. */
  readonly largest: readonly ChangedCase[];
}

/** Amounts by kind and year; null where a fact is missing. A programme that gives no support, or is not there, gives none. */
function amountsOf(question: SupportQuestion, programmes: ProgrammeLookup): ReadonlyMap<string, Fen | null> {
  if (!programmes(question.programme)?.estimate) return new Map();
  const { items, open } = assessSupport(question, programmes);
  const key = (i: { readonly kind: string; readonly year: number }): string => `${i.kind}/${i.year}`;
  return new Map<string, Fen | null>([
    ...items.map((i) => [key(i), i.amount] as const),
    ...open.map((i) => [key(i), i.status === 'UNKNOWN' ? null : 0] as const),
  ]);
}

function comparedOf(
  { subjectId, label, question }: RuleCase,
  before: ProgrammeLookup,
  after: ProgrammeLookup,
): { readonly changed: readonly ChangedCase[]; readonly unknown: number } {
  const [was, becomes] = [amountsOf(question, before), amountsOf(question, after)];
  const keys = [...new Set([...was.keys(), ...becomes.keys()])];
  const isUnknown = (key: string): boolean => was.get(key) === null || becomes.get(key) === null;
  const changed = keys
    .filter((key) => !isUnknown(key))
    .flatMap((key) => {
      const [kind, year] = key.split('/') as [SupportKind, string];
      const [beforeFen, afterFen] = [was.get(key) ?? 0, becomes.get(key) ?? 0];
      return beforeFen === afterFen
        ? []
        : [{ subjectId, label, kind, year: Number(year), beforeFen, afterFen, differenceFen: afterFen - beforeFen }];
    });
  return { changed, unknown: keys.filter(isUnknown).length };
}

/** Every case of a book under two sets of programmes: how many come out differently, by how much, and which the most. */
export function impactOn(
  cases: readonly RuleCase[],
  before: ProgrammeLookup,
  after: ProgrammeLookup,
  most: number,
): Impact {
  const compared = cases.map((c) => comparedOf(c, before, after));
  const all = compared.flatMap((c) => c.changed);
  const total = (of: (c: ChangedCase) => Fen): Fen => all.reduce((a, c) => a + of(c), 0);
  const place = (c: ChangedCase): string => `${c.label} ${c.subjectId} ${c.year} ${c.kind}`;
  return {
    subjects: cases.length,
    affected: new Set(all.map((c) => c.subjectId)).size,
    changed: all.length,
    unknown: compared.reduce((n, c) => n + c.unknown, 0),
    beforeFen: total((c) => c.beforeFen),
    afterFen: total((c) => c.afterFen),
    differenceFen: total((c) => c.differenceFen),
    largest: [...all]
      .sort((a, b) => Math.abs(b.differenceFen) - Math.abs(a.differenceFen) || (place(a) < place(b) ? -1 : 1))
      .slice(0, most),
  };
}

/** The part of a question that a programme could speak of: what is paid from its first day on, asked of it. */
export function underProgramme(question: SupportQuestion, programme: string, from: LocalDate): SupportQuestion {
  const since = <T extends { readonly on: LocalDate }>(list: readonly T[]): readonly T[] =>
    list.filter((p) => p.on >= from);
  return {
    ...question,
    programme,
    loans: question.loans.map((l) => ({ ...l, interestPaid: since(l.interestPaid) })),
    fees: since(question.fees ?? []),
  };
}

/** Payments of an example, in fen: below, at and above what caps are usually about. They are inputs of ours, no figures of any policy. */
const EXAMPLE_PAYMENTS: readonly Fen[] = [5_000_000, 100_000_000, 200_000_000];
const [ANNUAL_RATE, PRINCIPAL_OF_INTEREST, TERM_MONTHS, ENTERPRISE_MONTHS, ANNUAL_REVENUE] = [
  '0.04',
  25,
  12,
  60,
  5_000_000_000,
] as const;

/** A small enterprise and its loan, secured by patents alone, of which everything is stated that a condition may ask. */
const exampleEnterprise = (on: LocalDate) => ({
  size: 'SMALL' as const,
  registeredOn: addMonths(on, -ENTERPRISE_MONTHS),
  annualRevenue: ANNUAL_REVENUE,
});
const exampleLoan = (principal: Fen, contractOn: LocalDate) => ({
  principal,
  borrowerOutstanding: principal,
  contractOn,
  registeredOn: contractOn,
  maturesOn: addMonths(contractOn, TERM_MONTHS),
  annualRate: ANNUAL_RATE,
  firstPledge: true,
  inPool: true,
  borrowerOwnsRights: true,
  chargesOther: false,
});

/** A few payments of round sums on a day, so that a draft shows what it does before anybody has paid anything. The label is the sum in fen. */
export const examplesOf = (programme: Programme, on: LocalDate): readonly RuleCase[] =>
  EXAMPLE_PAYMENTS.map((amount, i) => ({
    subjectId: `example-${i + 1}`,
    label: String(amount),
    question: askedOf(
      caseOf({
        asOf: on,
        division: programme.division,
        enterprise: exampleEnterprise(on),
        loans: [
          {
            id: 'L1',
            facts: {
              ...exampleLoan(amount * PRINCIPAL_OF_INTEREST, on),
              ipTypes: ['PATENT'],
              ipShare: '1.00',
              settledOn: on,
            },
          },
        ],
        payments: [
          { kind: 'INTEREST', on, amountFen: amount, loan: 'L1' },
          ...[
            ...new Set((programme.estimate?.items ?? []).flatMap((r) => (r.base.of === 'FEE' ? [r.base.fee] : []))),
          ].map((kind) => ({ kind, on, amountFen: amount })),
        ],
      }),
      programme.id,
    ),
  }));

/** What becomes of a loss under one set of programmes. null amounts: it is not computed, for these reasons. */
export interface LossOutcome {
  readonly status: 'COMPUTED' | 'INELIGIBLE' | 'UNKNOWN';
  readonly payableFen: Fen | null;
  readonly shares: readonly PartyAmount<Fen>[];
  readonly reasons: readonly Bilingual[];
}
export interface LossExample {
  readonly lossFen: Fen;
  /** null: no programme compensates. */
  readonly before: LossOutcome | null;
  readonly after: LossOutcome | null;
  readonly isChanged: boolean;
}

/** Losses of an example, in fen: below, at and above what the stated fund and bank usually leave. Inputs of ours, no figures of any policy. */
const EXAMPLE_LOSSES: readonly Fen[] = [100_000_000, 600_000_000, 3_000_000_000];
export const EXAMPLE_FUND = {
  balanceFen: 2_000_000_000,
  coveredLoanTotalFen: 6_000_000_000,
  overdueMonths: 6,
} as const;

function lossOf(programme: Programme, on: LocalDate, loss: Fen): LossQuestion {
  const overdueSince = addMonths(on, -EXAMPLE_FUND.overdueMonths);
  return {
    programme: programme.id,
    asOf: on,
    fundBalance: EXAMPLE_FUND.balanceFen,
    coveredLoanTotal: EXAMPLE_FUND.coveredLoanTotalFen,
    compensatedToDate: 0,
    ipTypes: ['PATENT'],
    ipShare: '1.00',
    unpaidPrincipal: loss,
    overdueSince,
    enterprise: exampleEnterprise(on),
    countedThisYear: { borrower: 0, bank: 0, city: 0 },
    facts: { ...exampleLoan(loss, addMonths(overdueSince, -TERM_MONTHS)), classification: 'LOSS' },
  };
}

function outcomeOf(question: LossQuestion, programmes: ProgrammeLookup): LossOutcome | null {
  const programme = programmes(question.programme);
  if (!programme?.compensate) return null;
  const a = assessLoss(question, programmes);
  if (!('status' in a)) return { status: 'COMPUTED', payableFen: a.payable, shares: a.shares, reasons: [] };
  return {
    status: a.status,
    payableFen: null,
    shares: [],
    reasons: [...a.blockers.map((b) => b.title), ...a.needed.map((n) => n.title), ...a.missing],
  };
}

/** A few losses of round sums on a day under two sets of programmes; none where the programme compensates nothing. */
export function lossExamples(
  programme: Programme,
  on: LocalDate,
  before: ProgrammeLookup,
  after: ProgrammeLookup,
): readonly LossExample[] {
  if (!programme.compensate) return [];
  return EXAMPLE_LOSSES.map((lossFen) => {
    const question = lossOf(programme, on, lossFen);
    const [was, becomes] = [outcomeOf(question, before), outcomeOf(question, after)];
    return { lossFen, before: was, after: becomes, isChanged: JSON.stringify(was) !== JSON.stringify(becomes) };
  });
}
