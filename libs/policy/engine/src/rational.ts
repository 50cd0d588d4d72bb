import { divRound, invariant } from '@zhiya/kernel';

/** An exact number: no rate is ever a float, and an amount is rounded once, when it is written down. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const rational = (n: bigint, d = 1n): Rational => {
  invariant(d > 0n, 'a denominator is positive');
  return { n, d };
};
export const ZERO = rational(0n);

/** Reads a plain decimal such as "0.0435"; callers have checked its form. */
export function decimal(text: string): Rational {
  const [whole, places = ''] = text.split('.') as [string, string?];
  return rational(BigInt(whole + places), 10n ** BigInt(places.length));
}

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Rational, b: Rational): Rational => add(a, rational(-b.n, b.d));
export const mul = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
/** a ÷ b for a positive b. */
export const div = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const compare = (a: Rational, b: Rational): number => {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
};
export const min = (a: Rational, b: Rational): Rational => (compare(b, a) < 0 ? b : a);
export const atLeastZero = (a: Rational): Rational => (a.n < 0n ? ZERO : a);

/** Half up, ties away from zero. */
export const round = (r: Rational): bigint => divRound(r.n, r.d, 'halfUp');

/** Written with a fixed number of places; what rounds to zero carries no sign. */
export function fixed(r: Rational, places: number): string {
  const scaled = divRound(r.n * 10n ** BigInt(places), r.d, 'halfUp');
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return scaled < 0n ? `-${text}` : text;
}

/** Fen as yuan with two places: 3806250n → "38062.50". */
export function yuan(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
