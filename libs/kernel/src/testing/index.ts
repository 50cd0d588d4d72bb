import { ORG_KINDS, type PermissionTable } from '../actor';
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

/** Who sees to an organisation's work; its administrator sees to its people. */
const WORKERS = ['OPERATOR', 'APPROVER'] as const;

/** Turns of people who can do nothing about it: the role that a turn names, or one of those that it leaves open. A turn outside the platform is nobody's here. */
const idleTurns = <S extends string, E extends string, X>(
  def: Lifecycle<S, E, X>,
  permissions: PermissionTable,
): readonly string[] =>
  (Object.keys(def.states) as S[]).flatMap((state) => {
    const [kind, named] = (def.states[state].turn ?? '').split(':');
    const whose = ORG_KINDS.find((k) => k === kind);
    if (!whose) return [];
    return WORKERS.filter((role) => !named || named === role)
      .filter(
        (role) =>
          !def.transitions.some((t) => {
            const grant = t.from.includes(state) ? permissions[t.permit] : undefined;
            return (
              grant &&
              (grant.kinds === 'ANY' || grant.kinds.includes(whose)) &&
              (grant.roles === 'ANY' || grant.roles.includes(role))
            );
          }),
      )
      .map((role) => `${def.name}: ${state} waits for ${whose}, whose ${role} may take no step`);
  });

/** Faults of the table, permits of it that nobody can hold, and turns of people who can do nothing. */
export function tableFaults<S extends string, E extends string, X>(
  def: Lifecycle<S, E, X>,
  permissions: PermissionTable,
): readonly string[] {
  const unheld = def.transitions
    .filter((t) => t.permit !== 'system' && !(t.permit in permissions))
    .map((t) => `${def.name}: nobody may ${t.permit}`);
  return [...lifecycleFaults(def), ...new Set(unheld), ...idleTurns(def, permissions)];
}
