import { validateIdentifier, type Citation, type IdentifierAnswer, type IdentifierKind } from '@zhiya/kernel';
import { programmeOf, type Lang, type Party, type RuleKind, type SupportKind } from '@zhiya/policy-catalogue';
import { compensation, hasStatus } from './compensate';
import { assess, type ProgrammeLookup } from './estimate';
import { standing } from './indicator';
import type { IdentifierCase } from './input/parse-cases';
import { yuan } from './rational';
import { renderStep, step } from './steps';
import type {
  Blocker,
  CompensateCase,
  Compensation,
  EstimateCase,
  IndicatorCase,
  IndicatorStatus,
  Needed,
  OpenCompensation,
  OpenItem,
  SupportItem,
  Trace,
} from './vocabulary';

/** The answers as the command, the API and the web calculators give them: amounts in yuan as text, steps as sentences, Chinese unless asked otherwise. */
export interface AnswerTrace {
  readonly citations: readonly Citation[];
  readonly steps: readonly string[];
  readonly assumptions: readonly { readonly parameter: string; readonly value: string; readonly note: string }[];
}
/** A programme that asks for more than payments says with each answer whether it could be computed, what is missing, and what stands in the way. */
export type AnswerStatus = 'COMPUTED' | 'INELIGIBLE' | 'UNKNOWN';
export interface AnswerState {
  readonly status?: AnswerStatus;
  readonly needed?: readonly { readonly fact: string; readonly title: string }[];
  readonly blockers?: readonly {
    readonly condition: string;
    readonly subject: string | null;
    readonly reason: string;
    readonly citations: readonly Citation[];
  }[];
}
export interface EstimateAnswer extends AnswerState {
  readonly programme: string;
  readonly notApplicable: string | null;
  readonly items: readonly (AnswerTrace &
    AnswerState & {
      readonly kind: SupportKind;
      readonly year: number;
      readonly base: string;
      readonly rate: string | null;
      readonly uncapped: string | null;
      readonly capRemaining: string | null;
      readonly amount: string | null;
      readonly segments?: readonly {
        readonly from: string;
        readonly until: string | null;
        readonly base: string;
        readonly rate: string;
        readonly citations: readonly Citation[];
      }[];
    })[];
  readonly total: string | null;
}
interface PartyText {
  readonly party: Party;
  readonly amount: string;
}
export interface CompensateAnswer extends AnswerTrace, AnswerState {
  readonly programme: string;
  readonly base: string;
  readonly rate: string | null;
  readonly uncapped: string | null;
  readonly limits: readonly { readonly name: string; readonly remaining: string }[];
  readonly payable: string | null;
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

const stateOf = (
  o: { readonly status: AnswerStatus; readonly needed: readonly Needed[]; readonly blockers: readonly Blocker[] },
  lang: Lang,
): AnswerState => ({
  status: o.status,
  needed: o.needed.map((n) => ({ fact: n.fact, title: n.title[lang] })),
  blockers: o.blockers.map((b) => ({
    condition: b.condition,
    subject: b.subject,
    citations: [b.citation],
    reason: renderStep(
      step('BLOCKED', {
        title: b.title.zh,
        titleEn: b.title.en,
        subject: b.subject ?? '',
        actual: b.actual,
        required: b.required,
        test: b.test,
      }),
      lang,
    ),
  })),
});
const COMPUTED = { status: 'COMPUTED', needed: [], blockers: [] } as const;
type Item = EstimateAnswer['items'][number];

const computedItem = (i: SupportItem<bigint>, isConditional: boolean, lang: Lang): Item => ({
  kind: i.kind,
  year: i.year,
  base: yuan(i.base),
  rate: i.rate,
  uncapped: yuan(i.uncapped),
  capRemaining: i.capRemaining === null ? null : yuan(i.capRemaining),
  amount: yuan(i.amount),
  ...(i.segments ? { segments: i.segments.map((s) => ({ ...s, base: yuan(s.base) })) } : {}),
  ...(isConditional ? COMPUTED : {}),
  ...trace(i, lang),
});
const openItem = (i: OpenItem<bigint>, lang: Lang): Item => ({
  kind: i.kind,
  year: i.year,
  base: yuan(i.base),
  rate: null,
  uncapped: null,
  capRemaining: null,
  amount: null,
  ...stateOf(i, lang),
  ...trace(i, lang),
});

/** Support an enterprise can receive: the items by year and kind, those that could not be computed among them. */
export function estimate(
  c: EstimateCase,
  lang: Lang = 'zh',
  programmes: ProgrammeLookup = programmeOf,
): EstimateAnswer {
  const a = assess(c, programmes);
  const order = (programmes(c.programme)!.estimate?.items ?? []).map((r) => r.kind);
  const rows = [...a.items.map((i) => computedItem(i, a.isConditional, lang)), ...a.open.map((i) => openItem(i, lang))];
  if (a.open.length > 0) rows.sort((x, y) => x.year - y.year || order.indexOf(x.kind) - order.indexOf(y.kind));
  const isUnknown = a.missing.length > 0 || a.open.some((i) => i.status === 'UNKNOWN');
  const status: AnswerStatus = isUnknown
    ? 'UNKNOWN'
    : a.items.length === 0 && a.open.length > 0
      ? 'INELIGIBLE'
      : 'COMPUTED';
  return {
    programme: a.programme,
    notApplicable: a.notApplicable === null ? null : renderStep(a.notApplicable, lang),
    ...(a.isConditional && a.notApplicable === null
      ? { status, needed: a.missing.map((m) => ({ fact: a.programme, title: m[lang] })) }
      : {}),
    items: rows,
    total: a.total === null ? null : yuan(a.total),
  };
}

function answerOf(
  a: Compensation<bigint> | OpenCompensation<bigint>,
  isConditional: boolean,
  lang: Lang,
): CompensateAnswer {
  if ('status' in a)
    return {
      programme: a.programme,
      base: yuan(a.base),
      rate: null,
      uncapped: null,
      limits: [],
      payable: null,
      shares: [],
      ...stateOf({ ...a, needed: [...a.needed, ...a.missing.map((title) => ({ fact: a.programme, title }))] }, lang),
      ...trace(a, lang),
    };
  const parties = (list: readonly { readonly party: Party; readonly amount: bigint }[]): PartyText[] =>
    list.map((p) => ({ party: p.party, amount: yuan(p.amount) }));
  return {
    programme: a.programme,
    base: yuan(a.base),
    rate: a.rate,
    uncapped: yuan(a.uncapped),
    limits: a.limits.map((l) => ({ name: l.name, remaining: yuan(l.remaining) })),
    payable: yuan(a.payable),
    shares: parties(a.shares),
    ...(a.returns === null ? {} : { returns: parties(a.returns) }),
    ...(isConditional ? COMPUTED : {}),
    ...trace(a, lang),
  };
}

/** What a risk-compensation fund pays on a loss, and by its name the limit that bound: null where none did, or nothing was computed. */
export function compensateWithin(
  c: CompensateCase,
  lang: Lang = 'zh',
  programmes: ProgrammeLookup = programmeOf,
): { readonly answer: CompensateAnswer; readonly boundBy: string | null } {
  const a = compensation(c, programmes);
  return { answer: answerOf(a, hasStatus(programmes(c.programme)!), lang), boundBy: 'status' in a ? null : a.boundBy };
}
/** The answer alone, as the command gives it. */
export const compensate = (
  c: CompensateCase,
  lang: Lang = 'zh',
  programmes: ProgrammeLookup = programmeOf,
): CompensateAnswer => compensateWithin(c, lang, programmes).answer;

/** Where a bureau stands against a target. */
export function indicator(c: IndicatorCase, lang: Lang = 'zh'): IndicatorAnswer {
  const a = standing(c);
  const { indicator: id, rule, threshold, target, actual, attainment, growth, projected, status } = a;
  return { indicator: id, rule, threshold, target, actual, attainment, growth, projected, status, ...trace(a, lang) };
}

/** Patent numbers, credit codes and the like, each with its answer. */
export const validateIdentifiers = (list: readonly IdentifierCase[]): readonly ValidateAnswer[] =>
  list.map(({ kind, value }) => ({ kind, value, ...validateIdentifier(kind, value) }));
