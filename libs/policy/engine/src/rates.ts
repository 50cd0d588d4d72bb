import { addMonths, type LocalDate } from '@zhiya/kernel';
import type { MonthCount, Programme, RateTier, ReferenceRate, SupportRule } from '@zhiya/policy-catalogue';
import { rateText } from './facts';
import { lastOf, sum, type Named } from './payments';
import { add, compare, decimal, div, min, mul, rational, round, sub, yuan, ZERO, type Rational } from './rational';
import { isNeeded, referred, SERIES_TITLES } from './reference-rates';
import { step, type Step } from './steps';
import { inForce, textOf, used } from './trace';
import type { EstimateCase, Needed, Segment, UsedParameter } from './vocabulary';

/** Part of a year's base that one rate applies to. `loan` is −1 where no single loan is meant. */
export interface Piece {
  readonly loan: number;
  readonly exact: Rational;
}
export interface Rated {
  readonly pieces: readonly Piece[];
  readonly used: readonly UsedParameter[];
  readonly segments: readonly Segment<bigint>[];
  readonly steps: readonly Step[];
}

const HUNDRED = rational(100n);
const groupBy = <K>(payments: readonly Named[], key: (p: Named) => K): readonly (readonly [K, readonly Named[]])[] => {
  const groups = new Map<K, Named[]>();
  for (const p of payments) {
    const k = key(p);
    const group = groups.get(k);
    if (group) group.push(p);
    else groups.set(k, [p]);
  }
  return [...groups];
};

/** A rate of the base: payments by the rate of their date, each group a segment, and within it each loan a piece. */
function shareOf(programme: Programme, name: string, payments: readonly Named[], counted: readonly Rational[]): Rated {
  const part = new Map(payments.map((p, i) => [p, counted[i]!]));
  const groups = groupBy(payments, (p) => inForce(programme.parameters, name, p.on)!);
  const rows = [...groups]
    .sort(([a], [b]) => (a.from < b.from ? -1 : 1))
    .map(([value, group]) => {
      const rate = decimal(textOf(value));
      const counts = group.reduce((a, p) => add(a, part.get(p)!), ZERO);
      const base = round(counts);
      const rateUsed = used(name, value);
      return {
        pieces: groupBy(group, (p) => p.loan).map(([loan, of]) => ({
          loan,
          exact: mul(
            of.reduce((a, p) => add(a, part.get(p)!), ZERO),
            rate,
          ),
        })),
        rateUsed,
        segment: { from: value.from, until: value.until, base, rate: textOf(value), citations: [rateUsed.citation] },
        step: step('RATE', {
          base: yuan(base),
          rate: textOf(value),
          uncapped: yuan(round(mul(counts, rate))),
          from: value.from,
        }),
      };
    });
  return {
    pieces: rows.flatMap((r) => r.pieces),
    used: rows.map((r) => r.rateUsed),
    segments: rows.map((r) => r.segment),
    steps: rows.map((r) => r.step),
  };
}

/** The tier of an amount for all of it, or each tier for its own part. */
function tiered(programme: Programme, name: string, mode: 'WHOLE' | 'PROGRESSIVE', payments: readonly Named[]): Rated {
  const value = inForce(programme.parameters, name, lastOf(payments))!;
  const tiers = value.value as readonly RateTier[];
  const base = rational(sum(payments));
  let exact = ZERO;
  const steps: Step[] = [];
  let from = ZERO;
  for (const t of tiers) {
    const to = t.upTo === null ? null : mul(decimal(t.upTo), HUNDRED);
    const inTier = to === null || compare(base, to) <= 0;
    const part = mode === 'WHOLE' ? (inTier ? base : ZERO) : sub(to === null ? base : min(base, to), from);
    if (compare(part, ZERO) > 0) {
      exact = add(exact, mul(part, decimal(t.rate)));
      steps.push(
        step('TIER', {
          upTo: t.upTo ?? '',
          base: yuan(round(part)),
          rate: t.rate,
          uncapped: yuan(round(mul(part, decimal(t.rate)))),
        }),
      );
    }
    if (inTier) break;
    from = to!;
  }
  return { pieces: [{ loan: -1, exact }], used: [used(name, value)], segments: [], steps };
}

