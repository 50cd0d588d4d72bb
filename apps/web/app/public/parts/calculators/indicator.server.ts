import { CATALOGUE, planOf, type IndicatorRule, type Plan } from '@zhiya/policy-catalogue';
import { needsBaseline } from '@zhiya/policy-engine';
import { graphql, type IndicatorInput, type MeasureIndicatorQuery } from '@zhiya/web-api-client';
import type { FormReply, Language } from '@zhiya/web-ui';
import { api, InvalidInput, type RefusalLike } from '../../../kit/api.server';
import { readable } from '../../../kit/citations.server';
import { faultsOf } from '../../../kit/forms.server';
import { signedPercent } from '../../../kit/parameter-values';
import { businessToday } from '../kept/today.server';
import { nested, readCase } from './typed-case.server';
import type { CaseControl, ControlKind, TypedValues } from './typed-values';

const MeasureIndicator = graphql(`
  query MeasureIndicator($input: IndicatorInput!, $language: String!) {
    indicator(input: $input, language: $language) {
      rule
      threshold
      target
      actual
      attainment
      growth
      projected
      status
      citations {
        document
        clause
        quote
      }
      steps
      assumptions {
        parameter
        value
        note
      }
    }
  }
`);

/** Every indicator under its plan, as a list offers them. */
export const indicatorGroups = (language: Language) =>
  CATALOGUE.plans.map((p) => ({
    id: p.id,
    title: p.title[language],
    indicators: p.indicators.map((i) => ({ value: `${p.id}/${i.id}`, title: i.title[language] })),
  }));

export interface ChosenIndicator {
  readonly plan: Plan;
  readonly rule: IndicatorRule;
}
/** «plan/indicator» of an address; null where there is none such. */
export function chosenIndicator(text: string): ChosenIndicator | null {
  const [planId = '', id = ''] = text.split('/');
  const plan = planOf(planId);
  const rule = plan?.indicators.find((i) => i.id === id);
  return plan && rule && text === `${plan.id}/${rule.id}` ? { plan, rule } : null;
}

const FIGURES: Readonly<Record<IndicatorRule['unit'], ControlKind>> = {
  yuan: 'amount',
  count: 'count',
  ratio: 'percent',
};
/** What this indicator asks: designations where its plan tells cities apart, the year where it binds every one, what it is compared with. */
export function indicatorControls({ plan, rule }: ChosenIndicator): readonly CaseControl[] {
  const kind = FIGURES[rule.unit];
  return [
    ...(plan.designations.length > 0
      ? [{ name: 'designations', kind: 'many', choices: plan.designations } as const]
      : []),
    ...(plan.everyYear ? [{ name: 'year', kind: 'year', required: true } as const] : []),
    ...(needsBaseline(rule) ? [{ name: 'baseline', kind } as const] : []),
    { name: 'actual', kind, required: true },
    { name: 'asOf', kind: 'date' },
  ];
}

/** A figure of the answer in its unit. It may exceed what a number holds, so that it stays text. */
function figure(text: string, unit: IndicatorRule['unit'], language: Language): string {
  if (unit === 'ratio') return signedPercent(text);
  const grouped = text.replace(/^\d+/, (digits) => digits.replaceAll(/\B(?=(\d{3})+$)/g, ','));
  return unit === 'count' ? grouped : language === 'en' ? `CNY ${grouped}` : `${grouped} 元`;
}

function view(a: MeasureIndicatorQuery['indicator'], { rule }: ChosenIndicator, asOf: string, language: Language) {
  const shown = (text: string | null | undefined): string | null =>
    typeof text === 'string' ? figure(text, rule.unit, language) : null;
  const percent = (text: string | null | undefined): string | null =>
    typeof text === 'string' ? signedPercent(text) : null;
  const isOfRatio = a.rule === 'GROWTH_AT_LEAST' || a.rule === 'EXCESS_AT_MOST';
  // Once the period is over the projection is the figure itself, and nothing was projected.
  const isProjected =
    typeof a.projected === 'string' && a.projected.replace(/\.0+$/, '') !== a.actual.replace(/\.0+$/, '');
  return {
    asOf,
    status: a.status,
    rule: a.rule ?? null,
    threshold: isOfRatio ? percent(a.threshold) : (a.threshold ?? null),
    target: shown(a.target),
    actual: figure(a.actual, rule.unit, language),
    projected: isProjected ? shown(a.projected) : null,
    attainment: percent(a.attainment),
    growth: percent(a.growth),
    why: { citations: readable(a.citations, language), steps: a.steps, assumptions: a.assumptions },
  };
}
export type IndicatorAnswer = ReturnType<typeof view>;

/** Asks the API; a fault of the case comes back at its control. */
export async function measureIndicator(
  request: Request,
  chosen: ChosenIndicator,
  values: TypedValues,
  language: Language,
): Promise<{ readonly result: IndicatorAnswer | null; readonly reply: FormReply | null }> {
  const refused = (errors: RefusalLike['errors']) => ({
    result: null,
    reply: { form: 'indicator', values, faults: faultsOf({ errors }, language) },
  });
  const read = readCase(indicatorControls(chosen), values);
  if (!read.ok) return refused(read.errors);
  const { plan, rule } = chosen;
  const asOf = typeof read.value['asOf'] === 'string' ? read.value['asOf'] : await businessToday();
  try {
    const { indicator } = await api(request).query(MeasureIndicator, {
      input: nested({
        designations: [],
        year: plan.year,
        ...read.value,
        asOf,
        plan: plan.id,
        indicator: rule.id,
      }) as unknown as IndicatorInput,
      language,
    });
    return { result: view(indicator, chosen, asOf, language), reply: null };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return refused(error.errors);
  }
}
