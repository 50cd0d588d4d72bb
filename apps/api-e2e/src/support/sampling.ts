import { createHash } from 'node:crypto';

/** Which part of what could be tried is tried in this run: the same for the same seed, another one for the next. */
export interface Sampling {
  readonly seed: string;
  /** Everything is tried, whatever the share. */
  readonly isWhole: boolean;
  /** Whether what goes by this name is in, where one in so many is. */
  takes(name: string, oneIn: number): boolean;
  /** One in so many of the values, and at least one. */
  some<T>(name: string, values: readonly T[], oneIn: number): readonly T[];
}

const numberOf = (seed: string, name: string): number =>
  createHash('sha256').update(`${seed}\n${name}`).digest().readUInt32BE(0);

export function samplingBy(seed: string, isWhole = false): Sampling {
  const takes = (name: string, oneIn: number): boolean => isWhole || numberOf(seed, name) % oneIn === 0;
  return {
    seed,
    isWhole,
    takes,
    some: (name, values, oneIn) => {
      const taken = values.filter((_, i) => takes(`${name} ${i}`, oneIn));
      return taken.length > 0 ? taken : values.slice(numberOf(seed, name) % Math.max(1, values.length)).slice(0, 1);
    },
  };
}