/** A reference rate in place of the rate paid, at most that: interest × min(actual, reference) ÷ actual, loan by loan. */
function instead(
  programme: Programme,
  rule: ReferenceRate,
  payments: readonly Named[],
  c: EstimateCase,
): Rated | readonly Needed[] {
  const needed: Needed[] = [];
  const out: { piece: Piece; used: readonly UsedParameter[]; step: Step }[] = [];
  for (const [loan, group] of groupBy(payments, (p) => p.loan)) {
    const l = c.loans[loan]!;
    const path = `loans[${loan}]`;
    const actual = l.annualRate === undefined ? null : decimal(l.annualRate);
    if (actual === null || actual.n === 0n)
      needed.push({ fact: `${path}.annualRate`, title: { zh: '贷款年利率', en: 'annual rate of the loan' } });
    const months =
      rule.month === 'DECEMBER_OF_PAYMENT' ? groupBy(group, (p) => p.on.slice(0, 4)) : [['', group] as const];
    for (const [, of] of months) {
      const r = referred(rule, programme.parameters, l.contractOn, of[0]!.on, path);
      if (isNeeded(r)) needed.push(...r);
      else if (actual !== null && actual.n > 0n) {
        const rate = min(r.exact, actual);
        const interest = sum(of);
        const exact = div(mul(rational(interest), rate), actual);
        out.push({
          piece: { loan, exact },
          used: r.used,
          step: step('INSTEAD', {
            loan: l.id,
            month: r.month,
            series: SERIES_TITLES[rule.series].zh,
            seriesEn: SERIES_TITLES[rule.series].en,
            reference: r.reference,
            sign: r.sign,
            factor: r.factor,
            result: rateText(r.exact),
            actual: l.annualRate!,
            rate: rateText(rate),
            interest: yuan(interest),
            uncapped: yuan(round(exact)),
          }),
        });
      }
    }
  }
  return needed.length > 0
    ? needed
    : {
        pieces: out.map((o) => o.piece),
        used: out.flatMap((o) => o.used),
        segments: [],
        steps: out.map((o) => o.step),
      };
}

/** What counts of each payment. */
interface Counted {
  readonly counted: readonly Rational[];
  readonly steps: readonly Step[];
  readonly used: readonly UsedParameter[];
}

const MONTHS_OF_A_YEAR = 12n;
/** Months from a day to another, twelve at most. */
function monthsBetween(from: LocalDate, to: LocalDate, count: MonthCount): bigint {
  let whole = 0n;
  while (whole < MONTHS_OF_A_YEAR && addMonths(from, Number(whole) + 1) <= to) whole += 1n;
  return count === 'BEGUN' && whole < MONTHS_OF_A_YEAR && addMonths(from, Number(whole)) < to ? whole + 1n : whole;
}

/** The principal of a loan that runs for less than a year counts by its months. */
function countedByMonths(count: MonthCount, payments: readonly Named[], c: EstimateCase): Counted {
  const rows = payments.map((p) => {
    const { id, contractOn, maturesOn } = c.loans[p.loan]!;
    const months = monthsBetween(contractOn!, maturesOn!, count);
    const counted = rational(p.amount * months, MONTHS_OF_A_YEAR);
    return {
      counted,
      steps:
        months === MONTHS_OF_A_YEAR
          ? []
          : [
              step('MONTHS', {
                loan: id,
                from: contractOn!,
                to: maturesOn!,
                months: String(months),
                principal: yuan(p.amount),
                counted: yuan(round(counted)),
              }),
            ],
    };
  });
  return { counted: rows.map((r) => r.counted), steps: rows.flatMap((r) => r.steps), used: [] };
}

