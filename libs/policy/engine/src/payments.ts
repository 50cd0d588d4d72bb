import { yearOf, type LocalDate } from '@zhiya/kernel';
import type { Programme, RateRule, SupportRule } from '@zhiya/policy-catalogue';
import { yuan } from './rational';
import { inForce } from './trace';
import type { EstimateCase, Payment } from './vocabulary';

/** A payment with the loan it is of; −1 where it is a fee. */
export interface Named extends Payment {
  readonly name: string;
  readonly loan: number;
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
  payments.slice(0, LISTED).map((p) => `${p.name === '' ? '' : `${p.name} `}${p.on} ${yuan(p.amount)}`).join('、') + (payments.length > LISTED ? ` 等 ${payments.length} 笔` : '');
export const lastOf = (payments: readonly Payment[]): LocalDate => payments.reduce((d, p) => (p.on > d ? p.on : d), payments[0]!.on);

/** The parameter whose being in force makes a payment count. */
export const rateParameter = (rate: RateRule): string => (typeof rate === 'string' ? rate : 'tiers' in rate ? rate.tiers : (rate.instead.times ?? rate.instead.plus)!);

function paymentsOf(rule: SupportRule, c: EstimateCase): readonly Named[] {
  const { base } = rule;
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
    else if (inForce(programme.parameters, rate, p.on) === null) unruled.push(p);
    else {
      const year = byYear.get(yearOf(p.on));
      if (year) year.push(p);
      else byYear.set(yearOf(p.on), [p]);
    }
  }
  return { rule, byYear, late, unruled };
}
