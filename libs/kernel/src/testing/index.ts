import type { PermissionTable } from '../actor';
import { decide, lifecycleFaults, type Lifecycle, type Occasion } from '../lifecycle';
import type { LocalDate } from '../local-date';

/** Somebody whose first act it is. */
const fresh = (asOf: LocalDate): Occasion => ({ asOf, by: ['somebody'], doneBy: {} });
/** Somebody who did this to the record before. */
export const whoDid = (event: string, asOf: LocalDate): Occasion => ({
  ...fresh(asOf),
  doneBy: { [event]: ['somebody'] },
});

/** Walks a table from its initial state with one snapshot; answers the last state or the first refusal's codes. */
export function walk<S extends string, E extends string, X>(
  def: Lifecycle<S, E, X>,
  snapshot: X,
  events: readonly NoInfer<E>[],
  asOf: LocalDate,
): S | string {
  let state = def.initial;
  for (const event of events) {
    const verdict = decide(def, state, event, snapshot, fresh(asOf));
    if (!verdict.ok) return `${event} refused: ${verdict.errors.map((e) => e.code).join(', ')}`;
    state = verdict.to;
  }
  return state;
}

/** The codes that veto an event; empty where it passes. `when`: a day is somebody's first act on it. */
export function vetoes<S extends string, E extends string, X>(
  def: Lifecycle<S, E, X>,
  state: NoInfer<S>,
  event: NoInfer<E>,
  snapshot: X,
  when: LocalDate | Occasion,
): readonly string[] {
  const verdict = decide(def, state, event, snapshot, typeof when === 'string' ? fresh(when) : when);
  return verdict.ok ? [] : verdict.errors.map((e) => e.code);
}

/** Every step that a table keeps apart from others, as `step < acts`: what is asserted, so that none is lost. */
export const keptApart = (def: Lifecycle<string, string, never>): readonly string[] =>
  def.transitions.filter((t) => t.apartFrom).map((t) => `${t.from.join('|')} ${t.on} < ${t.apartFrom!.join(', ')}`);

/** Faults of the table, and permits of it that nobody can hold. */
export function tableFaults<S extends string, E extends string, X>(
  def: Lifecycle<S, E, X>,
  permissions: PermissionTable,
): readonly string[] {
  const unheld = def.transitions
    .filter((t) => t.permit !== 'system' && !(t.permit in permissions))
    .map((t) => `${def.name}: nobody may ${t.permit}`);
  return [...lifecycleFaults(def), ...new Set(unheld)];
}
