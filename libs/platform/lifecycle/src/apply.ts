import {
  addWorkingDays,
  decide,
  defineEvent,
  fail,
  failAll,
  ok,
  type Json,
  type Lifecycle,
  type LocalDate,
  withHand,
  type DoneBy,
} from '@zhiya/kernel';
import { audit, ForbiddenError, insertRows, updateRows, type Outcome, type Tx } from '@zhiya/platform-persistence';
import type { EntityTarget } from 'typeorm';
import { InboxTask, TransitionLog, type LifecycleRow } from './lifecycle.entities';

/** Kind of party → organisation. A kind without an entry means any organisation of that kind ('*'). */
export type Parties = Readonly<Partial<Record<string, string | null>>>;

export interface Move<S extends string, E extends string, X, R extends LifecycleRow> {
  readonly lifecycle: Lifecycle<S, E, X>;
  readonly entity: EntityTarget<R>;
  readonly row: R;
  readonly event: E;
  readonly snapshot: X;
  readonly caseId: string;
  readonly parties: Parties;
  /** Further columns that change with the state. */
  readonly patch?: Partial<Omit<R, keyof LifecycleRow>>;
  readonly reason?: string | null;
  /** What an emitted event carries beside id and caseId. */
  readonly facts: (event: string) => Readonly<Record<string, Json>>;
  /** The move follows from another one that the actor may make (offers superseded by an acceptance): it asks for no permission of its own. */
  readonly consequence?: true;
  /** A promise date that the state's working days do not give (an offer's own expiry). */
  readonly dueOn?: LocalDate | null;
}

/** Somebody's turn has come. */
export const TASK_OPENED = defineEvent('inbox.taskOpened', { taskId: 'id' });

const audienceOf = (tx: Tx, parties: Parties): string =>
  `,${[...new Set([tx.actor.orgId, ...Object.values(parties).filter(Boolean)])].join(',')},`;

async function record<S extends string, X>(
  tx: Tx,
  def: Lifecycle<S, string, X>,
  m: {
    row: Pick<LifecycleRow, 'id'>;
    from: S | null;
    to: S;
    event: string;
    caseId: string;
    parties: Parties;
    reason?: string | null;
    dueOn?: LocalDate | null;
  },
): Promise<void> {
  await insertRows(tx.em, TransitionLog, [
    {
      id: tx.ids.next(),
      caseId: m.caseId,
      recordType: def.name,
      recordId: m.row.id,
      fromState: m.from,
      toState: m.to,
      event: m.event,
      reason: m.reason ?? null,
      personId: tx.actor.personId,
      personName: tx.actor.personName,
      orgId: tx.actor.orgId,
      orgName: tx.actor.orgName,
      orgKind: tx.actor.orgKind,
      at: tx.now,
      businessDate: tx.today,
      audience: audienceOf(tx, m.parties),
    },
  ]);
  // A state that waits for nobody has opened no task.
  if (m.from !== null && def.states[m.from].turn !== null)
    await updateRows(
      tx.em,
      InboxTask,
      { recordType: def.name, recordId: m.row.id, closedAt: null },
      { closedAt: tx.now },
    );
  const info = def.states[m.to];
  if (info.turn === null) return;
  const [kind, role] = String(info.turn).split(':') as [string, string | undefined];
  const id = tx.ids.next();
  await insertRows(tx.em, InboxTask, [
    {
      id,
      caseId: m.caseId,
      recordType: def.name,
      recordId: m.row.id,
      state: m.to,
      orgKind: kind,
      orgId: m.parties[kind] ?? '*',
      role: role ?? null,
      since: tx.today,
      dueOn: m.dueOn ?? (info.dueWorkingDays === undefined ? null : addWorkingDays(tx.today, info.dueWorkingDays)),
      closedAt: null,
    },
  ]);
  await tx.publish(TASK_OPENED.name, { taskId: id });
}

/** Records the birth of a row that the caller has inserted in the lifecycle's initial state. */
export async function born<S extends string, E extends string, X>(
  tx: Tx,
  lifecycle: Lifecycle<S, E, X>,
  { doneBy: _hands, ...row }: LifecycleRow,
  caseId: string,
  parties: Parties,
): Promise<void> {
  await record(tx, lifecycle as Lifecycle<S, string, X>, {
    row,
    from: null,
    to: lifecycle.initial,
    event: 'create',
    caseId,
    parties,
  });
  await audit(tx, { recordType: lifecycle.name, recordId: row.id, action: 'create', after: row });
}

