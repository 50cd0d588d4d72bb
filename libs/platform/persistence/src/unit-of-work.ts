import { AsyncLocalStorage } from 'node:async_hooks';
import {
  fail,
  holds,
  invariant,
  type BusinessDate,
  type Clock,
  type DomainError,
  type IdGenerator,
  type PermissionTable,
  type Result,
  type Json,
} from '@zhiya/kernel';
import type { EntityManager } from 'typeorm';
import type { RequestContext, Tx } from './context';
import type { Databases } from './data-source';
import { isRetryable, isUniqueViolation } from './db-errors';
import { countChanges, type PageTopicName, type TopicsOfRecords } from './page-topics';
import { insertRows, updateRows } from './plain-writes';
import { IdempotencyKey } from './platform.entities';

/** Writes outbox rows; bound by the jobs library so that persistence knows no job. */
export interface OutboxWriter {
  write(
    em: EntityManager,
    event: string,
    facts: Record<string, Json>,
    meta: { now: Date; correlationId: string; ids: IdGenerator },
  ): Promise<number>;
}

export interface UnitOfWorkDeps {
  readonly databases: Databases;
  readonly clock: Clock;
  readonly businessDate: BusinessDate;
  readonly ids: IdGenerator;
  readonly outbox: OutboxWriter;
  readonly permissions: PermissionTable;
  readonly topics: TopicsOfRecords;
  /** Told after a commit that wrote outbox rows, so that the runner need not wait for its next tick. */
  readonly onOutbox?: () => void;
}

class Rollback extends Error {
  constructor(readonly result: { readonly ok: false; readonly errors: readonly DomainError[] }) {
    super('rolled back');
  }
}
class Replay extends Error {}
class Undo<T> extends Error {
  constructor(readonly result: Result<T>) {
    super('undone');
  }
}
/** What `fn` would answer now: it is done within the running unit of work, and undone. */
export async function tryOut<T>(tx: Tx, fn: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await tx.em.transaction(async (em): Promise<never> => {
      throw new Undo(await fn({ ...tx, em }));
    });
  } catch (e) {
    if (e instanceof Undo) return e.result as Result<T>;
    throw e;
  }
}

const MAX_TRIES = 4;

/**
 * The one transaction port. `run` commits when `fn` answers ok, rolls back when it answers a refusal or throws, retries the
 * whole function on a deadlock, and remembers the answer under the caller's idempotency key in the same transaction.
 * SQLite has one writing connection, so units of work queue up first in, first out; on MariaDB they run side by side.
 */
export class UnitOfWork {
  private tail: Promise<unknown> = Promise.resolve();
  private readonly running = new AsyncLocalStorage<{ wrote: number }>();

  constructor(private readonly deps: UnitOfWorkDeps) {}

  get databases(): Databases {
    return this.deps.databases;
  }
  get businessDate(): BusinessDate {
    return this.deps.businessDate;
  }
  get clock(): Clock {
    return this.deps.clock;
  }

  async run<T>(ctx: RequestContext, fn: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
    invariant(!this.running.getStore(), 'a unit of work inside a unit of work: pass tx on instead');
    const once = async (): Promise<Result<T>> => {
      const unit = { wrote: 0 };
      const result = await this.running.run(unit, () => this.attempt(ctx, fn, unit));
      // Told outside of the unit of work: whoever listens may begin one of its own.
      if (unit.wrote > 0) this.deps.onOutbox?.();
      return result;
    };
    if (this.deps.databases.kind === 'mariadb') return once();
    const turn = this.tail.then(once, once);
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  /** For work that has no refusal to report: jobs, seeds. */
  async do<T>(ctx: RequestContext, fn: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await this.run(ctx, async (tx) => ({ ok: true as const, value: await fn(tx) }));
    invariant(result.ok, 'a unit of work without refusals was refused');
    return result.value;
  }

  private async attempt<T>(
    ctx: RequestContext,
    fn: (tx: Tx) => Promise<Result<T>>,
    unit: { wrote: number },
  ): Promise<Result<T>> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.once(ctx, fn, unit);
      } catch (e) {
        if (e instanceof Rollback) return e.result;
        if (e instanceof Replay) return this.replay(ctx);
        if (!isRetryable(e) || tries >= MAX_TRIES) throw e;
        await new Promise((r) => setTimeout(r, 5 * 2 ** tries * (0.5 + Math.random())));
      }
    }
  }

  private async once<T>(
    ctx: RequestContext,
    fn: (tx: Tx) => Promise<Result<T>>,
    unit: { wrote: number },
  ): Promise<Result<T>> {
    let wrote = 0;
    const { writer, kind } = this.deps.databases;
    const work = async (em: EntityManager): Promise<Result<T>> => {
      const touched = new Set<PageTopicName>();
      const tx = this.makeTx(
        ctx,
        em,
        (n) => {
          wrote += n;
        },
        touched,
      );
      await this.claimKey(tx, ctx);
      const r = await fn(tx);
      if (!r.ok) throw new Rollback(r);
      // Last, so that the one row that such changes share is held as shortly as may be.
      await countChanges(em, touched);
      if (ctx.idempotencyKey)
        await updateRows(em, IdempotencyKey, { personId: ctx.actor.personId, key: ctx.idempotencyKey }, { result: r });
      return r;
    };
    // On MariaDB each connection is READ COMMITTED from its start.
    const result = await (kind === 'mariadb' ? writer.transaction(work) : writer.transaction('SERIALIZABLE', work));
    unit.wrote = wrote;
    return result;
  }

  private makeTx(
    ctx: RequestContext,
    em: EntityManager,
    wrote: (rows: number) => void,
    touched: Set<PageTopicName>,
  ): Tx {
    const { clock, businessDate, ids, outbox, permissions, topics } = this.deps;
    const now = clock.now();
    return {
      em,
      now,
      ids,
      actor: ctx.actor,
      correlationId: ctx.correlationId,
      today: businessDate.today(),
      can: (permission) => holds(ctx.actor, permission, permissions),
      publish: async (event, payload) =>
        wrote(await outbox.write(em, event, payload, { now, ids, correlationId: ctx.correlationId })),
      touches: (recordType) => {
        if (Object.hasOwn(topics, recordType)) touched.add(topics[recordType]!);
      },
    };
  }

  private async claimKey(tx: Tx, ctx: RequestContext): Promise<void> {
    if (!ctx.idempotencyKey) return;
    try {
      await insertRows(tx.em, IdempotencyKey, [
        {
          personId: ctx.actor.personId,
          key: ctx.idempotencyKey,
          operation: ctx.operation ?? '',
          inputHash: ctx.inputHash ?? '',
          result: null,
          createdAt: tx.now,
        },
      ]);
    } catch (e) {
      if (isUniqueViolation(e)) throw new Replay();
      throw e;
    }
  }

  private async replay<T>(ctx: RequestContext): Promise<Result<T>> {
    const row = await this.deps.databases.writer.manager.findOneBy(IdempotencyKey, {
      personId: ctx.actor.personId,
      key: ctx.idempotencyKey!,
    });
    if (!row?.result || row.operation !== (ctx.operation ?? '') || row.inputHash !== (ctx.inputHash ?? ''))
      return fail('IDEMPOTENCY.KEY_REUSED');
    return row.result as Result<T>;
  }
}
