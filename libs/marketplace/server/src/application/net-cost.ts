import { netCost, scheduleOf, type LoanTerms, type NetCost } from '@zhiya/finance';
import { failAll, ok, type Citation, type Fen, type LocalDate, type Result } from '@zhiya/kernel';
import { feeDateOf, firstDueOnOf, type OfferAnswers, type OfferDetail, type OfferFee } from '@zhiya/marketplace-domain';
import { FEE_KINDS, type Bilingual, type FeeKind, type Programme, type SupportKind } from '@zhiya/policy-catalogue';
import { caseOf, enterpriseFacts, loanFacts, programmesServing, type SupportCase } from '@zhiya/policy-domain';
import type { Assumption, Step, SupportQuestion, UsedParameter } from '@zhiya/policy-engine';
import { loanAhead } from './assumed-facts';
import { askedAt, supportOutlook, type SupportFacts, type SupportOutlook } from './support-outlook';

/** Support that an enterprise has had for a year: it uses up the year's cap before anything new does. */
export interface ReceivedSupport {
  readonly programme: string;
  readonly kind: SupportKind;
  readonly year: number;
  readonly amountFen: Fen;
}

export interface OfferCostInput {
  readonly offer: Omit<LoanTerms, 'firstDueOn'> & Pick<OfferAnswers, 'dueDay'> & Pick<OfferDetail, 'fees'>;
  /** GB/T 2260 code of the enterprise's seat. */
  readonly division: string;
  readonly received: readonly ReceivedSupport[];
  readonly facts?: SupportFacts;
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
  readonly outlook: SupportOutlook;
}

export const loanTermsOf = (offer: OfferCostInput['offer']): LoanTerms => {
  const { principalFen, rateBp, months, method, drawnOn } = offer;
  const firstDueOn = firstDueOnOf(drawnOn, offer.dueDay);
  return { principalFen, rateBp, months, method, drawnOn, ...(firstDueOn === undefined ? {} : { firstDueOn }) };
};

interface Paid {
  readonly on: LocalDate;
  readonly amount: Fen;
}
const isSupported = (fee: OfferFee): fee is OfferFee & { readonly kind: FeeKind } =>
  (FEE_KINDS as readonly string[]).includes(fee.kind);

/** The offer as a case: all that would have been paid by the end of its last year, on a loan that goes as agreed. */
function offerCase(input: OfferCostInput, interest: readonly Paid[], maturesOn: LocalDate): SupportCase {
  const { offer, facts = {} } = input;
  const payments = [
    ...interest.map((p) => ({ kind: 'INTEREST' as const, on: p.on, amountFen: p.amount })),
    ...offer.fees
      .filter(isSupported)
      .map((f) => ({ kind: f.kind, on: feeDateOf(f, offer.drawnOn), amountFen: f.amountFen })),
  ];
  const { size, ...ofLoan } = facts;
  return caseOf({
    asOf: askedAt(
      payments.map((p) => p.on),
      offer.drawnOn,
    ),
    division: input.division,
    enterprise: enterpriseFacts({ size }),
    loans: [
      {
        id: '',
        facts: loanFacts({
          principalFen: offer.principalFen,
          rateBp: offer.rateBp,
          ...loanAhead(offer.drawnOn, maturesOn),
          ...ofLoan,
        }),
      },
    ],
    payments,
    received: input.received,
  });
}

/**
 * What an offer costs its borrower in the end: fees on their dates, instalments as scheduled, and what the programmes of its division
 * would pay on them, each on its expected day, within what is left of the year's cap and never twice for the same. What is not known,
 * and what a condition bars, does not count. Of `programmes` those that serve the division are asked.
 */
export function offerCost(input: OfferCostInput, programmes: readonly Programme[]): Result<OfferCost> {
  const terms = loanTermsOf(input.offer);
  const schedule = scheduleOf(terms);
  if (!schedule.ok) return failAll(schedule.errors);
  const interest = schedule.value.instalments
    .filter((i) => i.interestFen > 0)
    .map((i): Paid => ({ on: i.dueOn, amount: i.interestFen }));
  const outlook = supportOutlook(
    offerCase(input, interest, schedule.value.maturityOn),
    programmesServing(input.division, programmes),
  );
  const fees = input.offer.fees.map((f) => ({
    code: f.kind,
    on: feeDateOf(f, input.offer.drawnOn),
    amountFen: f.amountFen,
  }));
  const cost = netCost({
    terms,
    fees,
    supports: outlook.supports
      .filter((s) => s.amountFen > 0)
      .map((s) => ({ code: s.kind, on: s.expectedOn, amountFen: s.amountFen })),
  });
  return cost.ok
    ? ok({ cost: cost.value, supports: outlook.supports, questions: outlook.questions, outlook })
    : failAll(cost.errors);
}
