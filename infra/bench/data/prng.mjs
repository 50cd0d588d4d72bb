// Chance that falls alike at every run (mulberry32), so that two runs measure the same rows.
export function createChance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(next() * n);
  const bits = (n) => Array.from({ length: n }, () => below(16).toString(16)).join('');
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    of: (list) => list[below(list.length)],
    /** An id as the application makes them (UUIDv7): the time first, then chance. */
    id: (time) => {
      const hex = time.toString(16).padStart(12, '0');
      return `${hex.slice(0, 8)}-${hex.slice(8)}-7${bits(3)}-8${bits(3)}-${bits(12)}`;
    },
  };
}
