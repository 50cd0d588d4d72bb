import type { Parameter, Programme, ReferenceRate, SupportRule } from '@zhiya/policy-catalogue';

const ofReference = (r: ReferenceRate | undefined): readonly string[] =>
  [r?.times, r?.plus].filter((x): x is string => x !== undefined);

function ofRule(r: SupportRule): readonly string[] {
  const { rate } = r;
  const rates = typeof rate === 'string' ? [rate] : 'tiers' in rate ? [rate.tiers] : ofReference(rate.instead);
  return [
    ...rates,
    ...ofReference(r.countedUpTo),
    ...r.caps.map((c) => c.limit),
    ...(r.claimUntil ? [r.claimUntil.parameter] : []),
  ];
}

/** The parameters that decide what support a programme gives, in the order of its rules: what a sandbox can change. */
export function changeableIn(p: Programme): readonly Parameter[] {
  const items = p.estimate?.items ?? [];
  const conditions = [...(p.estimate?.conditions ?? []), ...items.flatMap((i) => i.conditions ?? [])];
  const ids = new Set([
    ...items.flatMap(ofRule),
    ...conditions.flatMap((c) => [...(c.parameter ? [c.parameter] : []), ...ofReference(c.referenceRate)]),
  ]);
  return [...ids].map((id) => p.parameters.find((x) => x.id === id)!);
}
