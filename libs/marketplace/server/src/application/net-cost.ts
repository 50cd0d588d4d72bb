import { netCost, scheduleOf, type LoanTerms, type NetCost } from '@zhiya/finance';
import { failAll, isWithin, ok, yearOf, type Citation, type Fen, type LocalDate, type Result } from '@zhiya/kernel';
import { feeDateOf, firstDueOnOf, type OfferDetail, type OfferFee } from '@zhiya/marketplace-domain';
import { FEE_KINDS, type Bilingual, type FeeKind, type Programme, type SupportKind } from '@zhiya/policy-catalogue';
import type { Programmes } from '@zhiya/policy-domain';
import { assessSupport, expectedPaymentDate, type Assumption, type Step, type SupportAssessment, type SupportQuestion, type UsedParameter } from '@zhiya/policy-engine';

/** Support that an enterprise has had for a year: it uses up the year's cap before anything new does. */
export interface ReceivedSupport {
  readonly programme: string;
  readonly kind: SupportKind;
  readonly year: number;
  readonly amountFen: Fen;
}

export interface OfferCostInput {
  readonly offer: Omit<LoanTerms, 'firstDueOn'> & Pick<OfferDetail, 'dueDay' | 'fees'>;
  /** GB/T 2260 code of the enterprise's seat. */
  readonly division: string;
  readonly received: readonly ReceivedSupport[];
}

/** One amount of support with the day it is expected on and how it came to be. Plain numbers and text: it is stored as it stands. */
export interface ExpectedSupport {
  readonly programme: string;
  readonly title: Bilingual;
  readonly kind: SupportKind;
  readonly year: number;
  readonly expectedOn: LocalDate;
  readonly baseFen: Fen;
  readonly rate: string | null;
  readonly uncappedFen: Fen;
  readonly capRemainingFen: Fen | null;
  /** The cap that bound; null where none did. */
  readonly boundBy: string | null;
  readonly amountFen: Fen;
  readonly parameters: readonly UsedParameter[];
  readonly citations: readonly Citation[];
  readonly steps: readonly Step[];
  readonly assumptions: readonly Assumption[];
}

export interface OfferCost {
  readonly cost: NetCost;
  readonly supports: readonly ExpectedSupport[];
  /** What each programme of the division was asked; empty where none serves it. */
  readonly questions: readonly SupportQuestion[];
}

const PAYMENT_DAYS = 'EXPECTED_PAYMENT_DAYS';

export const loanTermsOf = (offer: OfferCostInput['offer']): LoanTerms => {
  const { principalFen, rateBp, months, method, drawnOn } = offer;
  const firstDueOn = firstDueOnOf(drawnOn, offer.dueDay);
  return { principalFen, rateBp, months, method, drawnOn, ...(firstDueOn === undefined ? {} : { firstDueOn }) };
};

/** Programmes that pay support to enterprises of a division: its own and those of the divisions above it. */
export const programmesFor = (division: string, programmes: Programmes): readonly Programme[] => programmes.list.filter((p) => p.estimate !== null && isWithin(division, p.division));

interface Paid {
  readonly on: LocalDate;
  readonly amount: Fen;
}
const isSupported = (fee: OfferFee): fee is OfferFee & { readonly kind: FeeKind } => (FEE_KINDS as readonly string[]).includes(fee.kind);

/** The offer as a question to the programme: all that would have been paid by the end of its last year. */
function questionOf(programme: Programme, input: OfferCostInput, interest: readonly Paid[]): SupportQuestion {
  const fees = input.offer.fees.filter(isSupported).map((f) => ({ kind: f.kind, on: feeDateOf(f, input.offer.drawnOn), amount: f.amountFen }));
  const last = [...interest, ...fees].reduce((d, p) => (p.on > d ? p.on : d), input.offer.drawnOn);
  return {
    programme: programme.id, asOf: `${yearOf(last)}-12-31`, division: input.division, loans: [{ id: '', interestPaid: interest }], fees,
    alreadyReceived: input.received.filter((r) => r.programme === programme.id).map((r) => ({ kind: r.kind, year: r.year, amount: r.amountFen })),
  };
}

function expected(programme: Programme, item: SupportAssessment['items'][number], programmes: Programmes): ExpectedSupport {
  const reading = programme.readings.find((r) => r.parameter === PAYMENT_DAYS);
  return {
    programme: programme.id, title: programme.title, kind: item.kind, year: item.year, expectedOn: expectedPaymentDate(programme.id, item.year, programmes.of), baseFen: item.base, rate: item.rate,
    uncappedFen: item.uncapped, capRemainingFen: item.capRemaining, boundBy: item.boundBy, amountFen: item.amount, parameters: item.parameters, citations: item.citations, steps: item.steps,
    assumptions: [...item.assumptions, ...(reading?.value === undefined ? [] : [{ parameter: PAYMENT_DAYS, value: reading.value, note: reading.note }])],
  };
}

/**
 * What an offer costs its borrower in the end: fees on their dates, instalments as scheduled, and what each programme of its division
 * would pay on them, each on its expected day and within what is left of the year's cap.
 */
export function offerCost(input: OfferCostInput, programmes: Programmes): Result<OfferCost> {
  const terms = loanTermsOf(input.offer);
  const schedule = scheduleOf(terms);
  if (!schedule.ok) return failAll(schedule.errors);
  const interest = schedule.value.instalments.filter((i) => i.interestFen > 0).map((i): Paid => ({ on: i.dueOn, amount: i.interestFen }));
  const asked = programmesFor(input.division, programmes).map((programme) => ({ programme, question: questionOf(programme, input, interest) }));
  const supports = asked.flatMap(({ programme, question }) => assessSupport(question, programmes.of).items.map((item) => expected(programme, item, programmes)));
  const cost = netCost({
    terms,
    fees: input.offer.fees.map((f) => ({ code: f.kind, on: feeDateOf(f, input.offer.drawnOn), amountFen: f.amountFen })),
    supports: supports.filter((s) => s.amountFen > 0).map((s) => ({ code: s.kind, on: s.expectedOn, amountFen: s.amountFen })),
  });
  return cost.ok ? ok({ cost: cost.value, supports, questions: asked.map((a) => a.question) }) : failAll(cost.errors);
}
