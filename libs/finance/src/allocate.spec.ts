import fc from 'fast-check';
import { allocate } from './allocate';

const weights = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
  .filter((w) => w.some((x) => x > 0));

describe('allocate (largest remainder)', () => {
  it('gives the fen left over to the largest remainders, ties to the earlier', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(10, [6, 3, 1])).toEqual([6, 3, 1]);
    expect(allocate(1, [0, 5, 5])).toEqual([0, 1, 0]);
    expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(allocate(0, [2, 1])).toEqual([0, 0]);
  });
  it('shares a loss of five million as Zhongshan prints it: 54, 26, 16 and 4 of a hundred', () => {
    expect(allocate(500_000_000, [54, 26, 16, 4])).toEqual([270_000_000, 130_000_000, 80_000_000, 20_000_000]);
  });
  it('totals exactly and gives nobody more than one fen above or below its exact share', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (total, w) => {
        const parts = allocate(total, w);
        const sum = w.reduce((a, x) => a + BigInt(x), 0n);
        expect(parts.reduce((a, p) => a + BigInt(p), 0n)).toBe(BigInt(total));
        parts.forEach((p, i) => {
          const off = BigInt(p) * sum - BigInt(total) * BigInt(w[i]!);
          expect(off > -sum && off < sum).toBe(true);
        });
      }),
    );
  });
  it('refuses weights that share nothing', () => {
    expect(() => allocate(1, [0, 0])).toThrow('some weight is positive');
    expect(() => allocate(1, [1, -1])).toThrow('non-negative');
  });
});
