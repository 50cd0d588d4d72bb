import { divisionLabel, divisionOf, invariant, isWithin, yearOf, type LocalDate } from '@zhiya/kernel';
import { programmeOf, type DatedValue, type Programme, type SupportRule } from '@zhiya/policy-catalogue';
import { add, atLeastZero, compare, decimal, min, mul, rational, round, yuan, ZERO, type Rational } from './rational';
import { step, type Step } from './steps';
import { assumptionsOf, distinct, inForce, textOf, used } from './trace';
import type { Assessment, EstimateCase, Payment, Segment, SupportItem, UsedParameter } from './vocabulary';

interface Named extends Payment {
  readonly name: string;
}
/** A payment that counts, with the rate of its date. */
interface Counted extends Named {
  readonly rate: DatedValue;
}

const LISTED = 6;
const divisionLabelEn = (code: string): string => `${divisionOf(code)?.nameEn ?? 'division'} (${code})`;
const sum = (payments: readonly Payment[]): bigint => payments.reduce((a, p) => a + p.amount, 0n);
/** «L1 2020-06-21 54375.00、…»; a long list is cut and says how long it was. */
const listed = (payments: readonly Named[]): string =>
  payments.slice(0, LISTED).map((p) => `${p.name === '' ? '' : `${p.name} `}${p.on} ${yuan(p.amount)}`).join('、') + (payments.length > LISTED ? ` 等 ${payments.length} 笔` : '');

function paymentsOf(rule: SupportRule, c: EstimateCase): readonly Named[] {
  const { base } = rule;
  return base.of === 'INTEREST_PAID'
    ? c.loans.flatMap((l) => l.interestPaid.map((p) => ({ name: l.id, on: p.on, amount: p.amount })))
    : c.fees.filter((f) => f.kind === base.fee).map((f) => ({ name: '', on: f.on, amount: f.amount }));
}

interface Sorted {
  readonly rule: SupportRule;
  readonly byYear: ReadonlyMap<number, readonly Counted[]>;
  readonly late: readonly Named[];
  readonly unruled: readonly Named[];
}

/** What counts, by calendar year; what does not, by reason: paid after `asOf`, or while no rate was in force. */
function sortPayments(programme: Programme, rule: SupportRule, c: EstimateCase): Sorted {
  const byYear = new Map<number, Counted[]>();
  const late: Named[] = [];
  const unruled: Named[] = [];
  for (const p of paymentsOf(rule, c)) {
    const rate = inForce(programme.parameters, rule.rate, p.on);
    if (p.on > c.asOf) late.push(p);
    else if (rate === null) unruled.push(p);
    else {
      const year = byYear.get(yearOf(p.on));
      if (year) year.push({ ...p, rate });
      else byYear.set(yearOf(p.on), [{ ...p, rate }]);
    }
  }
  return { rule, byYear, late, unruled };
}

function segmentsOf(payments: readonly Counted[], rateName: string): readonly (Segment<bigint> & { readonly exact: Rational; readonly rateUsed: UsedParameter })[] {
  const groups = new Map<DatedValue, Counted[]>();
  for (const p of payments) groups.set(p.rate, [...(groups.get(p.rate) ?? []), p]);
  return [...groups.entries()]
    .sort(([a], [b]) => (a.from < b.from ? -1 : 1))
    .map(([rate, group]) => {
      const base = sum(group);
      const rateUsed = used(rateName, rate);
      return { from: rate.from, until: rate.until, base, rate: textOf(rate), citations: [rateUsed.citation], exact: mul(rational(base), decimal(textOf(rate))), rateUsed };
    });
}

