import {
  availableEvents,
  cleanText,
  failAll,
  fault,
  faultsOf,
  holds,
  invariant,
  textFault,
  type Actor,
  type AvailableEvent,
  type DomainError,
  type DoneBy,
  type EventDefinition,
  type FactsShape,
  type Json,
} from '@zhiya/kernel';
import {
  insertRows,
  isUniqueViolation,
  NotFoundError,
  readRow,
  type Outcome,
  type Tx,
} from '@zhiya/platform-persistence';
import { In, LessThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { amend, apply, born, handsAfter, initial } from './apply';
import type { LifecycleRow } from './lifecycle.entities';
import type {
  Change,
  EditInput,
  ListInput,
  Look,
  MoveInput,
  New,
  RecordDeclaration,
  Viewer,
} from './record-declaration';
import { staleFault } from './stale';

/**
 * A kind of record: what is said once in its declaration, and what follows from it. Loading is in scope or not found; a move is
 * refused stale, then without its words, then by the guards, and tells its events with exactly the facts that they carry.
 */
export class RecordKind<
  S extends string,
  E extends string,
  X,
  R extends LifecycleRow,
  B,
  Sides extends string,
  D extends EventDefinition<FactsShape>,
  G extends string = never,
> {
  constructor(readonly declared: RecordDeclaration<S, E, X, R, B, Sides, D, G>) {}

  get name(): string {
    return this.declared.lifecycle.name;
  }

  /** In the actor's scope, or NotFoundError: unknown and foreign answer alike. */
  async load(em: EntityManager, side: Sides, actor: Actor, id: string): Promise<R> {
    const scope = await this.declared.sides[side](actor, em);
    const row = scope && (await readRow(em, this.declared.entity, { ...scope, id } as FindOptionsWhere<R>));
    if (!row) throw new NotFoundError(this.name);
    return row;
  }

  /** The records that a side reaches, newest first, one more than `take` so that the reader knows whether it goes on. */
  async list(
    em: EntityManager,
    side: Sides,
    actor: Actor,
    { where, states, before, take }: ListInput<R>,
  ): Promise<R[]> {
    const scope = await this.declared.sides[side](actor, em);
    if (!scope) throw new NotFoundError(this.name);
    return em.getRepository(this.declared.entity).find({
      where: {
        ...where,
        ...scope,
        ...(states ? { state: In([...states]) } : {}),
        ...(before ? { id: LessThan(before) } : {}),
      } as FindOptionsWhere<R>,
      order: { id: 'DESC' } as never,
      take: take + 1,
    });
  }

  /** A record in its first state of which nothing is told yet: it stands for what its first move will say. */
  async place(tx: Tx, columns: New<R>, doneBy: DoneBy = {}): Promise<R> {
    const row = { ...initial(tx, this.declared.lifecycle), doneBy, ...columns } as unknown as R;
    await insertRows(tx.em, this.declared.entity, [row]);
    return row;
  }
  /** A record in its first state: history, turn and trail begin. `around`: as much of what stands beside it as its parties need, where the caller knows that already. */
  async create(tx: Tx, columns: New<R>, around?: Partial<B>): Promise<R> {
    const row = await this.place(tx, columns, handsAfter(tx, { doneBy: null }, 'create'));
    const beside = (around ?? (await this.besideOf(tx, row))) as B;
    await born(tx, this.declared.lifecycle, row, this.caseOf(row), this.declared.parties(row, beside, row.state as S));
    return row;
  }

  async move(tx: Tx, row: R, event: E, input: MoveInput<R, B> = {}): Promise<Outcome> {
    const { lifecycle, entity, reasons, parties, snapshot } = this.declared;
    const rule = reasons[event];
    const words = cleanText(input.reason ?? '');
    const faults = faultsOf(
      staleFault(row, input.version, this.name),
      rule && textFault(words, rule.field ?? 'reason', rule.max, rule.isRequired),
      ...(typeof input.faults === 'object' ? input.faults : []),
    );
    if (faults.length > 0) return failAll(faults);
    const later = typeof input.faults === 'function' ? faultsOf(...(await input.faults())) : [];
    if (later.length > 0) return failAll(later);
    const first = await input.first?.();
    if (first && !first.ok) return first;
    const after = { ...row, ...input.patch };
    const ways = lifecycle.transitions.filter((t) => t.on === event);
    const { to } = ways.find((t) => t.from.includes(row.state as S)) ?? ways[0]!;
    const beside = input.beside ?? (await this.besideOf(tx, after));
    return this.unlessTaken(row, () =>
      apply(tx, {
        lifecycle,
        entity,
        row,
        event,
        snapshot: snapshot(after, lookOf(tx), beside),
        caseId: this.caseOf(row),
        parties: parties(after, beside, to),
        reason: input.told ?? ((rule && words) || null),
        facts: (name) => this.factsFor(name, after, beside, input.facts ?? {}),
        ...(input.patch ? { patch: input.patch } : {}),
        ...(input.dueOn === undefined ? {} : { dueOn: input.dueOn }),
        ...(input.consequence ? { consequence: true as const } : {}),
      }),
    );
  }

  /** Changes columns without changing the state, where the declaration lets them be changed; only there is the change looked at. */
  async edit(tx: Tx, row: R, input: EditInput, change: Change<R> | (() => Promise<Change<R>>)): Promise<Outcome> {
    const { editable, entity } = this.declared;
    const stale = staleFault(row, input.version, this.name);
    if (stale) return failAll([stale]);
    const action = input.action ?? 'amend';
    const where = editable?.in ?? [];
    const states = Array.isArray(where)
      ? (where as readonly S[])
      : ((where as Readonly<Record<string, readonly S[]>>)[action] ?? []);
    if (!states.includes(row.state as S))
      return failAll([editable?.refusal?.(row, action) ?? this.notNow(row, action)]);
    const { faults, patch, beside } = typeof change === 'function' ? await change() : change;
    const wrong = faultsOf(...(faults ?? []));
    if (wrong.length > 0) return failAll(wrong);
    return this.unlessTaken(row, () => amend(tx, entity, this.name, row, patch, action, beside ?? null));
  }

  /** The steps that the actor may take, with what bars them now. Draws buttons, never decides. `table`: who holds which permit. */
  steps(row: R, viewer: Viewer, beside: B): readonly AvailableEvent<E>[] {
    const { lifecycle, snapshot, brought, hands } = this.declared;
    const look = lookOf(viewer);
    const now = snapshot(row, look, beside);
    return availableEvents<S, E, X>(
      lifecycle,
      row.state as S,
      brought?.(now, row, look) ?? now,
      { asOf: viewer.today, by: [viewer.actor.personId], doneBy: row.doneBy ?? {} },
      (permit) =>
        permit !== 'system' &&
        (!hands || hands(row, permit, beside).some((org) => org === '*' || org === viewer.actor.orgId)) &&
        holds(viewer.actor, permit, viewer.table),
    );
  }
  /** The same of many. */
  async stepsOf(
    em: EntityManager,
    rows: readonly R[],
    viewer: Viewer,
  ): Promise<(row: R) => readonly AvailableEvent<E>[]> {
    const besideOf = await this.read(em, rows, lookOf(viewer));
    return (row) => this.steps(row, viewer, besideOf(row));
  }

  private async unlessTaken(row: R, work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await work();
    } catch (e) {
      const { clash } = this.declared;
      if (clash && isUniqueViolation(e)) return failAll([clash(row)]);
      throw e;
    }
  }
  private notNow(row: R, event: string): DomainError {
    return fault('LIFECYCLE.NOT_NOW', { lifecycle: this.name, state: row.state, event });
  }
  private caseOf(row: R): string {
    return this.declared.caseId?.(row) ?? row.id;
  }
  private async besideOf(tx: Tx, row: R): Promise<B> {
    return (await this.read(tx.em, [row], lookOf(tx)))(row);
  }
  private read(em: EntityManager, rows: readonly R[], look: Look): Promise<(row: R) => B> {
    const { beside } = this.declared;
    invariant(beside, `${this.name}: what stands beside it is brought by whoever moves it`);
    return beside(em, rows, look);
  }
  private factsFor(
    name: string,
    row: R,
    beside: B,
    given: Readonly<Record<string, Json>>,
  ): Readonly<Record<string, Json>> {
    const event = this.declared.tells.find((e) => e.name === name);
    if (!event) throw new Error(`${this.name} tells of no ${name}`);
    const known: Readonly<Record<string, unknown>> = { ...this.declared.facts(row, beside), ...given };
    return Object.fromEntries(
      Object.keys(event.facts)
        .filter((fact) => fact !== 'id' && fact !== 'caseId')
        .map((fact) => [fact, (known[fact] ?? null) as Json]),
    );
  }
}

const lookOf = ({ actor, today }: Pick<Viewer, 'actor' | 'today'>): Look => ({
  actorId: actor.personId,
  orgId: actor.orgId,
  today,
});

/** Declares a kind of record. */
export const recordKind = <
  S extends string,
  E extends string,
  X,
  R extends LifecycleRow,
  B,
  Sides extends string,
  const D extends EventDefinition<FactsShape>,
  const G extends string = never,
>(
  declared: RecordDeclaration<S, E, X, R, B, Sides, D, G>,
): RecordKind<S, E, X, R, B, Sides, D, G> => new RecordKind(declared);

/** For records that stand by themselves: nothing is read beside the row. */
export const nothingBeside = async (): Promise<() => null> => () => null;
