import type { PolicyQuery } from '@zhiya/web-api-client';
import {
  confidenceText,
  defineText,
  designationText,
  dutyText,
  evidenceText,
  labelIn,
  listIn,
  measureText,
  obligationMetricText,
  textIn,
  type Language,
} from '@zhiya/web-ui';
import { percentOf, valueText } from '../../../kit/parameter-values';

const text = defineText({
  zh: {
    who: '义务主体',
    anyOf: (held: string) => `具有以下身份之一：${held}`,
    noneOf: (held: string) => `不具有以下身份：${held}`,
    duty: '性质',
    metric: '指标',
    figure: '要求',
    comparedWith: '比较对象',
    baseline: '基期',
    period: '期间',
    deadline: '期限',
    evidence: '证明',
    fileNames: '文件名',
    sections: '各部分',
    note: '说明',
    sure: '可靠程度',
    AT_LEAST: (n: string) => `至少 ${n}`,
    AT_MOST: (n: string) => `不超过 ${n}`,
    ABOUT: (n: string, from: string) => `${n}左右，达到 ${from} 即算完成`,
    BETWEEN: (n: string) => n,
    range: (from: string, to: string) => `${from} 至 ${to}`,
    growth: (figure: string) => `增长${figure}`,
    excess: (figure: string) => `高出${figure}`,
    EXISTS: '有即算完成',
    QUALITATIVE: '没有数值，由人判断',
    days: (from: string, last: string) => `${from} 至 ${last}（含）`,
    every: (years: number) => (years === 1 ? '每年' : `每 ${years} 年`),
    before: (years: number) => (years === 1 ? '上一年' : `${years} 年前`),
    by: (day: string) => `不晚于 ${day}`,
    section: (title: string, needs: string) => `${title}（须有${needs}）`,
  },
  en: {
    who: 'Who is bound',
    anyOf: (held: string) => `holding one of: ${held}`,
    noneOf: (held: string) => `holding none of: ${held}`,
    duty: 'Duty',
    metric: 'Metric',
    figure: 'Measure',
    comparedWith: 'Compared with',
    baseline: 'Baseline',
    period: 'Period',
    deadline: 'Due',
    evidence: 'Shown by',
    fileNames: 'File name',
    sections: 'Sections',
    note: 'Note',
    sure: 'How sure',
    AT_LEAST: (n: string) => `at least ${n}`,
    AT_MOST: (n: string) => `at most ${n}`,
    ABOUT: (n: string, from: string) => `about ${n}; met from ${from} of it`,
    BETWEEN: (n: string) => n,
    range: (from: string, to: string) => `${from} to ${to}`,
    growth: (figure: string) => `growth of ${figure}`,
    excess: (figure: string) => `above by ${figure}`,
    EXISTS: 'met once it is there',
    QUALITATIVE: 'no figure: people judge',
    days: (from: string, last: string) => `${from} to ${last} (included)`,
    every: (years: number) => (years === 1 ? 'every year' : `every ${years} years`),
    before: (years: number) => (years === 1 ? 'the year before' : `${years} years before`),
    by: (day: string) => `by ${day}`,
    section: (title: string, needs: string) => `${title} (needs ${needs})`,
  },
});

export type Obligation = NonNullable<
  PolicyQuery['policyDocument']['catalogued'][number]['rules'][number]['obligation']
>;
export interface ObligationFact {
  readonly label: string;
  /** One, or one for each alternative or part. */
  readonly lines: readonly string[];
  /** The document's own words, Chinese whatever language the page speaks. */
  readonly isOriginal: boolean;
}

/** So much of what is counted: 10 zones, 20%, 3 percentage points where a rate exceeds another. */
function amountOf(o: Obligation, language: Language): string {
  const say = (decimal: string): string =>
    o.unit === 'YUAN'
      ? valueText(decimal, 'yuan', language)
      : o.rule === 'EXCESS_AT_MOST'
        ? percentOf(decimal)
        : o.unit === 'RATIO'
          ? valueText(decimal, 'ratio', language)
          : decimal;
  const n = o.upper ? textIn(text, language).range(say(o.threshold!), say(o.upper)) : say(o.threshold!);
  const measure = (textIn(measureText, language) as Readonly<Record<string, (n: string) => string>>)[
    o.rule === 'EXCESS_AT_MOST' ? 'POINT' : (o.unit ?? '')
  ];
  return measure ? measure(n) : n;
}
function figureOf(o: Obligation, language: Language): string {
  const t = textIn(text, language);
  const form = (t as Readonly<Record<string, unknown>>)[o.operator] as string | ((n: string, from: string) => string);
  const figure =
    typeof form === 'string' ? form : form(amountOf(o, language), valueText(o.tolerance, 'ratio', language));
  return o.rule === 'GROWTH_AT_LEAST' ? t.growth(figure) : o.rule === 'EXCESS_AT_MOST' ? t.excess(figure) : figure;
}

/** What an obligation lays on whom, as labels and lines in one language; what the document does not say is left out. */
export function obligationFacts(o: Obligation, language: Language): readonly ObligationFact[] {
  const t = textIn(text, language);
  const named = (labels: Parameters<typeof labelIn>[0], values: readonly string[]): string =>
    listIn(
      language,
      values.map((v) => labelIn(labels, language, v)),
    );
  const fact = (label: string, lines: readonly (string | null | undefined)[], isOriginal = false): ObligationFact => ({
    label,
    lines: lines.filter((line): line is string => Boolean(line)),
    isOriginal,
  });
  return [
    fact(t.who, [
      o.who,
      o.anyOf.length > 0 ? t.anyOf(named(designationText, o.anyOf)) : null,
      o.noneOf.length > 0 ? t.noneOf(named(designationText, o.noneOf)) : null,
    ]),
    fact(t.duty, [labelIn(dutyText, language, o.duty)]),
    fact(t.metric, [labelIn(obligationMetricText, language, o.metric)]),
    fact(t.figure, [figureOf(o, language)]),
    fact(t.comparedWith, [o.comparedWith]),
    fact(t.baseline, [
      o.baseline ? t.days(o.baseline.from, o.baseline.last) : null,
      typeof o.baselineYearsBefore === 'number' ? t.before(o.baselineYearsBefore) : null,
    ]),
    fact(t.period, [
      o.period ? t.days(o.period.from, o.period.last) : null,
      typeof o.everyYears === 'number' ? t.every(o.everyYears) : null,
    ]),
    fact(t.deadline, [o.deadline ? t.by(o.deadline) : null]),
    fact(t.evidence, [named(evidenceText, o.evidence)]),
    fact(t.fileNames, o.fileNames, true),
    fact(
      t.sections,
      o.sections.map((s) => (s.needs.length > 0 ? t.section(s.title, named(evidenceText, s.needs)) : s.title)),
    ),
    fact(t.note, [o.note]),
    fact(t.sure, [labelIn(confidenceText, language, o.confidence)]),
  ].filter((f) => f.lines.length > 0);
}
