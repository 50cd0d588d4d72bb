import type { LocalDate } from './local-date';
import { fault, type DomainError } from './result';

/** What a guard answers: null lets the event pass, an error vetoes it with its reason. */
export type Guard<Snapshot> = (snapshot: Snapshot, asOf: LocalDate) => DomainError | null;

export interface StateInfo<Party extends string> {
  /** Whose turn it is in this state; null where nobody is waited for. */
  readonly turn: Party | null;
  /** Within how many working days the turn is promised. */
  readonly dueWorkingDays?: number;
}

export interface Transition<State extends string, Event extends string, Snapshot> {
  readonly on: Event;
  readonly from: readonly State[];
  readonly to: State;
  /** Permission that may fire it; 'system' is fired by jobs alone. */
  readonly permit: string;
  readonly guards?: readonly Guard<Snapshot>[];
  /**
   * Maker and checker: whoever did one of these to the record, at any time and for whichever organisation, may not take this step.
   * Events of the table, and `create` and `amend`.
   */
  readonly apartFrom?: readonly (NoInfer<Event> | 'create' | 'amend')[];
  /** Names of the domain events it emits. */
  readonly emits?: readonly string[];
}

/** A lifecycle is a table: the one place that says what may follow what, for API, screens, to-do lists and diagrams. */
export interface Lifecycle<State extends string, Event extends string, Snapshot, Party extends string = string> {
  readonly name: string;
  readonly initial: State;
  readonly states: Readonly<Record<State, StateInfo<Party>>>;
  readonly transitions: readonly Transition<State, Event, Snapshot>[];
}

/** Who did what to a record: persons by event. The platform's own steps are nobody's. */
export type DoneBy = Readonly<Record<string, readonly string[]>>;
/** On which day a step is taken, by whom (its maker, and whoever checked it), and whose hands the record has been in. */
export interface Occasion {
  readonly asOf: LocalDate;
  readonly by: readonly string[];
  readonly doneBy: DoneBy;
}
/** With one more act; each person once. */
export const withHand = (doneBy: DoneBy, event: string, actorId: string): DoneBy => {
  const before = doneBy[event] ?? [];
  return before.includes(actorId) ? doneBy : { ...doneBy, [event]: [...before, actorId] };
};
const sameHands = (t: { readonly apartFrom?: readonly string[] }, { by, doneBy }: Occasion): DomainError | null =>
  t.apartFrom?.some((event) => doneBy[event]?.some((person) => by.includes(person)))
    ? fault('CHECK.SAME_PERSON')
    : null;

export type Verdict<State extends string> =
  | { readonly ok: true; readonly to: State; readonly emits: readonly string[] }
  | { readonly ok: false; readonly errors: readonly DomainError[] };

const vetoesOf = <X>(t: Transition<string, string, X>, snapshot: X, occasion: Occasion): readonly DomainError[] =>
  [sameHands(t, occasion), ...(t.guards ?? []).map((g) => g(snapshot, occasion.asOf))].filter(
    (e): e is DomainError => e !== null,
  );

/**
 * Decides what an event does to a record in `state`. Pure: the verdict is the whole answer, an illegal event is an error
 * value (`LIFECYCLE.NOT_NOW`), a vetoed one carries every guard's reason.
 */
export function decide<S extends string, E extends string, X>(
  def: Lifecycle<S, E, X>,
  state: S,
  event: E,
  snapshot: X,
  occasion: Occasion,
): Verdict<S> {
  const row = def.transitions.find((t) => t.on === event && t.from.includes(state));
  if (!row) return { ok: false, errors: [fault('LIFECYCLE.NOT_NOW', { lifecycle: def.name, state, event })] };
  const vetoes = vetoesOf(row, snapshot, occasion);
  return vetoes.length > 0 ? { ok: false, errors: vetoes } : { ok: true, to: row.to, emits: row.emits ?? [] };
}

export interface AvailableEvent<E extends string> {
  readonly event: E;
  readonly permit: string;
  readonly barredBy: readonly DomainError[];
}

/** The events a holder of `can` may see in this state, each with what bars it now. Draws buttons, never decides. */
export function availableEvents<S extends string, E extends string, X>(
  def: Lifecycle<S, E, X>,
  state: S,
  snapshot: X,
  occasion: Occasion,
  can: (permit: string) => boolean,
): readonly AvailableEvent<E>[] {
  return def.transitions
    .filter((t) => t.from.includes(state) && can(t.permit))
    .map((t) => ({
      event: t.on,
      permit: t.permit,
      barredBy: vetoesOf(t, snapshot, occasion),
    }));
}

/** Faults of a table: unreachable states, two rows for one (state, event), a state with a turn and no way out. */
export function lifecycleFaults<S extends string, E extends string, X>(def: Lifecycle<S, E, X>): readonly string[] {
  const faults: string[] = [];
  const states = Object.keys(def.states) as S[];
  const reached = new Set<S>([def.initial]);
  for (let grew = true; grew;) {
    grew = false;
    for (const t of def.transitions)
      if (!reached.has(t.to) && t.from.some((f) => reached.has(f))) {
        reached.add(t.to);
        grew = true;
      }
  }
  for (const s of states) {
    if (!reached.has(s)) faults.push(`${def.name}: state ${s} cannot be reached`);
    if (def.states[s].turn !== null && !def.transitions.some((t) => t.from.includes(s)))
      faults.push(`${def.name}: state ${s} waits for ${def.states[s].turn} but has no way out`);
  }
  const acts = ['create', 'amend', ...def.transitions.map((t) => t.on)];
  for (const t of def.transitions) {
    const strange = (t.apartFrom ?? []).filter((e) => !acts.includes(e));
    if (strange.length > 0)
      faults.push(`${def.name}: ${t.on} is kept apart from ${strange.join(', ')}, which is no act`);
  }
  for (const t of def.transitions)
    for (const f of t.from)
      if (def.transitions.filter((u) => u.on === t.on && u.from.includes(f)).length > 1)
        faults.push(`${def.name}: ${t.on} is listed twice from ${f}`);
  return [...new Set(faults)];
}

/** A Mermaid state diagram of the table, for the docs. */
export function toMermaid<S extends string, E extends string, X>(def: Lifecycle<S, E, X>): string {
  const lines = [`stateDiagram-v2`, `  [*] --> ${def.initial}`];
  for (const t of def.transitions) for (const f of t.from) lines.push(`  ${f} --> ${t.to}: ${t.on}`);
  for (const s of Object.keys(def.states) as S[])
    if (!def.transitions.some((t) => t.from.includes(s))) lines.push(`  ${s} --> [*]`);
  return lines.join('\n');
}
