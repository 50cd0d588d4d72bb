import { addDays, addMonths, invariant, type LocalDate } from '@zhiya/kernel';
import { cite, FACTS, type ConditionRule, type Parameter } from '@zhiya/policy-catalogue';
import { factOf, missingOf, rateText, shown, type FactSource, type FactValue } from './facts';
import { compare, decimal, type Rational } from './rational';
import { factorOf, isNeeded, referred } from './reference-rates';
import { inForce, textOf, used } from './trace';
import type { Blocker, Needed, UsedParameter } from './vocabulary';

/** What conditions came to: what stands in the way, what nobody has said yet, and the dated values they were measured by. */
export interface Verdict {
  readonly blockers: readonly Blocker[];
  readonly needed: readonly Needed[];
  readonly used: readonly UsedParameter[];
}
export const NOTHING: Verdict = { blockers: [], needed: [], used: [] };
export const isMet = (v: Verdict): boolean => v.blockers.length === 0 && v.needed.length === 0;
export const together = (all: readonly Verdict[]): Verdict =>
  all.length === 1
    ? all[0]!
    : {
        blockers: all.flatMap((v) => v.blockers),
        needed: all.flatMap((v) => v.needed),
        used: all.flatMap((v) => v.used),
      };

/** The other side of a comparison. */
interface Bound {
  readonly text: string;
  readonly exact: Rational;
  readonly whole: number;
  readonly used: readonly UsedParameter[];
}

function boundOf(
  rule: ConditionRule,
  parameters: readonly Parameter[],
  source: FactSource,
  on: LocalDate,
): Bound | readonly Needed[] | null {
  if (rule.referenceRate) {
    if (factorOf(rule.referenceRate, parameters, source.loan?.contractOn, on) === null) return null;
    const r = referred(rule.referenceRate, parameters, source.loan?.contractOn, on, source.loanPath ?? 'loan');
    if (isNeeded(r)) return r;
    return {
      text: `${rateText(r.exact)}（${r.month} ${r.reference} ${r.sign} ${r.factor}）`,
      exact: r.exact,
      whole: 0,
      used: r.used,
    };
  }
  invariant(rule.parameter, `condition ${rule.id} has another side`);
  const v = inForce(parameters, rule.parameter, on);
  if (v === null) return null;
  return { text: textOf(v), exact: decimal(textOf(v)), whole: Number(textOf(v)), used: [used(rule.parameter, v)] };
}

function holds(rule: ConditionRule, value: FactValue, bound: Bound | null): boolean {
  if ('flag' in value) return rule.values!.includes(String(value.flag));
  if ('codes' in value) return value.codes.some((c) => rule.values!.includes(c));
  invariant(bound, 'a comparison has another side');
  const atMost = rule.test === 'AT_MOST';
  if ('exact' in value) return atMost ? compare(value.exact, bound.exact) <= 0 : compare(value.exact, bound.exact) >= 0;
  const end = FACTS[rule.fact].type === 'days' ? addDays(value.from, bound.whole) : addMonths(value.from, bound.whole);
  return atMost ? value.to <= end : value.to >= end;
}

/** One condition on a date. A parameter that is not in force binds nobody. */
function verdictOf(rule: ConditionRule, parameters: readonly Parameter[], source: FactSource, on: LocalDate): Verdict {
  const compares = rule.test === 'AT_LEAST' || rule.test === 'AT_MOST';
  const bound = compares ? boundOf(rule, parameters, source, on) : null;
  if (compares && bound === null) return NOTHING;
  const value = factOf(rule.fact, source);
  const missing = [
    ...(value === null ? missingOf(rule.fact, source) : []),
    ...(bound !== null && Array.isArray(bound) ? (bound as readonly Needed[]) : []),
  ];
  if (missing.length > 0) return { ...NOTHING, needed: missing };
  const side = bound as Bound | null;
  const usedHere = side?.used ?? [];
  if (holds(rule, value!, side)) return { ...NOTHING, used: usedHere };
  return {
    needed: [],
    used: usedHere,
    blockers: [
      {
        condition: rule.id,
        title: rule.title,
        subject: source.loan?.id ?? null,
        actual: shown(value!),
        required: side?.text ?? rule.values!.join('、'),
        test: rule.test,
        citation: cite(rule.reference),
      },
    ],
  };
}

/** All conditions at once, so that everything that stands in the way, or is missing, is said in one answer. */
export const judge = (
  rules: readonly ConditionRule[],
  parameters: readonly Parameter[],
  source: FactSource,
  on: LocalDate,
): Verdict => (rules.length === 0 ? NOTHING : together(rules.map((r) => verdictOf(r, parameters, source, on))));

/** Facts of one loan, as against those of the enterprise or the pool. */
export const isOfLoan = (rule: ConditionRule): boolean =>
  FACTS[rule.fact].of === 'LOAN' || rule.referenceRate !== undefined;

export function distinctNeeded(list: readonly Needed[]): readonly Needed[] {
  const seen = new Set<string>();
  return list.filter((n) => (seen.has(n.fact) ? false : seen.add(n.fact)));
}
