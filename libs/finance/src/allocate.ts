import { invariant, type Fen } from '@zhiya/kernel';

/**
 * Splits a sum by weights so that the parts total exactly: each gets its share rounded towards zero, the remaining fen go to the
 * largest remainders, ties to the earlier part (largest-remainder method). Weights are non-negative integers, not all zero.
 */
export function allocate(totalFen: Fen, weights: readonly number[]): readonly Fen[] {
  invariant(Number.isSafeInteger(totalFen), `not an amount in fen: ${totalFen}`);
  invariant(
    weights.every((w) => Number.isSafeInteger(w) && w >= 0),
    'weights are non-negative integers',
  );
  const sum = weights.reduce((a, w) => a + BigInt(w), 0n);
  invariant(sum > 0n, 'some weight is positive');
  const sign = totalFen < 0 ? -1 : 1;
  const total = BigInt(Math.abs(totalFen));
  const parts = weights.map((w, index) => ({
    index,
    whole: (total * BigInt(w)) / sum,
    remainder: (total * BigInt(w)) % sum,
  }));
  const left = Number(total - parts.reduce((a, p) => a + p.whole, 0n));
  const lucky = new Set(
    [...parts]
      .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
      .slice(0, left)
      .map((p) => p.index),
  );
  return parts.map((p) => {
    const magnitude = Number(p.whole) + (lucky.has(p.index) ? 1 : 0);
    return magnitude === 0 ? 0 : sign * magnitude;
  });
}
