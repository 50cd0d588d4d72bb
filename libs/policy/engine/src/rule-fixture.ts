import type { ConditionRule, Parameter, ParameterValue, Programme, SupportRule, Unit } from '@zhiya/policy-catalogue';

/** Programmes of nowhere for the specs: rules that no city of the catalogue has yet. */
export const CITED = { document: '示例办法', clause: '第一条', quote: '示例' };
export const parameter = (
  id: string,
  unit: Unit,
  ...values: readonly (readonly [from: string, value: ParameterValue])[]
): Parameter => ({
  id,
  unit,
  title: { zh: id, en: id },
  values: values.map(([from, value], i) => ({
    from,
    until: values[i + 1]?.[0] ?? null,
    value,
    reference: CITED,
    confidence: 'reading',
  })),
});
export const condition = (
  id: string,
  more: Pick<ConditionRule, 'fact' | 'test'> & Partial<ConditionRule>,
): ConditionRule => ({ id, title: { zh: id, en: id }, reference: CITED, ...more });
export const interestRule = (more: Partial<SupportRule> = {}): SupportRule => ({
  kind: 'INTEREST_SUBSIDY',
  base: { of: 'INTEREST_PAID' },
  rate: 'RATE',
  caps: [],
  ...more,
});
export const programme = (parameters: readonly Parameter[], more: Partial<Programme> = {}): Programme => ({
  id: 'fixture',
  title: { zh: '示例', en: 'Fixture' },
  division: '441900',
  documents: ['示例办法'],
  from: '2019-01-01',
  until: null,
  parameters,
  readings: [],
  estimate: null,
  compensate: null,
  ...more,
});
