import type { RawCatalogue, RawObligation } from './shapes';

type RawPlan = RawCatalogue['plans'][number];
type RawIndicator = RawPlan['indicators'][number];

const DECIMAL = /^\d+(\.\d{1,10})?$/;
/** What no file may carry in its name, on any of the usual systems. */
const NOT_IN_A_FILE_NAME = /[/\\:*?"<>|]/;
const OPERATORS_OF: Readonly<Record<RawIndicator['rule'], readonly string[]>> = {
  GROWTH_AT_LEAST: ['AT_LEAST'],
  COUNT_AT_LEAST: ['AT_LEAST', 'BETWEEN'],
  ABOUT: ['ABOUT'],
  EXCESS_AT_MOST: ['AT_MOST'],
};

/** What is wrong with the obligations, and where an obligation and a plan say one rule differently. That clauses exist is seen to by the caller. */
export function obligationFaults(c: RawCatalogue): string[] {
  const out = c.obligations.flatMap((o) =>
    [...figureFaults(o), ...timeFaults(o), ...nameFaults(o), ...planFaults(o, c.plans)].map(
      (f) => `obligations.${o.id}: ${f}`,
    ),
  );
  const linked = new Set(c.obligations.map((o) => o.indicator));
  return [
    ...out,
    ...c.plans.flatMap((p) =>
      p.indicators
        .filter((i) => !linked.has(`${p.id}/${i.id}`))
        .map((i) => `plans.${p.id}.${i.id}: is the figure of no obligation`),
    ),
  ];
}

function figureFaults(o: RawObligation): string[] {
  const out: string[] = [];
  const measured = o.operator !== 'EXISTS' && o.operator !== 'QUALITATIVE';
  if (measured !== (o.threshold !== null))
    out.push(
      measured ? `has no threshold although it is ${o.operator}` : `has a threshold although it is ${o.operator}`,
    );
  if (measured && o.unit === null) out.push('has a threshold without a unit');
  if ((o.operator === 'BETWEEN') !== (o.upper !== null))
    out.push('has an upper end where it is BETWEEN, and nowhere else');
  if ((o.operator === 'ABOUT') !== (o.tolerance !== null))
    out.push('has a tolerance where it is ABOUT, and nowhere else');
  for (const [name, value] of Object.entries({ threshold: o.threshold, upper: o.upper, tolerance: o.tolerance }))
    if (value !== null && !DECIMAL.test(value)) out.push(`${name} is not a decimal, written as a string`);
  if (o.threshold !== null && o.upper !== null && Number(o.upper) <= Number(o.threshold))
    out.push(`ends at ${o.upper}, which is not above ${o.threshold}`);
  const { anyOf, noneOf } = o.whoIsBound;
  for (const d of anyOf) if (noneOf.includes(d)) out.push(`binds whoever holds ${d} and whoever does not`);
  return out;
}

function timeFaults(o: RawObligation): string[] {
  const spans = [
    ['period', o.period],
    ['baseline', o.baseline],
  ] as const;
  const out = spans.flatMap(([name, s]) =>
    s !== null && 'from' in s && s.last < s.from
      ? [`its ${name} ends on ${s.last}, before it begins on ${s.from}`]
      : [],
  );
  if (
    o.baseline !== null &&
    'from' in o.baseline &&
    o.period !== null &&
    'from' in o.period &&
    o.baseline.last >= o.period.from
  )
    out.push('its baseline reaches into its period');
  return out;
}

const nameFaults = (o: RawObligation): string[] =>
  o.fileNames
    .filter((n) => NOT_IN_A_FILE_NAME.test(n))
    .map((n) => `the file name ${n} holds a character that no file name can`);

/** The plan's row that binds whoever this obligation binds; undefined where none does. */
const rowFor = (i: RawIndicator, held: readonly string[]) =>
  i.bindings.find(
    (b) =>
      (!b.anyOf || b.anyOf.some((d) => held.includes(d))) && (!b.noneOf || !b.noneOf.some((d) => held.includes(d))),
  );

function planFaults(o: RawObligation, plans: readonly RawPlan[]): string[] {
  if (o.indicator === null) return [];
  const [planId, indicatorId] = o.indicator.split('/');
  const plan = plans.find((p) => p.id === planId);
  const indicator = plan?.indicators.find((i) => i.id === indicatorId);
  if (!plan || !indicator) return [`is computed by ${o.indicator}, which does not exist`];
  const out = plan.document === o.document ? [] : [`is of ${o.document}, while ${plan.id} is of ${plan.document}`];

  const row = rowFor(indicator, o.whoIsBound.anyOf);
  if (!row)
    return indicator.otherwise?.status === 'JUDGEMENT' && o.operator === 'QUALITATIVE'
      ? out
      : [...out, `binds those whom ${o.indicator} does not`];
  if (!OPERATORS_OF[indicator.rule].includes(o.operator))
    return [...out, `is ${o.operator}, while ${o.indicator} is ${indicator.rule}`];
  const valueOf = (id: string) =>
    plan.parameters
      .find((p) => p.id === id)
      ?.values.find((v) => v.from <= plan.period.from && (v.until === null || plan.period.from < v.until))?.value;
  const threshold = valueOf(row.threshold);
  if (threshold !== o.threshold) out.push(`says ${o.threshold}, while ${o.indicator} says ${String(threshold)}`);
  if (indicator.tolerance !== null && valueOf(indicator.tolerance) !== o.tolerance)
    out.push(`has the tolerance ${o.tolerance}, while ${o.indicator} has ${String(valueOf(indicator.tolerance))}`);
  return out;
}
