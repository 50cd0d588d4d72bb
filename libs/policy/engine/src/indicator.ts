import { daysBetween, invariant, type LocalDate } from '@zhiya/kernel';
import { cite, planOf, type Binding, type Designation, type IndicatorRule, type Plan } from '@zhiya/policy-catalogue';
import { add, compare, decimal, div, fixed, mul, rational, sub, type Rational } from './rational';
import { step, type Step } from './steps';
import { assumptionsOf, distinct, inForce, textOf, used } from './trace';
import type { IndicatorCase, IndicatorStatus, Standing, UsedParameter } from './vocabulary';

const DESIGNATIONS_ZH: Readonly<Record<Designation, string>> = {
  PLEDGE_PILOT: '质押融资试点城市',
  INSURANCE_PILOT: '专利保险试点城市',
  STRONG_CITY: '强市创建市',
  OPERATION_KEY_CITY: '运营体系重点城市',
};
const ONE = rational(1n);

export const indicatorOf = (plan: string, indicator: string): IndicatorRule | null =>
  planOf(plan)?.indicators.find((i) => i.id === indicator) ?? null;

/** The row that binds a city with these designations; null where none does. */
export const bindingOf = (rule: IndicatorRule, held: readonly Designation[]): Binding | null =>
  rule.bindings.find(
    (b) =>
      (!b.anyOf || b.anyOf.some((d) => held.includes(d))) && (!b.noneOf || !b.noneOf.some((d) => held.includes(d))),
  ) ?? null;

/** A rule that holds the figure against another of the same body: last year's, or its rate over all loans. */
export const needsBaseline = (rule: IndicatorRule): boolean =>
  rule.rule === 'GROWTH_AT_LEAST' || rule.rule === 'EXCESS_AT_MOST';
/** The days of a year under a plan: the plan's own, or the calendar year's where it binds every one. */
export const periodOf = (plan: Plan, year: number): Plan['period'] =>
  plan.everyYear ? { from: `${year}-01-01`, last: `${year}-12-31` } : plan.period;

const PARTS: Readonly<Record<IndicatorRule['unit'], bigint>> = { yuan: 100n, count: 1n, ratio: 10n ** 10n };
const exactOf = (rule: IndicatorRule, value: bigint): Rational => rational(value, PARTS[rule.unit]);
/** A rate with four places at least, and as many as it has: what decides must be seen. */
const rateText = (r: Rational): string => fixed(r, 10).replace(/0{1,6}$/, '');
const written = (rule: IndicatorRule, value: bigint): string =>
  rule.unit === 'count'
    ? value.toString()
    : rule.unit === 'yuan'
      ? fixed(exactOf(rule, value), 2)
      : rateText(exactOf(rule, value));

/** Where a city stands that no number decides: judged by people, not bound, or growth from nothing. Decided in this order, first of all. */
function undecided(
  plan: Plan,
  rule: IndicatorRule,
  c: IndicatorCase,
  on: LocalDate,
): { readonly status: IndicatorStatus; readonly step: Step } | null {
  const otherwise = bindingOf(rule, c.designations) === null ? rule.otherwise : null;
  if (otherwise?.status === 'JUDGEMENT') {
    const first = rule.bindings[0]!;
    const bound = (first.anyOf ?? []).map((d) => DESIGNATIONS_ZH[d]).join('、');
    const threshold = textOf(inForce(plan.parameters, first.threshold, on)!);
    return {
      status: 'JUDGEMENT',
      step: step('STATUS_JUDGEMENT', { threshold, bound, quote: cite(otherwise.reference).quote }),
    };
  }
  if (otherwise?.status === 'NOT_APPLICABLE') {
    return {
      status: 'NOT_APPLICABLE',
      step: step('STATUS_NOT_APPLICABLE', {
        held: c.designations.map((d) => DESIGNATIONS_ZH[d]).join('、'),
        heldEn: c.designations.join(', '),
      }),
    };
  }
  if (rule.rule === 'GROWTH_AT_LEAST' && c.baseline === 0n)
    return { status: 'UNDEFINED', step: step('STATUS_UNDEFINED') };
  return null;
}

/** A rate against another of the same body. It is a state: on any day it is within the limit or beyond it, and nothing is projected. */
function excess(
  rule: IndicatorRule,
  actual: bigint,
  baseline: bigint,
  threshold: string,
): Omit<Standing, 'citations' | 'assumptions' | 'parameters'> {
  const limit = add(exactOf(rule, baseline), decimal(threshold));
  const within = compare(exactOf(rule, actual), limit) <= 0;
  const text = { actual: written(rule, actual), baseline: written(rule, baseline), target: rateText(limit) };
  return {
    indicator: rule.id,
    rule: rule.rule,
    threshold,
    target: text.target,
    actual: text.actual,
    attainment: null,
    growth: null,
    projected: null,
    status: within ? 'MET' : 'MISSED',
    steps: [
      step('TARGET_EXCESS', { ...text, threshold }),
      step('EXCESS', { ...text, excess: rateText(sub(exactOf(rule, actual), exactOf(rule, baseline))) }),
      step(within ? 'STATUS_WITHIN' : 'STATUS_BEYOND'),
    ],
  };
}

