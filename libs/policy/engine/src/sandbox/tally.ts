import type { SupportKind } from '@zhiya/policy-catalogue';
import type { SimulatedRow } from './book';

export interface Amounts {
  readonly before: bigint;
  readonly after: bigint;
}
/** What a simulation comes to. Amounts are of the rows known on both sides; what is unknown stands apart. */
export interface Tally extends Amounts {
  readonly difference: bigint;
  readonly enterprises: number;
  readonly enterprisesAffected: number;
  /** Of another division than the programme's: neither rule is for them. */
  readonly enterprisesOutside: number;
  readonly banks: number;
  readonly banksAffected: readonly string[];
  readonly rows: number;
  readonly months: readonly (Amounts & { readonly month: string })[];
  readonly kinds: readonly (Amounts & { readonly kind: SupportKind; readonly changed: number })[];
  readonly largest: readonly SimulatedRow[];
  readonly unknown: {
    readonly rows: number;
    readonly enterprises: number;
    readonly base: bigint;
    readonly needed: readonly {
      readonly fact: string;
      readonly zh: string;
      readonly en: string;
      readonly rows: number;
    }[];
  };
  /** Rows that a condition bars on each side: nothing is due, and that is known. */
  readonly barred: { readonly before: number; readonly after: number };
}
export interface Whole {
  readonly enterprises: number;
  readonly outside: number;
  readonly banks: readonly string[];
}

const LARGEST = 10;
const abs = (n: bigint): bigint => (n < 0n ? -n : n);
const placeOf = (r: SimulatedRow): string => `${r.enterprise} ${r.year} ${r.kind}`;

/** The largest changes first; equal ones by enterprise, year and kind, so that the order of the book does not matter. */
export function byChange(a: SimulatedRow, b: SimulatedRow): number {
  const [x, y] = [abs(a.difference ?? 0n), abs(b.difference ?? 0n)];
  return x !== y ? (x > y ? -1 : 1) : placeOf(a) < placeOf(b) ? -1 : 1;
}

function summed<K extends string>(pairs: Iterable<readonly [K, bigint, bigint]>): readonly (readonly [K, Amounts])[] {
  const sums = new Map<K, Amounts>();
  for (const [key, before, after] of pairs) {
    const was = sums.get(key);
    sums.set(key, { before: (was?.before ?? 0n) + before, after: (was?.after ?? 0n) + after });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}

function unknownOf(rows: readonly SimulatedRow[]): Tally['unknown'] {
  const open = rows.filter((r) => r.difference === null);
  const needed = new Map<string, { fact: string; zh: string; en: string; rows: number }>();
  for (const n of open.flatMap((r) => r.needed))
    needed.set(n.fact, { ...n, rows: (needed.get(n.fact)?.rows ?? 0) + 1 });
  return {
    rows: open.length,
    enterprises: new Set(open.map((r) => r.enterprise)).size,
    base: open.reduce((sum, r) => sum + r.base, 0n),
    needed: [...needed.values()].sort((a, b) => b.rows - a.rows || (a.fact < b.fact ? -1 : 1)),
  };
}

export function tally(rows: readonly SimulatedRow[], whole: Whole): Tally {
  const known = rows.filter((r) => r.difference !== null);
  const changed = known.filter((r) => r.difference !== 0n);
  const before = known.reduce((sum, r) => sum + r.before.amount!, 0n);
  const after = known.reduce((sum, r) => sum + r.after.amount!, 0n);
  return {
    before,
    after,
    difference: after - before,
    rows: rows.length,
    enterprises: whole.enterprises,
    enterprisesAffected: new Set(changed.map((r) => r.enterprise)).size,
    enterprisesOutside: whole.outside,
    banks: whole.banks.length,
    banksAffected: [...new Set(changed.flatMap((r) => r.banks))].sort(),
    months: summed(known.flatMap((r) => r.months)).map(([month, sums]) => ({ month, ...sums })),
    kinds: summed(known.map((r) => [r.kind, r.before.amount!, r.after.amount!] as const)).map(([kind, sums]) => ({
      kind,
      ...sums,
      changed: changed.filter((r) => r.kind === kind).length,
    })),
    largest: [...changed].sort(byChange).slice(0, LARGEST),
    unknown: unknownOf(rows),
    barred: {
      before: rows.filter((r) => r.before.status === 'INELIGIBLE').length,
      after: rows.filter((r) => r.after.status === 'INELIGIBLE').length,
    },
  };
}
