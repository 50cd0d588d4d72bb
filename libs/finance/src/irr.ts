/** A flow at a point of time, in months from the first; months may be fractional. */
export interface TimedFlow {
  readonly month: number;
  readonly amountFen: number;
}

export const presentValue = (flows: readonly TimedFlow[], monthlyRate: number): number =>
  flows.reduce((sum, f) => sum + f.amountFen * (1 + monthlyRate) ** -f.month, 0);

/** Rates are looked for between a loss of 95 % and a cost of 1,000 % a month. */
const LOWEST = -0.95;
const HIGHEST = 10;
const FIRST_STEP = 0.0005;
const WIDENING = 1.05;
const PRECISION = 1e-13;

function bisect(f: (rate: number) => number, low: number, high: number): number {
  let [a, b, fa] = [low, high, f(low)];
  if (fa === 0) return low;
  if (f(high) === 0) return high;
  while (b - a > PRECISION) {
    const middle = (a + b) / 2;
    if (middle === a || middle === b) break;
    const fm = f(middle);
    if (fm === 0) return middle;
    if (fa < 0 === fm < 0) [a, fa] = [middle, fm];
    else b = middle;
  }
  return (a + b) / 2;
}

/** Over long terms the value overflows far below zero; a value that is no number crosses nothing. */
const crosses = (x: number, y: number): boolean =>
  Number.isFinite(x) && Number.isFinite(y) && (y === 0 || x < 0 !== y < 0);

/**
 * The monthly rate at which the flows are worth nothing, or null where there is none (no money in, or none out). Money that comes
 * back after the last instalment, as a subsidy does, gives the equation a second, absurd solution deep below zero; the one nearest
 * to zero is the cost of the loan, and the search widens from zero to both sides so that it is met first.
 */
export function irrMonthly(flows: readonly TimedFlow[]): number | null {
  if (!flows.some((f) => f.amountFen > 0) || !flows.some((f) => f.amountFen < 0)) return null;
  const f = (rate: number) => presentValue(flows, rate);
  let [low, high] = [0, 0];
  let [fLow, fHigh] = [f(0), f(0)];
  if (fLow === 0) return 0;
  for (let step = FIRST_STEP; low > LOWEST || high < HIGHEST; step *= WIDENING) {
    const nextHigh = Math.min(HIGHEST, high + step);
    const nextLow = Math.max(LOWEST, low - step);
    const [fNextHigh, fNextLow] = [f(nextHigh), f(nextLow)];
    const up = crosses(fHigh, fNextHigh) ? bisect(f, high, nextHigh) : null;
    const down = crosses(fLow, fNextLow) ? bisect(f, nextLow, low) : null;
    if (up !== null && down !== null) return Math.abs(up) <= Math.abs(down) ? up : down;
    if (up !== null || down !== null) return up ?? down;
    [low, high, fLow, fHigh] = [nextLow, nextHigh, fNextLow, fNextHigh];
  }
  return null;
}

/** The effective yearly rate of a monthly one. */
export const effectiveYearly = (monthlyRate: number): number => (1 + monthlyRate) ** 12 - 1;
