import { IP_TYPES, type ConditionRule, type Plan, type Programme } from '@zhiya/policy-catalogue';
import { breakersOf, compensation } from './compensate';
import { assess } from './estimate';
import type { FactSource } from './facts';
import { bindingOf, indicatorOf, standing } from './indicator';
import { sortPayments } from './payments';
import type { CompensateCase, EstimateCase, IndicatorCase } from './vocabulary';

/** For the cases: what every rule has to show, one case that it lets pass and one that it refuses, and what a case has shown. */
const both = (rules: readonly ConditionRule[] | undefined, at: string): readonly string[] =>
  (rules ?? []).flatMap((c) => [`${at}/${c.id} passes`, `${at}/${c.id} bars`]);

/** Of a programme: that it computes and that it ends or begins somewhere; every condition, claim window, stacking rule, cap, limit, right and breaker on either side. */
export function dueOf(p: Programme): readonly string[] {
  if (p.missing) return [];
  const items = (p.estimate?.items ?? []).flatMap((i) => {
    const at = `${p.id}/${i.kind}`;
    return [
      `${at} computes`,
      `${at} not in force`,
      ...both(i.conditions, at),
      ...(i.claimUntil ? [`${at}/CLAIM_WINDOW passes`, `${at}/CLAIM_WINDOW bars`] : []),
      ...i.caps.flatMap((c) => [`${at}/${c.name} binds`, `${at}/${c.name} leaves`]),
      ...(p.estimate!.stacking?.kinds.includes(i.kind) ? [`${at}/STACKING passes`, `${at}/STACKING bars`] : []),
    ];
  });
  const loss = p.compensate
    ? [
        `${p.id} compensates`,
        `${p.id} compensates not in force`,
        ...both(p.compensate.conditions, p.id),
        ...p.compensate.limits.flatMap((l) => [`${p.id}/${l.name} binds`, `${p.id}/${l.name} leaves`]),
        ...(p.compensate.covers.length < IP_TYPES.length ? [`${p.id} covers not`] : []),
      ]
    : [];
  return [
    ...items,
    ...both(p.estimate?.conditions, p.id),
    ...loss,
    ...(p.breakers ?? []).flatMap((b) => [`${p.id}/${b.id} trips`, `${p.id}/${b.id} holds`]),
  ];
}

export function shownByEstimate(p: Programme, c: EstimateCase): readonly string[] {
  const a = assess(c, () => p);
  const { conditions, items } = p.estimate!;
  const computed = a.items.flatMap((i) => {
    const rule = items.find((r) => r.kind === i.kind)!;
    const at = `${p.id}/${i.kind}`;
    const isToppedUp = i.steps.some((s) => s.code === 'TOPPED_UP');
    return [
      `${at} computes`,
      ...(conditions ?? []).map((x) => `${p.id}/${x.id} passes`),
      ...(rule.conditions ?? []).map((x) => `${at}/${x.id} passes`),
      `${at}/CLAIM_WINDOW passes`,
      `${at}/STACKING ${isToppedUp ? 'bars' : 'passes'}`,
      ...(i.boundBy === null ? rule.caps.map((x) => `${at}/${x.name} leaves`) : [`${at}/${i.boundBy} binds`]),
    ];
  });
  const barred = a.open.flatMap((i) =>
    i.blockers.map(
      (b) => `${conditions?.some((x) => x.id === b.condition) ? p.id : `${p.id}/${i.kind}`}/${b.condition} bars`,
    ),
  );
  const outside = a.notApplicable
    ? []
    : items.filter((r) => sortPayments(p, r, c).unruled.length > 0).map((r) => `${p.id}/${r.kind} not in force`);
  return [...computed, ...barred, ...outside];
}

export function shownByLoss(p: Programme, c: CompensateCase): readonly string[] {
  const a = compensation(c, () => p);
  if ('status' in a) return a.blockers.map((b) => `${p.id}/${b.condition} bars`);
  const { conditions, limits } = p.compensate!;
  const said = (code: string): boolean => a.steps.some((s) => s.code === code);
  if (said('NOT_IN_FORCE')) return [`${p.id} compensates not in force`];
  if (said('NOT_COVERED')) return [`${p.id} covers not`];
  const leaves = limits
    .filter((l, i) => (l.on === 'BASE' ? a.base : a.uncapped) <= a.limits[i]!.remaining)
    .map((l) => `${p.id}/${l.name} leaves`);
  return [
    `${p.id} compensates`,
    ...(conditions ?? []).map((x) => `${p.id}/${x.id} passes`),
    ...(a.boundBy === null ? [] : [`${p.id}/${a.boundBy} binds`]),
    ...leaves,
  ];
}

export const shownByPool = (p: Programme, pool: NonNullable<FactSource['pool']>, asOf: string): readonly string[] =>
  breakersOf(p, pool, asOf)
    .filter((b) => b.verdict.needed.length === 0)
    .map((b) => `${p.id}/${b.id} ${b.isTripped ? 'trips' : 'holds'}`);

/** Of a plan: each row that binds somebody met and missed, and what is said of cities that none binds. */
export const dueOfPlan = (p: Plan): readonly string[] =>
  p.indicators.flatMap((i) => [
    ...i.bindings.flatMap((b) => ['MET', 'MISSED'].map((s) => `${p.id}/${i.id}/${b.threshold} ${s}`)),
    ...(i.otherwise ? [`${p.id}/${i.id} ${i.otherwise.status}`] : []),
  ]);

export function shownByIndicator(c: IndicatorCase): readonly string[] {
  const binding = bindingOf(indicatorOf(c.plan, c.indicator)!, c.designations);
  return [`${c.plan}/${c.indicator}${binding ? `/${binding.threshold}` : ''} ${standing(c).status}`];
}
