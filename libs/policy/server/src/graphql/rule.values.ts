import { cite, type ParameterValue, type RateTier, type ShareTier, type DatedValue, type Lang, type Parameter } from '@zhiya/policy-catalogue';
import type { ParameterChange } from '@zhiya/policy-engine';
import type { RuleChangeType, RuleDatedValueType, RuleParameterType, RuleShareInput, RuleShareType, RuleValueInput, RuleParameterValueType } from './rule.types';

const sharesOf = (table: Readonly<Record<string, string>>): RuleShareType[] => Object.entries(table).map(([party, share]) => ({ party, share }));
const tableOf = (shares: readonly RuleShareInput[]): Record<string, string> => Object.fromEntries(shares.map((s) => [s.party, s.share]));

/** A value as GraphQL can say it. */
export function valueView(value: ParameterValue | null): RuleParameterValueType {
  if (value === null || typeof value === 'string') return { text: value, shares: [], tiers: [] };
  if (!Array.isArray(value)) return { text: null, shares: sharesOf(value as Readonly<Record<string, string>>), tiers: [] };
  return { text: null, shares: [], tiers: (value as readonly (RateTier | ShareTier)[]).map((t) => ('rate' in t ? { upTo: t.upTo, rate: t.rate, shares: [] } : { upTo: t.upTo, rate: null, shares: sharesOf(t.shares) })) };
}
/** What a form sent; whether it fits the parameter's unit is the rule's own question. */
export function valueOf(input: RuleValueInput): ParameterValue {
  if (input.tiers && input.tiers.length > 0) {
    return input.tiers.map((t) => (t.shares && t.shares.length > 0 ? { upTo: t.upTo ?? null, shares: tableOf(t.shares) } : { upTo: t.upTo ?? null, rate: t.rate ?? '' })) as readonly RateTier[] | readonly ShareTier[];
  }
  return input.shares && input.shares.length > 0 ? tableOf(input.shares) : (input.text ?? '');
}

const datedView = (v: DatedValue): RuleDatedValueType => ({ from: v.from, until: v.until, value: valueView(v.value), citation: cite(v.reference) });
export const parameterView = (p: Parameter, lang: Lang): RuleParameterType => ({ id: p.id, title: p.title[lang], unit: p.unit, values: p.values.map(datedView) });
export const changeView = (c: ParameterChange, parameters: readonly Parameter[], lang: Lang): RuleChangeType => {
  const parameter = parameters.find((p) => p.id === c.parameter);
  return { parameter: c.parameter, title: parameter?.title[lang] ?? c.parameter, unit: parameter?.unit ?? '', from: c.from, until: null, value: valueView(c.value), citation: cite(c.reference) };
};