function itemOf(programme: Programme, rule: SupportRule, year: number, payments: readonly Counted[], c: EstimateCase): SupportItem<bigint> {
  const base = sum(payments);
  const segments = segmentsOf(payments, rule.rate);
  const exact = segments.reduce((a, s) => add(a, s.exact), ZERO);
  const uncapped = round(exact);
  const lastPaid: LocalDate = payments.reduce((d, p) => (p.on > d ? p.on : d), payments[0]!.on);
  const cap = rule.yearlyCap === null ? null : inForce(programme.parameters, rule.yearlyCap, lastPaid);

  const steps: Step[] = [step('BASE', { year: String(year), kind: rule.kind, payments: listed(payments), base: yuan(base) })];
  for (const s of segments) steps.push(step('RATE', { base: yuan(s.base), rate: s.rate, uncapped: yuan(round(s.exact)), from: s.from }));
  if (segments.length > 1) steps.push(step('RATES_SUM', { uncapped: yuan(uncapped) }));

  let amount = uncapped;
  let capRemaining: bigint | null = null;
  if (cap === null) steps.push(step('NO_CAP', { amount: yuan(amount) }));
  else {
    const received = c.alreadyReceived.filter((r) => r.kind === rule.kind && r.year === year).reduce((a, r) => a + r.amount, 0n);
    const capFen = mul(decimal(textOf(cap)), rational(100n));
    const left = atLeastZero(add(capFen, rational(-received)));
    capRemaining = round(left);
    amount = round(min(exact, left));
    steps.push(step('CAP', { cap: yuan(round(capFen)), received: yuan(received), remaining: yuan(capRemaining) }));
    steps.push(step(compare(exact, left) > 0 ? 'CAPPED' : 'WITHIN_CAP', { uncapped: yuan(uncapped), amount: yuan(amount) }));
  }

  const parameters = [...segments.map((s) => s.rateUsed), ...(cap === null ? [] : [used(rule.yearlyCap!, cap)])];
  return {
    kind: rule.kind,
    year,
    base,
    rate: segments.length === 1 ? segments[0]!.rate : null,
    uncapped,
    capRemaining,
    amount,
    ...(segments.length > 1 ? { segments: segments.map(({ exact: _, rateUsed: __, ...s }) => s) } : {}),
    citations: distinct(parameters.map((p) => p.citation)),
    steps,
    assumptions: assumptionsOf(programme.readings, ['ESTIMATE'], programme.parameters, lastPaid),
    parameters,
  };
}

/** Where what did not count is said: with the same kind and year, else the last item of the kind, else the last item of all. */
function noteExcluded(items: SupportItem<bigint>[], kind: SupportRule['kind'], payments: readonly Named[], code: 'AFTER_AS_OF' | 'OUT_OF_FORCE', asOf: LocalDate): void {
  const years = new Map<number, Named[]>();
  for (const p of payments) years.set(yearOf(p.on), [...(years.get(yearOf(p.on)) ?? []), p]);
  for (const [year, group] of years) {
    const ofKind = items.filter((i) => i.kind === kind);
    const home = ofKind.find((i) => i.year === year) ?? ofKind.at(-1) ?? items.at(-1);
    if (!home) return;
    items[items.indexOf(home)] = { ...home, steps: [...home.steps, step(code, { payments: listed(group), sum: yuan(sum(group)), asOf })] };
  }
}

/**
 * The support an enterprise can receive under a programme: one item per kind and calendar year, each the sum of what was paid times the
 * rate of its date, within what is left of the year's cap. Exact throughout; each amount is rounded once, half up.
 */
export function assess(c: EstimateCase): Assessment<bigint> {
  const programme = programmeOf(c.programme);
  invariant(programme?.estimate, `no estimate in ${c.programme}`);
  if (!isWithin(c.enterprise.division, programme.division)) {
    const facts = {
      programme: programme.id, programmeName: programme.title.zh, programmeDivision: divisionLabel(programme.division), division: divisionLabel(c.enterprise.division),
      programmeDivisionEn: divisionLabelEn(programme.division), divisionEn: divisionLabelEn(c.enterprise.division),
    };
    return { programme: programme.id, notApplicable: step('OTHER_DIVISION', facts), items: [], total: 0n };
  }
  const sorted = programme.estimate.items.map((rule) => sortPayments(programme, rule, c));
  const years = [...new Set(sorted.flatMap((s) => [...s.byYear.keys()]))].sort((a, b) => a - b);
  const items = years.flatMap((year) =>
    sorted.flatMap(({ rule, byYear }) => {
      const payments = byYear.get(year) ?? [];
      return sum(payments) > 0n ? [itemOf(programme, rule, year, payments, c)] : [];
    }),
  );
  for (const s of sorted) {
    noteExcluded(items, s.rule.kind, s.late, 'AFTER_AS_OF', c.asOf);
    noteExcluded(items, s.rule.kind, s.unruled, 'OUT_OF_FORCE', c.asOf);
  }
  return { programme: programme.id, notApplicable: null, items, total: items.reduce((a, i) => a + i.amount, 0n) };
}
