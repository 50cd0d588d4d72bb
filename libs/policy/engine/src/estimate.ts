import { addDays, divisionLabel, divisionOf, invariant, isWithin, yearOf, type LocalDate } from '@zhiya/kernel';
import { cite, programmeOf, type ConditionRule, type Programme, type SupportRule } from '@zhiya/policy-catalogue';
import { capped, nothingTaken, type Taken } from './caps';
import { distinctNeeded, isMet, isOfLoan, judge, NOTHING, together, type Verdict } from './conditions';
import { lastOf, listed, sortPayments, sum, type Named } from './payments';
import { add, atLeastZero, div, mul, rational, round, sub, yuan, ZERO } from './rational';
import { rated, singleRate } from './rates';
import { step, type Step } from './steps';
import { assumptionsOf, distinct, inForce, textOf, used } from './trace';
import type { Assessment, Blocker, EstimateCase, OpenItem, Payment, SupportItem, UsedParameter } from './vocabulary';

const divisionLabelEn = (code: string): string => `${divisionOf(code)?.nameEn ?? 'division'} (${code})`;

/** Loans that meet the conditions, and why the others do not count. */
interface Eligible {
  readonly loans: ReadonlySet<number> | null;
  /** Loans that may still meet them. */
  readonly waiting?: ReadonlySet<number>;
  readonly verdict: Verdict;
}

/**
 * Conditions on the enterprise bind everything; those on a loan bind that loan's interest or principal, and a fee where no loan meets them.
 * `loans` is null where nothing is asked of loans.
 */
function eligible(
  rules: readonly ConditionRule[],
  programme: Programme,
  rule: SupportRule,
  payments: readonly Named[],
  c: EstimateCase,
  on: LocalDate,
): Eligible {
  if (rules.length === 0) return { loans: null, verdict: NOTHING };
  const general = judge(
    rules.filter((r) => !isOfLoan(r)),
    programme.parameters,
    { asOf: c.asOf, enterprise: c.enterprise },
    on,
  );
  const ofLoan = rules.filter(isOfLoan);
  if (ofLoan.length === 0 || general.blockers.length > 0) return { loans: null, verdict: general };
  const asked = rule.base.of === 'FEE' ? c.loans.map((_, i) => i) : [...new Set(payments.map((p) => p.loan))];
  const verdicts = asked.map(
    (i) =>
      [
        i,
        judge(
          ofLoan,
          programme.parameters,
          { asOf: c.asOf, enterprise: c.enterprise, loan: c.loans[i]!, loanPath: `loans[${i}]` },
          on,
        ),
      ] as const,
  );
  if (asked.length === 0)
    return {
      loans: new Set(),
      verdict: { ...NOTHING, needed: [...general.needed, { fact: 'loans', title: { zh: '贷款', en: 'the loan' } }] },
    };
  const all = together([general, ...verdicts.map(([, v]) => v)]);
  const met = new Set(verdicts.filter(([, v]) => isMet(v)).map(([i]) => i));
  const open = verdicts.filter(([, v]) => v.blockers.length === 0 && v.needed.length > 0);
  // A fee is due for any loan that qualifies; what is a loan's own only where every loan is either in or out.
  const settled = isMet(general) && met.size > 0 && (rule.base.of === 'FEE' || open.length === 0);
  if (settled || (open.length === 0 && (isMet(general) || met.size === 0)))
    return { loans: met, verdict: { ...all, needed: [] } };
  // A loan that is barred says nothing of one that may still qualify.
  return {
    loans: met,
    waiting: new Set(open.map(([i]) => i)),
    verdict: { ...all, blockers: [], needed: [...general.needed, ...open.flatMap(([, v]) => v.needed)] },
  };
}

function claimBlocker(programme: Programme, rule: SupportRule, year: number, c: EstimateCase): Blocker | null {
  if (!rule.claimUntil) return null;
  const value = inForce(programme.parameters, rule.claimUntil.parameter, `${year}-12-31`);
  if (value === null) return null;
  const last = addDays(`${year + rule.claimUntil.yearsAfter}-${textOf(value)}`, 0);
  return c.asOf <= last
    ? null
    : {
        condition: 'CLAIM_WINDOW',
        title: { zh: '申报期限', en: 'last day to claim' },
        subject: null,
        actual: c.asOf,
        required: last,
        test: 'AT_MOST',
        citation: used(rule.claimUntil.parameter, value).citation,
      };
}

/** What other programmes paid for the same kind and year. */
const elsewhere = (rule: SupportRule, year: number, c: EstimateCase): bigint =>
  c.alreadyReceived
    .filter((r) => r.kind === rule.kind && r.year === year && r.programme !== undefined && r.programme !== c.programme)
    .reduce((a, r) => a + r.amount, 0n);

