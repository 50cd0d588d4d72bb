import { addMonths, yearOf, type LocalDate } from '@zhiya/kernel';
import { FACTS, type ConditionRule, type FactId, type Programme } from '@zhiya/policy-catalogue';
import { decimal, fixed, mul, rational, type Rational } from './rational';
import { isNeeded, referred } from './reference-rates';
import { inForce, textOf } from './trace';
import type { EnterpriseFacts, LoanFacts } from './vocabulary';

/** For the specs: what somebody would state who meets every condition of a programme, so that a property is not true for want of a result. */
export interface Stated {
  readonly enterprise: EnterpriseFacts;
  readonly loan: LoanFacts;
  readonly overdueSince?: LocalDate;
  readonly pool?: { readonly compensationRatio?: string; readonly nonPerformingRatio?: string };
}
/** A year in which a programme is in force: contracts in May, the question at its end. */
export const yearWithin = (p: Programme): number =>
  p.from <= `${yearOf(p.from)}-05-15` ? yearOf(p.from) : yearOf(p.from) + 1;
export const contractIn = (year: number): LocalDate => `${year}-05-15`;

type Value =
  { readonly code: string } | { readonly exact: Rational } | { readonly months: number } | { readonly days: number };
type World = { readonly contractOn: LocalDate; readonly asOf: LocalDate };
const code = (v: Value): string => ('code' in v ? v.code : '');
const flag = (v: Value): boolean => code(v) === 'true';
const text = (v: Value): string => ('exact' in v ? fixed(v.exact, 10) : '');
const fen = (v: Value): bigint => ('exact' in v ? (v.exact.n * 100n) / v.exact.d : 0n);
const months = (v: Value): number => ('months' in v ? v.months : 0);
const ofLoan = (loan: LoanFacts): Partial<Stated> => ({ loan });
const ofEnterprise = (enterprise: EnterpriseFacts): Partial<Stated> => ({ enterprise });
/** The day on or before which something is so: known to be so at the contract, or not until long after the question. */
const since = (v: Value, w: World): LocalDate => (flag(v) ? w.contractOn : addMonths(w.asOf, 12));

const STATE: Readonly<Record<FactId, (v: Value, w: World) => Partial<Stated>>> = {
  'enterprise.size': (v) => ofEnterprise({ size: code(v) as NonNullable<EnterpriseFacts['size']> }),
  'enterprise.annualRevenue': (v) => ofEnterprise({ annualRevenue: fen(v) }),
  'enterprise.ageMonths': (v, w) => ofEnterprise({ registeredOn: addMonths(w.asOf, -months(v)) }),
  'loan.ipTypes': (v) => ofLoan({ ipTypes: [code(v)] as NonNullable<LoanFacts['ipTypes']> }),
  'loan.ipShare': (v) => ofLoan({ ipShare: text(v) }),
  'loan.principal': (v) => ofLoan({ principal: fen(v) }),
  'loan.annualRate': (v) => ofLoan({ annualRate: text(v) }),
  'loan.termMonths': (v, w) => ofLoan({ maturesOn: addMonths(w.contractOn, months(v)) }),
  'loan.firstPledge': (v) => ofLoan({ firstPledge: flag(v) }),
  'loan.isRegistered': (v, w) => ofLoan({ registeredOn: since(v, w) }),
  'loan.isSettled': (v, w) => ofLoan({ settledOn: since(v, w) }),
  'loan.inPool': (v) => ofLoan({ inPool: flag(v) }),
  'loan.borrowerOwnsRights': (v) => ofLoan({ borrowerOwnsRights: flag(v) }),
  'loan.borrowerOutstanding': (v) => ofLoan({ borrowerOutstanding: fen(v) }),
  'loan.classification': (v) => ofLoan({ classification: code(v) as NonNullable<LoanFacts['classification']> }),
  'loan.chargesOther': (v) => ofLoan({ chargesOther: flag(v) }),
  'loss.overdueDays': (v, w) => ({ overdueSince: addMonths(w.asOf, -Math.ceil(('days' in v ? v.days : 0) / 28)) }),
  'loss.overdueMonths': (v, w) => ({ overdueSince: addMonths(w.asOf, -months(v) - 1) }),
  'pool.compensationRatio': (v) => ({ pool: { compensationRatio: text(v) } }),
  'pool.nonPerformingRatio': (v) => ({ pool: { nonPerformingRatio: text(v) } }),
};

function boundOf(rule: ConditionRule, p: Programme, w: World): Rational {
  if (rule.parameter) return decimal(textOf(inForce(p.parameters, rule.parameter, w.asOf)!));
  const r = referred(rule.referenceRate!, p.parameters, w.contractOn, w.asOf, 'loan');
  if (isNeeded(r)) throw new Error(`no reference rate for ${rule.id}`);
  return r.exact;
}
/** `ease`: 0 meets a bound exactly, 100 by all that there is. */
function valueFor(rule: ConditionRule, p: Programme, w: World, ease: number): Value {
  if (rule.values) return { code: rule.values[ease % rule.values.length]! };
  const bound = boundOf(rule, p, w);
  const atMost = rule.test === 'AT_MOST';
  const { type } = FACTS[rule.fact];
  const whole = Number(bound.n / bound.d);
  const near = atMost ? Math.max(0, whole - Math.floor((whole * ease) / 100)) : whole + (ease % 24);
  if (type === 'months') return { months: near };
  if (type === 'days') return { days: near };
  const room = mul(bound, rational(BigInt(ease), 100n));
  if (atMost) return { exact: { n: bound.n * room.d - room.n * bound.d, d: bound.d * room.d } };
  return {
    exact:
      type === 'ratio'
        ? { n: bound.n * 100n + (bound.d - bound.n) * BigInt(ease), d: bound.d * 100n }
        : { n: bound.n * room.d + room.n * bound.d, d: bound.d * room.d },
  };
}

/** Everything that the conditions ask, so that all of them hold. */
export function meeting(rules: readonly ConditionRule[], p: Programme, w: World, ease: number): Stated {
  const all = rules.map((r) => STATE[r.fact](valueFor(r, p, w, ease), w));
  return all.reduce<Stated>(
    (a, b) => ({ ...a, ...b, enterprise: { ...a.enterprise, ...b.enterprise }, loan: { ...a.loan, ...b.loan } }),
    { enterprise: {}, loan: {} },
  );
}
