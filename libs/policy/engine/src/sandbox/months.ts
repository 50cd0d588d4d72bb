import { add, compare, decimal, mul, rational, round, ZERO, type Rational } from '../rational';
import type { Payment, SupportItem } from '../vocabulary';

/** A payment's weight: its amount, times the rate of its own day where the rate changed within the year. */
function weightOf(item: SupportItem<bigint>, payments: readonly Payment[]): (p: Payment) => Rational {
  const { segments } = item;
  if (!segments) return (p) => rational(p.amount);
  const rows = segments.map((s) => {
    const paid = payments
      .filter((p) => s.from <= p.on && (s.until === null || p.on < s.until))
      .reduce((sum, p) => sum + p.amount, 0n);
    return { ...s, per: paid === 0n ? ZERO : mul(rational(s.base, paid), decimal(s.rate)) };
  });
  return (p) =>
    mul(rational(p.amount), rows.find((s) => s.from <= p.on && (s.until === null || p.on < s.until))?.per ?? ZERO);
}

/**
 * The year's amount by month of payment, first paid first: each month adds what its payments come to before any cap, until the amount is
 * used up. Whatever a cap or a rounding takes, it takes from the last; the months sum to the amount.
 */
export function byMonth(item: SupportItem<bigint>, payments: readonly Payment[]): ReadonlyMap<string, bigint> {
  const weight = weightOf(item, payments);
  const weights = new Map<string, Rational>();
  for (const p of payments) weights.set(p.on.slice(0, 7), add(weights.get(p.on.slice(0, 7)) ?? ZERO, weight(p)));
  const months = [...weights.keys()].sort();
  const whole = months.reduce((sum, m) => add(sum, weights.get(m)!), ZERO);
  const out = new Map<string, bigint>();
  let [reached, given] = [ZERO, 0n];
  for (const [i, m] of months.entries()) {
    reached = add(reached, weights.get(m)!);
    const due =
      i === months.length - 1 || compare(whole, ZERO) === 0
        ? item.amount
        : round(rational(item.uncapped * reached.n * whole.d, reached.d * whole.n));
    const upTo = due < item.amount ? due : item.amount;
    out.set(m, upTo - given);
    given = upTo;
  }
  return out;
}