/** Interest above the counted rate falls out of the base, loan by loan; principal counts by months where the rule says so. */
function countedOf(
  rule: SupportRule,
  programme: Programme,
  payments: readonly Named[],
  c: EstimateCase,
): Counted | readonly Needed[] {
  if (rule.base.of === 'PRINCIPAL' && rule.base.underAYear) return countedByMonths(rule.base.underAYear, payments, c);
  if (!rule.countedUpTo) return { counted: payments.map((p) => rational(p.amount)), steps: [], used: [] };
  const needed: Needed[] = [];
  const steps: Step[] = [];
  const usedHere: UsedParameter[] = [];
  const told = new Set<number>();
  const counted = payments.map((p) => {
    const l = c.loans[p.loan]!;
    const r = referred(rule.countedUpTo!, programme.parameters, l.contractOn, p.on, `loans[${p.loan}]`);
    if (l.annualRate === undefined)
      needed.push({ fact: `loans[${p.loan}].annualRate`, title: { zh: '贷款年利率', en: 'annual rate of the loan' } });
    if (isNeeded(r)) needed.push(...r);
    if (isNeeded(r) || l.annualRate === undefined) return ZERO;
    const actual = decimal(l.annualRate);
    const over = compare(actual, r.exact) > 0;
    if (!told.has(p.loan)) {
      usedHere.push(...r.used);
      steps.push(
        step(over ? 'COUNTED_RATE' : 'COUNTED_WHOLE', {
          loan: l.id,
          actual: l.annualRate,
          ceiling: rateText(r.exact),
          month: r.month,
          reference: r.reference,
          sign: r.sign,
          factor: r.factor,
        }),
      );
    }
    told.add(p.loan);
    return over ? div(mul(rational(p.amount), r.exact), actual) : rational(p.amount);
  });
  return needed.length > 0 ? needed : { counted, steps, used: usedHere };
}

/** Of each loan the part that intellectual property secures. */
function byIpShare(r: Rated, c: EstimateCase): Rated | readonly Needed[] {
  const loans = [...new Set(r.pieces.map((p) => p.loan))];
  const needed = loans
    .filter((i) => c.loans[i]!.ipShare === undefined)
    .map((i) => ({
      fact: `loans[${i}].ipShare`,
      title: { zh: '知识产权质押占比', en: 'part of the loan secured by intellectual property' },
    }));
  if (needed.length > 0) return needed;
  const pieces = r.pieces.map((p) => ({ loan: p.loan, exact: mul(p.exact, decimal(c.loans[p.loan]!.ipShare!)) }));
  const steps = loans.map((i) => {
    const of = (list: readonly Piece[]): string =>
      yuan(round(list.filter((p) => p.loan === i).reduce((a, p) => add(a, p.exact), ZERO)));
    return step('IP_SHARE', {
      loan: c.loans[i]!.id,
      whole: of(r.pieces),
      share: c.loans[i]!.ipShare!,
      uncapped: of(pieces),
    });
  });
  return { ...r, pieces, steps: [...r.steps, ...steps] };
}

/** What a year's payments come to before any cap; or what is missing to say so. */
export function rated(
  programme: Programme,
  rule: SupportRule,
  payments: readonly Named[],
  c: EstimateCase,
): Rated | readonly Needed[] {
  const whole = ratedWhole(programme, rule, payments, c);
  return rule.byIpShare && 'pieces' in whole ? byIpShare(whole, c) : whole;
}

function ratedWhole(
  programme: Programme,
  rule: SupportRule,
  payments: readonly Named[],
  c: EstimateCase,
): Rated | readonly Needed[] {
  const { rate } = rule;
  if (typeof rate === 'string') {
    const base = countedOf(rule, programme, payments, c);
    if (!('counted' in base)) return base;
    const shares = shareOf(programme, rate, payments, base.counted);
    return { ...shares, steps: [...base.steps, ...shares.steps], used: [...shares.used, ...base.used] };
  }
  return 'tiers' in rate
    ? tiered(programme, rate.tiers, rate.mode, payments)
    : instead(programme, rate.instead, payments, c);
}

/** The rate as text, where one rate applied to all. */
export const singleRate = (r: Rated): string | null => (r.segments.length === 1 ? r.segments[0]!.rate : null);