type Made = { readonly item: SupportItem<bigint> } | { readonly open: OpenItem<bigint> };

/** Told, for each item that is computed, which payments it rests on. */
export type Counted = (kind: SupportRule['kind'], year: number, payments: readonly Payment[]) => void;

function itemOf(
  programme: Programme,
  rule: SupportRule,
  year: number,
  all: readonly Named[],
  c: EstimateCase,
  taken: Taken,
  counted?: Counted,
): Made {
  const on = lastOf(all);
  const assumed = (relied: readonly UsedParameter[]) =>
    assumptionsOf(programme.readings, ['ESTIMATE'], programme.parameters, on, relied);
  const rules = [...(programme.estimate!.conditions ?? []), ...(rule.conditions ?? [])];
  const { loans, waiting, verdict } = eligible(rules, programme, rule, all, c, on);
  const stacking = programme.estimate!.stacking?.kinds.includes(rule.kind) ? programme.estimate!.stacking : undefined;
  const others = stacking ? elsewhere(rule, year, c) : 0n;

  const payments = loans === null || rule.base.of === 'FEE' ? all : all.filter((p) => loans.has(p.loan));
  const base = sum(payments.length > 0 ? payments : all);
  const window = claimBlocker(programme, rule, year, c);
  const blockers = [
    ...(loans === null || loans.size === 0 ? verdict.blockers : []),
    ...(window ? [window] : []),
    ...(stacking?.rule === 'EXCLUDES' && others > 0n
      ? [
          {
            condition: 'STACKING',
            title: { zh: '同一事项不重复享受', en: 'no support twice for the same' },
            subject: null,
            actual: yuan(others),
            required: '0.00',
            test: 'AT_MOST' as const,
            citation: cite(stacking.reference),
          },
        ]
      : []),
  ];
  const baseStep = step('BASE', {
    year: String(year),
    kind: rule.kind,
    payments: listed(payments.length > 0 ? payments : all),
    base: yuan(base),
  });
  const open = (status: OpenItem<bigint>['status'], needed: OpenItem<bigint>['needed']): Made => ({
    open: {
      kind: rule.kind,
      year,
      base,
      status,
      needed: distinctNeeded(needed),
      blockers,
      assumptions: assumed(verdict.used),
      parameters: verdict.used,
      citations: distinct([...blockers.map((b) => b.citation), ...rules.map((r) => cite(r.reference))]),
      steps: [
        baseStep,
        ...blockers.map(blockedStep),
        ...distinctNeeded(needed).map((n) => step('NEEDED', { title: n.title.zh, titleEn: n.title.en, fact: n.fact })),
      ],
    },
  });
  if (blockers.length > 0) return open('INELIGIBLE', []);
  const unsaid = all
    .filter((p) => loans === null || loans.has(p.loan) || waiting?.has(p.loan))
    .flatMap((p) => p.needed ?? []);
  if (verdict.needed.length + unsaid.length > 0) return open('UNKNOWN', [...verdict.needed, ...unsaid]);
  const r = rated(programme, rule, payments, c);
  if (!('pieces' in r)) return open('UNKNOWN', r);

  const exact = r.pieces.reduce((a, p) => add(a, p.exact), ZERO);
  const uncapped = round(exact);
  const left = atLeastZero(sub(exact, rational(others)));
  // What others paid is taken off every loan in proportion, so that a cap of a loan still finds its loan.
  const pieces =
    others > 0n && exact.n > 0n
      ? r.pieces.map((p) => ({ loan: p.loan, exact: div(mul(p.exact, left), exact) }))
      : r.pieces;
  const caps = capped(programme, rule, year, pieces, c, on, taken);
  const steps: Step[] = [baseStep, ...verdict.blockers.map(blockedStep), ...r.steps];
  if (r.segments.length > 1 || (r.segments.length === 0 && r.steps.length > 1))
    steps.push(step('RATES_SUM', { uncapped: yuan(uncapped) }));
  if (others > 0n) steps.push(step('TOPPED_UP', { others: yuan(others), left: yuan(round(left)) }));
  const parameters = [...r.used, ...caps.used, ...verdict.used];
  counted?.(rule.kind, year, payments);
  return {
    item: {
      kind: rule.kind,
      year,
      base,
      rate: singleRate(r),
      uncapped,
      capRemaining: caps.remaining,
      boundBy: caps.boundBy,
      amount: caps.amount,
      ...(r.segments.length > 1 ? { segments: r.segments } : {}),
      citations: distinct([...parameters.map((p) => p.citation), ...rules.map((x) => cite(x.reference))]),
      steps: [...steps, ...caps.steps],
      assumptions: assumed(parameters),
      parameters,
    },
  };
}
const blockedStep = (b: Blocker): Step =>
  step('BLOCKED', {
    title: b.title.zh,
    titleEn: b.title.en,
    subject: b.subject ?? '',
    actual: b.actual,
    required: b.required,
    test: b.test,
  });