/** The initial values of a lifecycle row. */
export const initial = <S extends string>(
  tx: Tx,
  lifecycle: Lifecycle<S, never, never> | { readonly initial: S },
): { id: string; state: S; stateSince: string; version: number; doneBy: DoneBy } => ({
  id: tx.ids.next(),
  state: lifecycle.initial,
  stateSince: tx.today,
  version: 1,
  doneBy: {},
});

/** Whoever takes the step, and whoever checked it. */
const handsOf = (tx: Tx): readonly string[] => [tx.actor.personId, ...(tx.checkerId ? [tx.checkerId] : [])];
/** The platform's own steps are nobody's. */
export const handsAfter = (tx: Tx, row: Pick<LifecycleRow, 'doneBy'>, event: string): DoneBy =>
  tx.actor.isSystem
    ? (row.doneBy ?? {})
    : handsOf(tx).reduce((done, person) => withHand(done, event, person), row.doneBy ?? {});

/**
 * The one way a record changes state: decide, conditional UPDATE on the version, history row, turn, audit and outbox, all in
 * the caller's unit of work. Refusals: LIFECYCLE.NOT_NOW, the guards' own, RECORD.CHANGED where somebody else was quicker.
 */
export async function apply<S extends string, E extends string, X, R extends LifecycleRow>(
  tx: Tx,
  m: Move<S, E, X, R>,
): Promise<Outcome> {
  const from = m.row.state as S;
  const step = m.lifecycle.transitions.find((t) => t.on === m.event && t.from.includes(from));
  if (step && !m.consequence && (step.permit === 'system' ? !tx.actor.isSystem : !tx.can(step.permit)))
    throw new ForbiddenError(`${step.permit} is needed`);
  const occasion = { asOf: tx.today, by: handsOf(tx), doneBy: m.row.doneBy ?? {} };
  const verdict = decide(m.lifecycle, from, m.event, m.snapshot, occasion);
  if (!verdict.ok) return failAll(verdict.errors);

  const before = valuesBefore(m.row, m.patch ?? {});
  const patch = {
    ...m.patch,
    state: verdict.to,
    stateSince: tx.today,
    version: m.row.version + 1,
    doneBy: handsAfter(tx, m.row, m.event),
  };
  const changed = await updateRows(
    tx.em,
    m.entity,
    { id: m.row.id, version: m.row.version } as Partial<R>,
    patch as unknown as Partial<R>,
  );
  if (changed !== 1) return fail('RECORD.CHANGED', { record: m.lifecycle.name });
  await record(tx, m.lifecycle as Lifecycle<S, string, X>, {
    row: m.row,
    from,
    to: verdict.to,
    event: m.event,
    caseId: m.caseId,
    parties: m.parties,
    reason: m.reason ?? null,
    dueOn: m.dueOn ?? null,
  });
  await audit(tx, {
    recordType: m.lifecycle.name,
    recordId: m.row.id,
    action: m.event,
    before: { state: from, ...before },
    after: { state: verdict.to, ...m.patch, ...(m.reason ? { reason: m.reason } : {}) },
  });
  for (const event of verdict.emits) await tx.publish(event, { id: m.row.id, caseId: m.caseId, ...m.facts(event) });
  Object.assign(m.row, patch);
  return ok({ id: m.row.id, state: verdict.to });
}

/** What a change replaces, for the trail. */
const valuesBefore = <R extends object>(row: R, patch: object): object =>
  Object.fromEntries(Object.keys(patch).map((k) => [k, row[k as keyof R]]));

/** Changes columns of a row without changing its state: same version rule, same audit. `beside`: what changes with it in the record's other tables. */
export async function amend<R extends LifecycleRow>(
  tx: Tx,
  entity: EntityTarget<R>,
  recordType: string,
  row: R,
  patch: Partial<Omit<R, keyof LifecycleRow>>,
  action = 'amend',
  beside: { readonly before: object; readonly after: object } | null = null,
): Promise<Outcome> {
  const before = valuesBefore(row, patch);
  const counted = { version: row.version + 1, doneBy: handsAfter(tx, row, 'amend') };
  const changed = await updateRows(
    tx.em,
    entity,
    { id: row.id, version: row.version } as Partial<R>,
    { ...patch, ...counted } as Partial<R>,
  );
  if (changed !== 1) return fail('RECORD.CHANGED', { record: recordType });
  await audit(tx, {
    recordType,
    recordId: row.id,
    action,
    before: { ...before, ...beside?.before },
    after: { ...patch, ...beside?.after },
  });
  Object.assign(row, patch, counted);
  return ok({ id: row.id, state: row.state });
}
