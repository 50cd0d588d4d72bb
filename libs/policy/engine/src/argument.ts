import type { Citation, Fen, LocalDate } from '@zhiya/kernel';
import { CATALOGUE, clauseOf, documentOf, planOf, type Bilingual, type Parameter } from '@zhiya/policy-catalogue';
import { yuan } from './rational';
import { renderStep, type Step } from './steps';
import { distinct, unverifiedWords } from './trace';
import type { Assumption, Compensation, LimitsLeft, Standing, SupportItem, UsedParameter } from './vocabulary';

/**
 * A computation as a person would argue it, in whole words: what a decision rests on is kept so, and a later change of a document, a
 * programme or a sentence of the engine changes nothing of it.
 */
export interface ArguedClause extends Citation {
  readonly title: Bilingual;
  readonly number: string | null;
  readonly locator: string;
  /** The clause in our own words; null of a clause that the catalogue does not have. */
  readonly summary: Bilingual | null;
}
export interface ArguedParameter {
  readonly parameter: string;
  readonly title: Bilingual;
  readonly value: Bilingual;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly clause: ArguedClause;
  /** Of a value that nobody has compared with its text: said so. Absent of what was kept before this was. */
  readonly unverified?: Bilingual | null;
}
export interface ArguedCap {
  readonly name: string;
  readonly title: Bilingual;
  readonly remainingFen: Fen | null;
  readonly binds: boolean;
}
export const RESULT_UNITS = ['FEN', 'BP', 'TEXT', 'DATE'] as const;
export interface ArguedResult {
  readonly title: Bilingual;
  readonly unit: (typeof RESULT_UNITS)[number];
  /** A number for fen and basis points; a date as it stands; words in both languages. */
  readonly value: number | string | Bilingual;
}
export interface ArguedPart {
  readonly title: Bilingual;
  readonly clauses: readonly ArguedClause[];
  readonly parameters: readonly ArguedParameter[];
  readonly lines: readonly Bilingual[];
  readonly caps: readonly ArguedCap[];
  /** null where nothing was rounded: a count, a date, a yes or no. */
  readonly rounding: Bilingual | null;
  readonly readings: readonly Assumption[];
  readonly results: readonly ArguedResult[];
}
/** A figure that was put in, with the record it was read from. */
export interface ArguedFigure {
  readonly title: Bilingual;
  readonly unit: (typeof RESULT_UNITS)[number];
  readonly value: number | string | Bilingual;
  readonly on: LocalDate | null;
  readonly source: { readonly type: string; readonly id: string } | null;
}

export const bilingual = (zh: string, en: string): Bilingual => ({ zh, en });
const both = (s: Step): Bilingual => ({ zh: renderStep(s, 'zh'), en: renderStep(s, 'en') });
const same = (text: string): Bilingual => ({ zh: text, en: text });

const ROUNDED_ONCE = bilingual(
  '各步精确计算，写成金额时一次四舍五入到分；比较以未舍入的数为准。',
  'Every step is exact; the amount is rounded once to the fen, half up, when it is written down, and comparisons use the exact values.',
);
const EXACT_STATUS = bilingual(
  '是否达到以未舍入的数为准，写出的比率四舍五入。',
  'Whether it is reached is decided on the exact values; printed ratios are rounded half up.',
);

/** What a cap or limit is called where a person reads it. */
const CAP_TITLES: Readonly<Record<string, Bilingual>> = {
  YEARLY: bilingual('年度上限', 'Yearly cap'),
  PER_LOAN: bilingual('单笔上限', 'Limit per loan'),
  BORROWER_YEAR: bilingual('同一借款人年度上限', 'Yearly limit of a borrower'),
  BANK_YEAR: bilingual('单行年度上限', 'Yearly limit of a bank'),
  CITY_YEAR: bilingual('全市年度上限', 'Yearly limit of the city'),
  BANK_POOL: bilingual('该行可补偿额度', 'What the bank may be compensated'),
  FUND_BALANCE: bilingual('基金余额', 'Balance of the fund'),
};
export const capTitle = (name: string): Bilingual => CAP_TITLES[name] ?? same(name);

export function argueClause(c: Citation): ArguedClause {
  const [document, clause] = [documentOf(c.document), clauseOf(c.document, c.clause)];
  return {
    document: c.document,
    clause: c.clause,
    quote: c.quote,
    title: document?.title ?? same(c.document),
    number: document?.number ?? null,
    locator: clause?.locator ?? c.clause,
    summary: clause?.summary ?? null,
  };
}

const STATUTORY: readonly Parameter[] = CATALOGUE.statutory.flatMap((t) => t.parameters);
/** Whose words the parameters are in: a programme as it stood when it was asked, or a plan. */
export type ArguedRules = { readonly parameters: readonly Parameter[] } | null;

