import { yearOf, type LocalDate } from '@zhiya/kernel';
import type { Programme, RateRule, SupportRule } from '@zhiya/policy-catalogue';
import { missingOf } from './facts';
import { yuan } from './rational';
import { contractDay } from './reference-rates';
import { inForce } from './trace';
import type { EstimateCase, Needed, Payment } from './vocabulary';

/** A payment with the loan it is of; −1 where it is a fee. */
export interface Named extends Payment {
  readonly name: string;
  readonly loan: number;
  /** What nobody has said of it: until then it has no amount, or no day, and stands in the year that is asked about. */
  readonly needed?: readonly Needed[];
  readonly isUndated?: boolean;
}
export interface Sorted {
  readonly rule: SupportRule;
  readonly byYear: ReadonlyMap<number, readonly Named[]>;
  readonly late: readonly Named[];
  readonly unruled: readonly Named[];
}

const LISTED = 6;
export const sum = (payments: readonly Payment[]): bigint => payments.reduce((a, p) => a + p.amount, 0n);
/** «L1 2020-06-21 54375.00、…»; a long list is cut and says how long it was. */
export const listed = (payments: readonly Named[]): string =>
  payments
    .slice(0, LISTED)
    .map((p) => `${p.name === '' ? '' : `${p.name} `}${p.on}${p.needed ? '' : ` ${yuan(p.amount)}`}`)
    .join('、') + (payments.length > LISTED ? ` 等 ${payments.length} 笔` : '');
export const lastOf = (payments: readonly Payment[]): LocalDate =>
  payments.reduce((d, p) => (p.on > d ? p.on : d), payments[0]!.on);

/** The parameter whose being in force makes a payment count. */
export const rateParameter = (rate: RateRule): string =>
  typeof rate === 'string' ? rate : 'tiers' in rate ? rate.tiers : (rate.instead.times ?? rate.instead.plus)!;

/** The principal of each loan, on the day of its contract. */
function principalsOf(underAYear: boolean, c: EstimateCase): readonly Named[] {
  return c.loans.map((l, loan) => {
    const source = { asOf: c.asOf, loan: l, loanPath: `loans[${loan}]` };
    const dates = underAYear
      ? missingOf('loan.termMonths', source)
      : l.contractOn === undefined
        ? [contractDay(source.loanPath)]
        : [];
    const needed = [...missingOf('loan.principal', source), ...dates];
    return {
      name: l.id,
      loan,
      on: l.contractOn ?? c.asOf,
      amount: l.principal ?? 0n,
      ...(needed.length > 0 ? { needed } : {}),
      isUndated: l.contractOn === undefined,
    };
  });
}

function paymentsOf(rule: SupportRule, c: EstimateCase): readonly Named[] {
  const { base } = rule;
  if (base.of === 'PRINCIPAL') return principalsOf(base.underAYear !== undefined, c);
  return base.of === 'INTEREST_PAID'
    ? c.loans.flatMap((l, loan) => l.interestPaid.map((p) => ({ name: l.id, loan, on: p.on, amount: p.amount })))
    : c.fees.filter((f) => f.kind === base.fee).map((f) => ({ name: '', loan: -1, on: f.on, amount: f.amount }));
}

/** What counts, by calendar year; what does not, by reason: paid after `asOf`, or while no rate was in force. */
export function sortPayments(programme: Programme, rule: SupportRule, c: EstimateCase): Sorted {
  const byYear = new Map<number, Named[]>();
  const late: Named[] = [];
  const unruled: Named[] = [];
  const rate = rateParameter(rule.rate);
  for (const p of paymentsOf(rule, c)) {
    if (p.on > c.asOf) late.push(p);
    else if (!p.isUndated && inForce(programme.parameters, rate, p.on) === null) unruled.push(p);
    else {
      const year = byYear.get(yearOf(p.on));
      if (year) year.push(p);
      else byYear.set(yearOf(p.on), [p]);
    }
  }
  return { rule, byYear, late, unruled };
}
