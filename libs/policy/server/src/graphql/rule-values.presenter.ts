import {
  cite,
  type ParameterValue,
  type RateTier,
  type ShareTier,
  type DatedValue,
  type Lang,
  type Parameter,
} from '@zhiya/policy-catalogue';
import { documentNamed, type LibraryDocument } from '@zhiya/policy-documents';
import { EXAMPLE_FUND, type Impact, type LossOutcome } from '@zhiya/policy-domain';
import type { ParameterChange } from '@zhiya/policy-engine';
import type { RuleImpact } from '../application/rule.queries';
import type {
  RuleCasesType,
  RuleChangeType,
  RuleDatedValueType,
  RuleImpactType,
  RuleLossOutcomeType,
  RuleParameterType,
  RuleShareInput,
  RuleShareType,
  RuleValueInput,
  RuleParameterValueType,
} from './rule.types';

const sharesOf = (table: Readonly<Record<string, string>>): RuleShareType[] =>
  Object.entries(table).map(([party, share]) => ({ party, share }));
const tableOf = (shares: readonly RuleShareInput[]): Record<string, string> =>
  Object.fromEntries(shares.map((s) => [s.party, s.share]));

/** A value as GraphQL can say it. */
export function presentValue(value: ParameterValue | null): RuleParameterValueType {
  if (value === null || typeof value === 'string') return { text: value, shares: [], tiers: [] };
  if (!Array.isArray(value))
    return { text: null, shares: sharesOf(value as Readonly<Record<string, string>>), tiers: [] };
  return {
    text: null,
    shares: [],
    tiers: (value as readonly (RateTier | ShareTier)[]).map((t) =>
      'rate' in t
        ? { upTo: t.upTo, rate: t.rate, shares: [] }
        : { upTo: t.upTo, rate: null, shares: sharesOf(t.shares) },
    ),
  };
}
/** What a form sent; whether it fits the parameter's unit is the rule's own question. */
export function valueOf(input: RuleValueInput): ParameterValue {
  if (input.tiers && input.tiers.length > 0) {
    return input.tiers.map((t) =>
      t.shares && t.shares.length > 0
        ? { upTo: t.upTo ?? null, shares: tableOf(t.shares) }
        : { upTo: t.upTo ?? null, rate: t.rate ?? '' },
    ) as readonly RateTier[] | readonly ShareTier[];
  }
  return input.shares && input.shares.length > 0 ? tableOf(input.shares) : (input.text ?? '');
}

const presentDated = (v: DatedValue, library: readonly LibraryDocument[]): RuleDatedValueType => ({
  from: v.from,
  until: v.until,
  value: presentValue(v.value),
  citation: cite(v.reference),
  confidence: v.confidence,
  documentId: documentNamed(v.reference.document, library)?.id ?? null,
});
export const presentParameter = (p: Parameter, library: readonly LibraryDocument[], lang: Lang): RuleParameterType => ({
  id: p.id,
  title: p.title[lang],
  unit: p.unit,
  values: p.values.map((v) => presentDated(v, library)),
});
export const presentChange = (
  c: ParameterChange,
  parameters: readonly Parameter[],
  library: readonly LibraryDocument[],
  lang: Lang,
): RuleChangeType => {
  const parameter = parameters.find((p) => p.id === c.parameter);
  return {
    parameter: c.parameter,
    title: parameter?.title[lang] ?? c.parameter,
    unit: parameter?.unit ?? '',
    ...presentDated({ ...c, until: null, confidence: c.confidence ?? 'unknown' }, library),
  };
};

const presentCases = (i: Impact): RuleCasesType => ({ ...i, largest: [...i.largest] });
const presentOutcome = (o: LossOutcome | null, lang: Lang): RuleLossOutcomeType | null =>
  o && {
    status: o.status,
    payableFen: o.payableFen,
    shares: o.shares.map((s) => ({ party: s.party, amountFen: s.amount })),
    reasons: o.reasons.map((r) => r[lang]),
  };
export const presentImpact = ({ changesLosses, book, examples, losses }: RuleImpact, lang: Lang): RuleImpactType => ({
  changesLosses,
  book: presentCases(book),
  examples: presentCases(examples),
  losses: losses.map((l) => ({
    lossFen: l.lossFen,
    before: presentOutcome(l.before, lang),
    after: presentOutcome(l.after, lang),
    isChanged: l.isChanged,
  })),
  supposedBalanceFen: EXAMPLE_FUND.balanceFen,
  supposedCoveredFen: EXAMPLE_FUND.coveredLoanTotalFen,
  supposedOverdueMonths: EXAMPLE_FUND.overdueMonths,
});
