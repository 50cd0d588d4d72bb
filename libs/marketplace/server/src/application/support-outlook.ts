import { sumFen, yearOf, type Bp, type Fen, type LocalDate } from '@zhiya/kernel';
import type { EnterpriseSize, IpType, Programme } from '@zhiya/policy-catalogue';
import { bestLawfulMix, isDocumentOnly, type SubsidyItem, type SupportCase } from '@zhiya/policy-domain';
import {
  expectedPaymentDate,
  factsAsked,
  type Assumption,
  type MixChoice,
  type SupportAssessment,
  type SupportQuestion,
} from '@zhiya/policy-engine';
import { assumedOf, claimedInTime } from './assumed-facts';
import type { ExpectedSupport } from './net-cost';

/** What is known of a loan and its borrower beside the terms. Absent: nobody has said it, and what depends on it stays unknown. */
export interface SupportFacts {
  readonly size?: EnterpriseSize | undefined;
  readonly ipTypes?: readonly IpType[] | undefined;
  readonly ipShareBp?: Bp | undefined;
  readonly firstPledge?: boolean | undefined;
  readonly borrowerOwnsRights?: boolean | undefined;
}

/**
 * COMPUTED: every amount is; PARTLY: some are; INELIGIBLE, UNKNOWN: none is; DOCUMENT_ONLY: too little of it is known; FOR_BANKS: it
 * pays lenders alone; NOT_IN_FORCE, NOTHING_DUE: it says nothing of these payments.
 */
export type ProgrammeStatus =
  'COMPUTED' | 'PARTLY' | 'INELIGIBLE' | 'UNKNOWN' | 'DOCUMENT_ONLY' | 'FOR_BANKS' | 'NOT_IN_FORCE' | 'NOTHING_DUE';
export interface OutlookItem extends ExpectedSupport {
  /** Whether it is part of the best mix and so of the net cost. */
  readonly isCounted: boolean;
}
export interface ProgrammeOutlook {
  readonly programme: Programme;
  readonly status: ProgrammeStatus;
  readonly items: readonly OutlookItem[];
  readonly open: SupportAssessment['open'];
  /** What counts of it; null where nothing could be computed. */
  readonly countedFen: Fen | null;
}
export interface SupportOutlook {
  readonly programmes: readonly ProgrammeOutlook[];
  readonly choices: readonly MixChoice[];
  readonly supports: readonly ExpectedSupport[];
  /** What each programme was asked within the mix. */
  readonly questions: readonly SupportQuestion[];
  /** What was taken for granted of a loan that lies ahead. */
  readonly assumed: readonly Assumption[];
  /** The facts, by their place in a case, that programmes in force ask of the enterprise and the loan. */
  readonly asked: readonly string[];
}

const PAYMENT_DAYS = 'EXPECTED_PAYMENT_DAYS';

function expected(programme: Programme, item: SubsidyItem, assumed: readonly Assumption[]): ExpectedSupport {
  const reading = programme.readings.find((r) => r.parameter === PAYMENT_DAYS);
  return {
    programme: programme.id,
    title: programme.title,
    kind: item.kind,
    year: item.year,
    expectedOn: expectedPaymentDate(programme.id, item.year, () => programme),
    baseFen: item.base,
    rate: item.rate,
    uncappedFen: item.uncapped,
    capRemainingFen: item.capRemaining,
    boundBy: item.boundBy,
    amountFen: item.amount,
    parameters: item.parameters,
    citations: item.citations,
    steps: item.steps,
    assumptions: [
      ...item.assumptions,
      ...(reading?.value === undefined ? [] : [{ parameter: PAYMENT_DAYS, value: reading.value, note: reading.note }]),
      ...assumed,
    ],
  };
}

const paidOn = (q: SupportCase): readonly LocalDate[] =>
  [...q.loans.flatMap((l) => l.interestPaid), ...(q.fees ?? [])].map((p) => p.on).sort();

function statusOf(
  p: Programme,
  a: Pick<SupportAssessment, 'items' | 'open'>,
  days: readonly LocalDate[],
): ProgrammeStatus {
  if (isDocumentOnly(p)) return 'DOCUMENT_ONLY';
  if (p.estimate === null) return 'FOR_BANKS';
  if (a.items.length > 0) return a.open.length > 0 ? 'PARTLY' : 'COMPUTED';
  if (a.open.length > 0) return a.open.some((i) => i.status === 'UNKNOWN') ? 'UNKNOWN' : 'INELIGIBLE';
  return days.some((d) => p.from <= d && (p.until === null || d < p.until)) ? 'NOTHING_DUE' : 'NOT_IN_FORCE';
}

/** What programmes would pay on a loan, each by itself and together as far as their texts allow. Only what is computed counts. */
export function supportOutlook(question: SupportCase, all: readonly Programme[]): SupportOutlook {
  const programmes = all.map(claimedInTime);
  const mix = bestLawfulMix(question, programmes);
  const days = paidOn(question);
  const outlooks = mix.asked.map(({ programme: p, alone, counted: part }, i): ProgrammeOutlook => {
    const left = alone.items.filter((a) => !part.some((c) => c.kind === a.kind && c.year === a.year));
    const assumed = assumedOf(all[i]!, question);
    const item =
      (isCounted: boolean) =>
      (x: SubsidyItem): OutlookItem => ({ ...expected(p, x, assumed), isCounted });
    const items = [...part.map(item(true)), ...left.map(item(false))].sort((a, b) => a.year - b.year);
    return {
      programme: p,
      status: statusOf(p, alone, days),
      items,
      open: alone.open,
      countedFen: items.length > 0 ? sumFen(part.map((x) => x.amount)) : null,
    };
  });
  const inForce = outlooks
    .filter((o) => !['NOT_IN_FORCE', 'FOR_BANKS', 'DOCUMENT_ONLY'].includes(o.status))
    .map((o) => o.programme);
  const assumed = all.filter((_, i) => inForce.includes(programmes[i]!)).flatMap((p) => assumedOf(p, question));
  return {
    programmes: outlooks,
    choices: mix.choices,
    questions: mix.parts.map((p) => p.question),
    supports: outlooks.flatMap((o) =>
      o.items.filter((i) => i.isCounted).map(({ isCounted: _, ...support }) => support),
    ),
    assumed: [...new Map(assumed.map((a) => [a.parameter, a])).values()],
    asked: [
      ...new Set(
        inForce
          .flatMap((p) => factsAsked(p))
          .filter((f) => f.command === 'estimate')
          .map((f) => f.path),
      ),
    ],
  };
}

/** The last day of the year in which the last payment falls: by then everything that counts has been paid. */
export const askedAt = (days: readonly LocalDate[], drawnOn: LocalDate): LocalDate =>
  `${yearOf(days.reduce((last, d) => (d > last ? d : last), drawnOn))}-12-31`;
