import type { PermissionTable } from '../actor';
import { decide, lifecycleFaults, type Lifecycle } from '../lifecycle';
import type { LocalDate } from '../local-date';

/** Walks a table from its initial state with one snapshot; answers the last state or the first refusal's codes. */
export function walk<S extends string, E extends string, X>(
  def: Lifecycle<S, E, X>,
  snapshot: X,
  events: readonly NoInfer<E>[],
  asOf: LocalDate,
): S | string {
  let state = def.initial;
  for (const event of events) {
    const verdict = decide(def, state, event, snapshot, asOf);
    if (!verdict.ok) return `${event} refused: ${verdict.errors.map((e) => e.code).join(', ')}`;
    state = verdict.to;
  }
  return state;
}

/** The codes that veto an event; empty where it passes. */
export function vetoes<S extends string, E extends string, X>(
  def: Lifecycle<S, E, X>,
  state: NoInfer<S>,
  event: NoInfer<E>,
  snapshot: X,
  asOf: LocalDate,
): readonly string[] {
  const verdict = decide(def, state, event, snapshot, asOf);
  return verdict.ok ? [] : verdict.errors.map((e) => e.code);
}

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
