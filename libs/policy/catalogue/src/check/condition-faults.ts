import { FACTS, type FactId, type FactSpec } from '../facts';
import type { RawCondition, RawReferenceRate } from './programme-shapes';
import type { RawCatalogue } from './shapes';
import { overlap } from './values';

type RawProgramme = RawCatalogue['programmes'][number];
type Reference = { document: string; clause: string; quote?: string | undefined };
export interface Tools {
  reference(where: string, ref: Reference | undefined): void;
  uses(where: string, name: string | null, unit: string | readonly string[]): void;
}

const COMPARED = ['yuan', 'ratio', 'months', 'days'];
const FLAGS = ['true', 'false'];
/** What a case of each command tells about. */
const ASKED_OF = {
  estimate: ['ENTERPRISE', 'LOAN'],
  compensate: ['ENTERPRISE', 'LOAN', 'LOSS'],
} as const satisfies Record<string, readonly FactSpec['of'][]>;
type Command = keyof typeof ASKED_OF;

export function conditionFaults(where: string, command: Command, list: readonly RawCondition[], t: Tools): string[] {
  const out: string[] = [];
  for (const c of list) {
    const at = `${where}.${c.id}`;
    const { type, of, codes }: FactSpec = FACTS[c.fact as FactId];
    t.reference(at, c.reference);
    if (!(ASKED_OF[command] as readonly string[]).includes(of))
      out.push(`${at}: no case of ${command} states ${c.fact}`);
    const compares = c.test === 'AT_LEAST' || c.test === 'AT_MOST';
    if (compares !== COMPARED.includes(type)) out.push(`${at}: ${c.fact} cannot be tested by ${c.test}`);
    if (compares && (c.parameter === undefined) === (c.referenceRate === undefined))
      out.push(`${at}: is compared with either a parameter or a reference rate`);
    if (!compares && c.values === undefined) out.push(`${at}: names no values`);
    const known = type === 'flag' ? FLAGS : codes;
    if (known)
      out.push(...(c.values ?? []).filter((v) => !known.includes(v)).map((v) => `${at}: ${c.fact} is never ${v}`));
    if (compares && c.parameter !== undefined) t.uses(at, c.parameter, type);
    referenceRateFaults(at, c.referenceRate, t);
  }
  return out;
}

export function referenceRateFaults(where: string, r: RawReferenceRate | undefined, t: Tools): void {
  if (r) t.uses(where, r.times ?? r.plus ?? null, 'ratio');
}

/** Stretches of time in which the one asks for more than the other allows. */
function crossedBounds(low: RawCondition, high: RawCondition, p: RawProgramme): string[] {
  const valuesOf = (name: string | undefined) =>
    p.parameters.find((x) => x.id === name)?.values.filter((v) => typeof v.value === 'string') ?? [];
  return valuesOf(low.parameter).flatMap((l) =>
    valuesOf(high.parameter)
      .filter((h) => overlap(l, h) && Number(l.value) > Number(h.value))
      .map(
        (h) =>
          `from ${l.from > h.from ? l.from : h.from} ${low.id} asks for at least ${String(l.value)} and ${high.id} for at most ${String(h.value)}`,
      ),
  );
}

/** What a condition asks, whatever it is called and wherever it is written. */
const askedBy = (c: RawCondition): string =>
  JSON.stringify([c.test, [...(c.values ?? [])].sort(), c.parameter, c.referenceRate]);

/** Two conditions of one name, or on one fact that say the same or that nothing can meet together. Bounds by parameter are compared on every day on which both are in force. */
function contradictionsOf(a: RawCondition, b: RawCondition, p: RawProgramme): string[] {
  if (a.id === b.id) return [`${a.id} is listed twice`];
  if (a.fact !== b.fact) return [];
  if (askedBy(a) === askedBy(b)) return [`${b.id} says again what ${a.id} says`];
  if (a.values && b.values)
    return FACTS[a.fact as FactId].type === 'codes' || a.values.some((v) => b.values!.includes(v))
      ? []
      : [`${a.id} and ${b.id} cannot both be met`];
  if (a.test === b.test) return [];
  return a.test === 'AT_LEAST' ? crossedBounds(a, b, p) : crossedBounds(b, a, p);
}
/** Each of `own` against those after it and against `above`, which hold for it as well. */
export const contradictions = (
  where: string,
  p: RawProgramme,
  own: readonly RawCondition[],
  above: readonly RawCondition[] = [],
): string[] =>
  own.flatMap((a, i) =>
    [...above.map((x) => [x, a] as const), ...own.slice(i + 1).map((b) => [a, b] as const)].flatMap(([x, y]) =>
      contradictionsOf(x, y, p).map((what) => `${where}: ${what}`),
    ),
  );
