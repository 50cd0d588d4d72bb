import { invariant, type Citation, type LocalDate } from '@zhiya/kernel';
import { cite, valueOn, type DatedValue, type Parameter, type Reading } from '@zhiya/policy-catalogue';
import type { Assumption, UsedParameter } from './vocabulary';

const find = (parameters: readonly Parameter[], id: string): Parameter => {
  const found = parameters.find((p) => p.id === id);
  invariant(found, `no parameter ${id}`);
  return found;
};

/** The value of a parameter in force on a date, null where none is (before it, after it, or repealed). */
export function inForce(parameters: readonly Parameter[], id: string, on: LocalDate): DatedValue | null {
  const v = valueOn(find(parameters, id), on);
  return v === null || v.value === null ? null : v;
}

export const textOf = (v: DatedValue): string => {
  invariant(typeof v.value === 'string', 'a plain value');
  return v.value;
};

export const used = (parameter: string, v: DatedValue): UsedParameter => ({
  parameter,
  value: typeof v.value === 'string' ? v.value : JSON.stringify(v.value),
  from: v.from,
  until: v.until,
  citation: cite(v.reference),
});

/** The readings of a scope as they stand in an answer; a reading that takes a parameter's value takes the one in force. */
export function assumptionsOf(readings: readonly Reading[], scopes: readonly string[], parameters: readonly Parameter[], on: LocalDate): readonly Assumption[] {
  return readings
    .filter((r) => r.scopes.some((s) => scopes.includes(s)))
    .map((r) => ({ parameter: r.parameter, value: r.value ?? textOf(inForce(parameters, r.takes!, on) ?? find(parameters, r.takes!).values[0]!), note: r.note }));
}

/** Citations without repetition, in the order of their first use. */
export function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter((c) => {
    const key = `${c.document}#${c.clause}#${c.quote}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
