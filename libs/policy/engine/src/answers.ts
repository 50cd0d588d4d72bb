import { validateIdentifier, type Citation, type IdentifierAnswer, type IdentifierKind } from '@zhiya/kernel';
import type { Lang, Party, RuleKind, SupportKind } from '@zhiya/policy-catalogue';
import { compensation } from './compensate';
import { assess } from './estimate';
import { standing } from './indicator';
import type { IdentifierCase } from './input/parse-cases';
import { yuan } from './rational';
import { renderStep } from './steps';
import type { CompensateCase, EstimateCase, IndicatorCase, IndicatorStatus, Trace } from './vocabulary';

/** The answers as the command, the API and the web calculators give them: amounts in yuan as text, steps as sentences, Chinese unless asked otherwise. */
export interface AnswerTrace {
  readonly citations: readonly Citation[];
  readonly steps: readonly string[];
  readonly assumptions: readonly { readonly parameter: string; readonly value: string; readonly note: string }[];
}
export interface EstimateAnswer {
  readonly programme: string;
  readonly notApplicable: string | null;
  readonly items: readonly (AnswerTrace & {
    readonly kind: SupportKind;
    readonly year: number;
    readonly base: string;
    readonly rate: string | null;
    readonly uncapped: string;
    readonly capRemaining: string | null;
    readonly amount: string;
    readonly segments?: readonly { readonly from: string; readonly until: string | null; readonly base: string; readonly rate: string; readonly citations: readonly Citation[] }[];
  })[];
  readonly total: string;
}
interface PartyText {
  readonly party: Party;
  readonly amount: string;
}
export interface CompensateAnswer extends AnswerTrace {
  readonly programme: string;
  readonly base: string;
  readonly rate: string;
  readonly uncapped: string;
  readonly limits: readonly { readonly name: string; readonly remaining: string }[];
  readonly payable: string;
  readonly shares: readonly PartyText[];
  readonly returns?: readonly PartyText[];
}
export interface IndicatorAnswer extends AnswerTrace {
  readonly indicator: string;
  readonly rule: RuleKind | null;
  readonly threshold: string | null;
  readonly target: string | null;
  readonly actual: string;
  readonly attainment: string | null;
  readonly growth: string | null;
  readonly projected: string | null;
  readonly status: IndicatorStatus;
}
export interface ValidateAnswer extends IdentifierAnswer {
  readonly kind: IdentifierKind;
  readonly value: string;
}

const trace = (t: Trace, lang: Lang): AnswerTrace => ({
  citations: t.citations,
  steps: t.steps.map((s) => renderStep(s, lang)),
  assumptions: t.assumptions.map((a) => ({ parameter: a.parameter, value: a.value, note: a.note[lang] })),
});

/** Support an enterprise can receive. */
export function estimate(c: EstimateCase, lang: Lang = 'zh'): EstimateAnswer {
  const a = assess(c);
  return {
    programme: a.programme,
    notApplicable: a.notApplicable === null ? null : renderStep(a.notApplicable, lang),
    items: a.items.map((i) => ({
      kind: i.kind,
      year: i.year,
      base: yuan(i.base),
      rate: i.rate,
      uncapped: yuan(i.uncapped),
      capRemaining: i.capRemaining === null ? null : yuan(i.capRemaining),
      amount: yuan(i.amount),
      ...(i.segments ? { segments: i.segments.map((s) => ({ ...s, base: yuan(s.base) })) } : {}),
      ...trace(i, lang),
    })),
    total: yuan(a.total),
  };
}

/** What a risk-compensation fund pays on a loss. */
export function compensate(c: CompensateCase, lang: Lang = 'zh'): CompensateAnswer {
  const a = compensation(c);
  const parties = (list: readonly { readonly party: Party; readonly amount: bigint }[]): PartyText[] => list.map((p) => ({ party: p.party, amount: yuan(p.amount) }));
  return {
    programme: a.programme,
    base: yuan(a.base),
    rate: a.rate,
    uncapped: yuan(a.uncapped),
    limits: a.limits.map((l) => ({ name: l.name, remaining: yuan(l.remaining) })),
    payable: yuan(a.payable),
    shares: parties(a.shares),
    ...(a.returns === null ? {} : { returns: parties(a.returns) }),
    ...trace(a, lang),
  };
}

/** Where a bureau stands against a target. */
export function indicator(c: IndicatorCase, lang: Lang = 'zh'): IndicatorAnswer {
  const a = standing(c);
  const { indicator: id, rule, threshold, target, actual, attainment, growth, projected, status } = a;
  return { indicator: id, rule, threshold, target, actual, attainment, growth, projected, status, ...trace(a, lang) };
}

/** Patent numbers, credit codes and the like, each with its answer. */
export const validateIdentifiers = (list: readonly IdentifierCase[]): readonly ValidateAnswer[] => list.map(({ kind, value }) => ({ kind, value, ...validateIdentifier(kind, value) }));
