import type {
  Actor,
  DomainError,
  EventDefinition,
  FactsGiven,
  FactsShape,
  Json,
  Lifecycle,
  LocalDate,
  PermissionTable,
} from '@zhiya/kernel';
import type { Outcome } from '@zhiya/platform-persistence';
import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import type { Parties } from './apply';
import type { LifecycleRow } from './lifecycle.entities';

/** Whether an event asks for words, how many characters they may have, and the control that takes them. */
export interface ReasonRule {
  readonly max: number;
  readonly isRequired: boolean;
  readonly field?: string;
}
/** Who looks at the record, and when: all that a snapshot may know besides the record itself. */
export interface Look {
  readonly actorId: string;
  readonly orgId: string;
  readonly today: LocalDate;
}
/** Who a page is drawn for. */
export interface Viewer {
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly table: PermissionTable;
}
export type Maybe<T> = T | Promise<T>;
/** The columns by which a side reaches its records; null where it reaches none. */
export type Side<R> = (actor: Actor, em: EntityManager) => Maybe<FindOptionsWhere<R> | null>;

/** What an event carries beside the id and the case of its record. */
type Own<D> = D extends EventDefinition<infer S> ? Omit<S, 'id' | 'caseId'> : never;
type Together<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;
/** Every fact that any of the events carries: what a record has to be able to say. */
export type FactsToTell<D> = FactsGiven<Together<Own<D>> extends infer S extends FactsShape ? S : never>;

export interface RecordDeclaration<
  S extends string,
  E extends string,
  X,
  R extends LifecycleRow,
  B,
  Sides extends string,
  D extends EventDefinition<FactsShape>,
  G extends string,
> {
  readonly lifecycle: Lifecycle<S, E, X>;
  readonly entity: EntityTarget<R>;
  /** Who may load it, and by which column. */
  readonly sides: Readonly<Record<Sides, Side<R>>>;
  /** The case it belongs to; left out where it is its own. */
  readonly caseId?: (row: R) => string;
  /** What parties and snapshot need beside the row, of many rows at once. Left out where whoever moves it or draws its steps brings it: a claim is computed under a lock. */
  readonly beside?: (em: EntityManager, rows: readonly R[], look: Look) => Promise<(row: R) => B>;
  /** Kind of party → organisation, in the state that it is in from then on. */
  readonly parties: (row: R, beside: B, to: S) => Parties;
  /** The one snapshot: buttons are drawn and decisions made from it, the latter as the record would stand after the move. */
  readonly snapshot: (row: R, look: Look, beside: B) => NoInfer<X>;
  /** For buttons alone: what a form will bring is taken as brought, so that a step is barred by what a form cannot mend. */
  readonly brought?: (snapshot: NoInfer<X>, row: R, look: Look) => NoInfer<X>;
  /** The organisations that may do what a permit allows to this record; left out where every holder that sees it may, `*` where they do of one permit. */
  readonly hands?: (row: R, permit: string, beside: B) => readonly (string | null)[];
  readonly reasons: Readonly<Partial<Record<E, ReasonRule>>>;
  /** The events of its lifecycle, each with its facts. */
  readonly tells: readonly D[];
  /** All that they carry, from the row as it stands after the move; what a move alone knows (`given`) is left out. */
  readonly facts: (row: R, beside: B) => Omit<FactsToTell<D>, G>;
  /** Facts that only the move knows. */
  readonly given?: readonly G[];
  /** What it means that a unique value of it is another record's: somebody was quicker. */
  readonly clash?: (row: R) => DomainError;
  /** Where its columns may be changed, by action where these differ, and how a change elsewhere is refused. */
  readonly editable?: {
    readonly in: readonly S[] | { readonly [action: string]: readonly S[] };
    readonly refusal?: (row: R, action: string) => DomainError;
  };
}

type Columns<R> = Partial<Omit<R, keyof LifecycleRow>>;
/** The columns of a new record; its id where that had to be known before. */
export type New<R> = Omit<R, keyof LifecycleRow> & { readonly id?: string };
export type Faults = readonly (DomainError | null | false | undefined)[];
export interface MoveInput<R, B> {
  /** The version that the decision was made on; without one it takes what stands. */
  readonly version?: number | null;
  readonly reason?: string | null;
  /** What the history says instead of the bare words. */
  readonly told?: string;
  /** Columns that change with the state. */
  readonly patch?: Columns<R>;
  /** What else is wrong: told together with a stale version and missing words, or, as a function, looked at only where these are right. */
  readonly faults?: Faults | (() => Maybe<Faults>);
  /** What has to be done first in the same unit of work, once nothing is wrong; its refusal is the move's. */
  readonly first?: () => Promise<Outcome>;
  readonly facts?: Readonly<Record<string, Json>>;
  readonly dueOn?: LocalDate | null;
  readonly consequence?: true;
  /** Where the caller has read it already. */
  readonly beside?: B;
}
/** What is to change, or what is wrong with it. */
export interface Change<R> {
  readonly faults?: Faults;
  readonly patch: Columns<R>;
  /** What changes with it in the record's other tables, for the trail. */
  readonly beside?: { readonly before: object; readonly after: object } | null;
}
export interface EditInput {
  readonly version?: number | null;
  readonly action?: string;
}
export interface ListInput<R> {
  readonly where?: FindOptionsWhere<R>;
  readonly states?: readonly string[] | null;
  /** The id of the last one seen. */
  readonly before?: string | null;
  readonly take: number;
}