/** Where what did not count is said: with the same kind and year, else the last item of the kind, else the last item of all. */
function noteExcluded(
  items: SupportItem<bigint>[],
  { kind, base }: SupportRule,
  payments: readonly Named[],
  code: 'AFTER_AS_OF' | 'OUT_OF_FORCE',
  asOf: LocalDate,
): void {
  const years = new Map<number, Named[]>();
  for (const p of payments) years.set(yearOf(p.on), [...(years.get(yearOf(p.on)) ?? []), p]);
  for (const [year, group] of years) {
    const ofKind = items.filter((i) => i.kind === kind);
    const home = ofKind.find((i) => i.year === year) ?? ofKind.at(-1) ?? items.at(-1);
    if (!home) return;
    items[items.indexOf(home)] = {
      ...home,
      steps: [
        ...home.steps,
        step(code, {
          payments: listed(group),
          sum: yuan(sum(group)),
          asOf,
          ...(base.of === 'PRINCIPAL' ? { act: 'SIGNED' } : {}),
        }),
      ],
    };
  }
}

/** Whether a programme asks for more than payments: then every answer of it has a status. */
const asksMore = (p: Programme): boolean =>
  p.estimate !== null &&
  (p.estimate.conditions !== undefined ||
    p.estimate.stacking !== undefined ||
    p.estimate.items.some(
      (i) =>
        i.conditions ||
        i.claimUntil ||
        i.countedUpTo ||
        i.byIpShare ||
        i.base.of === 'PRINCIPAL' ||
        (typeof i.rate !== 'string' && 'instead' in i.rate),
    ));

const isUnclaimed = (c: EstimateCase, kind: SupportRule['kind'], year: number): boolean =>
  c.unclaimed?.some((u) => u.kind === kind && u.year === year) === true;

/** Programmes by their id: the catalogue's, or those of a bureau beside them. */
export type ProgrammeLookup = (id: string) => Programme | null;

/**
 * The support an enterprise can receive under a programme: one item per kind and calendar year, each the sum of what was paid times the
 * rate of its date, within its caps. What a condition bars, and what is not known, stands apart: it is never zero. Exact throughout;
 * each amount is rounded once, half up.
 */
export function assess(
  c: EstimateCase,
  programmes: ProgrammeLookup = programmeOf,
  counted?: Counted,
): Assessment<bigint> {
  const programme = programmes(c.programme);
  invariant(programme, `no programme ${c.programme}`);
  const empty = { programme: programme.id, isConditional: asksMore(programme), missing: [], items: [], open: [] };
  if (!isWithin(c.enterprise.division, programme.division)) {
    const facts = {
      programme: programme.id,
      programmeName: programme.title.zh,
      programmeDivision: divisionLabel(programme.division),
      division: divisionLabel(c.enterprise.division),
      programmeDivisionEn: divisionLabelEn(programme.division),
      divisionEn: divisionLabelEn(c.enterprise.division),
    };
    return { ...empty, notApplicable: step('OTHER_DIVISION', facts), total: 0n };
  }
  if (programme.missing && programme.missing.length > 0)
    return { ...empty, isConditional: true, missing: programme.missing, notApplicable: null, total: null };
  invariant(programme.estimate, `no estimate in ${c.programme}`);
  const sorted = programme.estimate.items.map((rule) => sortPayments(programme, rule, c));
  const years = [...new Set(sorted.flatMap((s) => [...s.byYear.keys()]))].sort((a, b) => a - b);
  const taken = nothingTaken();
  const items: SupportItem<bigint>[] = [];
  const open: OpenItem<bigint>[] = [];
  for (const year of years)
    for (const { rule, byYear } of sorted) {
      const payments = byYear.get(year) ?? [];
      if (payments.every((p) => p.amount === 0n && !p.needed) || isUnclaimed(c, rule.kind, year)) continue;
      const made = itemOf(programme, rule, year, payments, c, taken, counted);
      if ('item' in made) items.push(made.item);
      else open.push(made.open);
    }
  for (const s of sorted) {
    noteExcluded(items, s.rule, s.late, 'AFTER_AS_OF', c.asOf);
    noteExcluded(items, s.rule, s.unruled, 'OUT_OF_FORCE', c.asOf);
  }
  const isUnknown = open.some((i) => i.status === 'UNKNOWN');
  return {
    ...empty,
    notApplicable: null,
    items,
    open,
    total: isUnknown ? null : items.reduce((a, i) => a + i.amount, 0n),
  };
}