const PARTIES: Readonly<Record<string, Bilingual>> = {
  FUND: bilingual('补偿基金', 'fund'),
  BANK: bilingual('银行', 'bank'),
  INSURER: bilingual('保险公司', 'insurer'),
  GUARANTOR: bilingual('担保公司', 'guarantor'),
  EVALUATOR: bilingual('评估机构', 'evaluator'),
};
const sharesIn = (shares: Readonly<Record<string, string>>): Bilingual => {
  const each = Object.entries(shares).map(([party, share]) => ({ who: PARTIES[party] ?? same(party), share }));
  return bilingual(
    each.map((e) => `${e.who.zh} ${e.share}`).join('，'),
    each.map((e) => `${e.who.en} ${e.share}`).join(', '),
  );
};
type Tier = { readonly upTo: string | null } & (
  { readonly rate: string } | { readonly shares: Readonly<Record<string, string>> }
);
const tierIn = (t: Tier): Bilingual => {
  const value = 'rate' in t ? same(t.rate) : sharesIn(t.shares);
  return t.upTo === null
    ? bilingual(`其上 ${value.zh}`, `above, ${value.en}`)
    : bilingual(`${t.upTo} 元以内 ${value.zh}`, `up to ${t.upTo} yuan, ${value.en}`);
};
/** A value as people read it: money with its unit, shares by who bears them, tiers one after the other. */
function valueIn(value: string, unit: string | undefined): Bilingual {
  if (unit === 'yuan') return bilingual(`${value} 元`, `${value} yuan`);
  if (unit === 'shares') return sharesIn(JSON.parse(value) as Readonly<Record<string, string>>);
  if (unit !== 'tiers' && unit !== 'tiered-shares') return same(value);
  const tiers = (JSON.parse(value) as readonly Tier[]).map(tierIn);
  return bilingual(tiers.map((t) => t.zh).join('；'), tiers.map((t) => t.en).join('; '));
}
const argueParameters = (of: ArguedRules, list: readonly UsedParameter[]): readonly ArguedParameter[] => {
  const known = [...(of?.parameters ?? []), ...STATUTORY];
  return list.map((p) => {
    const definition = known.find((k) => k.id === p.parameter);
    return {
      parameter: p.parameter,
      title: definition?.title ?? same(p.parameter),
      value: valueIn(p.value, definition?.unit),
      from: p.from,
      until: p.until,
      clause: argueClause(p.citation),
      unverified: unverifiedWords(p.unverified),
    };
  });
};

const KINDS: Readonly<Record<string, Bilingual>> = {
  INTEREST_SUBSIDY: bilingual('贴息', 'Interest subsidy'),
  VALUATION_FEE_SUBSIDY: bilingual('评估费补贴', 'Valuation fee subsidy'),
  PREMIUM_SUBSIDY: bilingual('保险费补贴', 'Premium subsidy'),
};

/** One kind of support in one year. */
export function argueSupport(
  programme: ArguedRules,
  item: Pick<
    SupportItem<Fen>,
    'kind' | 'year' | 'citations' | 'steps' | 'parameters' | 'assumptions' | 'capRemaining' | 'boundBy' | 'amount'
  >,
): ArguedPart {
  const kind = KINDS[item.kind] ?? same(item.kind);
  return {
    title: bilingual(`${item.year} 年${kind.zh}`, `${kind.en}, ${item.year}`),
    clauses: distinct(item.citations).map(argueClause),
    parameters: argueParameters(programme, item.parameters),
    lines: item.steps.map(both),
    caps:
      item.capRemaining === null
        ? []
        : [
            {
              name: item.boundBy ?? 'YEARLY',
              title: capTitle(item.boundBy ?? 'YEARLY'),
              remainingFen: item.capRemaining,
              binds: item.boundBy !== null,
            },
          ],
    rounding: ROUNDED_ONCE,
    readings: item.assumptions,
    results: [{ title: bilingual('应补', 'Support'), unit: 'FEN', value: item.amount }],
  };
}

/** What a fund would pay, or how far it may. */
export function argueCompensation(
  programme: ArguedRules,
  title: Bilingual,
  c: Pick<
    Compensation<Fen> | LimitsLeft<Fen>,
    'citations' | 'steps' | 'parameters' | 'assumptions' | 'limits' | 'boundBy'
  >,
  results: readonly ArguedResult[],
  before: readonly Bilingual[] = [],
): ArguedPart {
  return {
    title,
    clauses: distinct(c.citations).map(argueClause),
    parameters: argueParameters(programme, c.parameters),
    lines: [
      ...before,
      ...c.steps.filter((s) => before.length === 0 || s.code.startsWith('LIMIT') || s.code === 'NEEDED').map(both),
    ],
    caps: c.limits.map((l) => ({
      name: l.name,
      title: capTitle(l.name),
      remainingFen: l.remaining,
      binds: l.name === c.boundBy,
    })),
    rounding: ROUNDED_ONCE,
    readings: c.assumptions,
    results,
  };
}

const STATUS: Readonly<Record<Standing['status'], Bilingual>> = {
  MET: bilingual('已达到', 'Met'),
  MISSED: bilingual('未达到', 'Missed'),
  ON_TRACK: bilingual('按进度可达到', 'On track'),
  BEHIND: bilingual('落后于进度', 'Behind'),
  JUDGEMENT: bilingual('由人判断', 'For people to judge'),
  NOT_APPLICABLE: bilingual('不适用', 'Not applicable'),
  UNDEFINED: bilingual('无定义', 'Undefined'),
};
/** Where a body stands against a target of a plan. `targetFen`: as money, where it is money. */
export function argueStanding(plan: string, title: Bilingual, s: Standing, targetFen: Fen | null): ArguedPart {
  return {
    title,
    clauses: distinct(s.citations).map(argueClause),
    parameters: argueParameters(planOf(plan), s.parameters),
    lines: s.steps.map(both),
    caps: [],
    rounding: EXACT_STATUS,
    readings: s.assumptions,
    results: [
      ...(targetFen === null ? [] : [{ title: bilingual('目标', 'Target'), unit: 'FEN' as const, value: targetFen }]),
      { title: bilingual('当时的进度', 'Standing at the time'), unit: 'TEXT', value: STATUS[s.status] },
    ],
  };
}

/** Money within a line: a bare figure in yuan, the same in both languages. */
export const yuanOf = (fen: Fen): string => yuan(BigInt(fen));