/** Where a bureau stands against a target. `asOf` lies on or after the period's first day: the reader of cases sees to that. */
export function standing(c: IndicatorCase): Standing {
  const plan = planOf(c.plan);
  const rule = indicatorOf(c.plan, c.indicator);
  invariant(plan && rule, `no indicator ${c.indicator} in ${c.plan}`);
  const period = periodOf(plan, c.year);
  invariant(c.asOf >= period.from, 'asOf is not before the period');

  const binding = bindingOf(rule, c.designations);
  // A city that is judged has the rule's figure beside it for comparison; one that is not bound has none.
  const named = binding ?? (rule.otherwise?.status === 'JUDGEMENT' ? rule.bindings[0]! : null);
  const thresholdValue = named === null ? null : inForce(plan.parameters, named.threshold, period.from);
  const parameters: UsedParameter[] =
    named === null || thresholdValue === null ? [] : [used(named.threshold, thresholdValue)];
  const threshold = thresholdValue === null ? null : textOf(thresholdValue);
  const citations = [
    ...(binding === null && rule.otherwise ? [cite(rule.otherwise.reference)] : []),
    ...parameters.map((p) => p.citation),
  ];
  const scopes = [rule.id];

  const early = undecided(plan, rule, c, period.from);
  if (early) {
    return {
      indicator: rule.id,
      rule: early.status === 'NOT_APPLICABLE' ? null : rule.rule,
      threshold,
      target: null,
      actual: written(rule, c.actual),
      attainment: null,
      growth: null,
      projected: null,
      status: early.status,
      citations: distinct(citations),
      steps: [early.step],
      assumptions: assumptionsOf(plan.readings, scopes, plan.parameters, period.from),
      parameters,
    };
  }

  if (rule.rule === 'EXCESS_AT_MOST') {
    invariant(c.baseline !== null, `${rule.id} is held against a rate`);
    return {
      ...excess(rule, c.actual, c.baseline, threshold!),
      citations: distinct(citations),
      assumptions: assumptionsOf(plan.readings, scopes, plan.parameters, period.from),
      parameters,
    };
  }

  const actual = exactOf(rule, c.actual);
  const baseline = rule.rule === 'GROWTH_AT_LEAST' ? exactOf(rule, c.baseline ?? 0n) : null;
  const target = baseline === null ? decimal(threshold!) : mul(baseline, add(ONE, decimal(threshold!)));
  const toleranceValue = rule.tolerance === null ? null : inForce(plan.parameters, rule.tolerance, period.from);
  if (toleranceValue !== null) {
    parameters.push(used(rule.tolerance!, toleranceValue));
    citations.push(parameters.at(-1)!.citation);
  }
  const floor = toleranceValue === null ? target : mul(target, decimal(textOf(toleranceValue)));

  const days = daysBetween(period.from, period.last) + 1;
  const elapsed = daysBetween(period.from, c.asOf) + 1;
  const over = c.asOf >= period.last;
  const projected = over ? actual : div(mul(actual, rational(BigInt(days))), rational(BigInt(elapsed)));
  const reached = compare(actual, floor) >= 0;
  const status: IndicatorStatus = reached
    ? 'MET'
    : over
      ? 'MISSED'
      : compare(projected, floor) >= 0
        ? 'ON_TRACK'
        : 'BEHIND';

  const text = {
    actual: written(rule, c.actual),
    target: baseline === null ? fixed(target, 0) : fixed(target, 2),
    baseline: baseline === null ? '' : written(rule, c.baseline ?? 0n),
    attainment: fixed(div(actual, target), 4),
    growth: baseline === null ? null : fixed(sub(div(actual, baseline), ONE), 4),
    projected: fixed(projected, 2),
  };
  const steps: Step[] = [];
  if (baseline !== null)
    steps.push(step('TARGET_GROWTH', { baseline: text.baseline, threshold: threshold!, target: text.target }));
  else if (toleranceValue !== null)
    steps.push(
      step('TARGET_ABOUT', { target: text.target, tolerance: textOf(toleranceValue), floor: fixed(floor, 0) }),
    );
  else steps.push(step('TARGET_COUNT', { target: text.target }));
  steps.push(step('ATTAINMENT', { actual: text.actual, target: text.target, attainment: text.attainment }));
  if (text.growth !== null)
    steps.push(step('GROWTH', { actual: text.actual, baseline: text.baseline, growth: text.growth }));
  steps.push(
    over
      ? step('PERIOD_OVER', { last: period.last })
      : step('PROJECTED', {
          actual: text.actual,
          days: String(days),
          elapsed: String(elapsed),
          projected: text.projected,
        }),
    step(`STATUS_${status}`),
  );

  return {
    indicator: rule.id,
    rule: rule.rule,
    threshold,
    target: text.target,
    actual: text.actual,
    attainment: text.attainment,
    growth: text.growth,
    projected: text.projected,
    status,
    citations: distinct(citations),
    steps,
    assumptions: assumptionsOf(plan.readings, over ? scopes : [...scopes, 'RUNNING'], plan.parameters, period.from),
    parameters,
  };
}
