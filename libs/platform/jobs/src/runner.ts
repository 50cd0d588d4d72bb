import { masked, SYSTEM_ACTOR, type Clock } from '@zhiya/kernel';
import { isUniqueViolation, MovableToday, type RequestContext, type UnitOfWork } from '@zhiya/platform-persistence';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { JobReceipt, OutboxJob, type JobState } from './jobs.entities';
import type { JobPayload, JobRegistry } from './registry';

export interface JobLog {
  (event: string, facts: Record<string, unknown>): void;
}

const LEASE_MS = 60_000;
const backoffMs = (attempt: number): number => Math.min(300_000, 500 * 2 ** attempt);

/**
 * Claims and runs outbox rows. Both modes use it: embedded, it polls; in production the worker calls `runOne` for each
 * message that Bull delivers. A claim is one conditional UPDATE, so rivals on any engine see one winner.
 */
export class JobRunner {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: JobRegistry,
    private readonly clock: Clock,
    private readonly log: JobLog,
  ) {}

  private system(job: OutboxJob): RequestContext {
    return { actor: SYSTEM_ACTOR, correlationId: job.correlationId };
  }
  private housekeeping = (): RequestContext => ({ actor: SYSTEM_ACTOR, correlationId: 'jobs' });

  /** Conditional move of one row; true where this caller won it. */
  private async move(em: EntityManager, job: OutboxJob, to: JobState, patch: Partial<OutboxJob>): Promise<boolean> {
    const r = await em.update(OutboxJob, { id: job.id, version: job.version }, {
      ...patch,
      state: to,
      version: job.version + 1,
    } as never);
    return r.affected === 1;
  }

  /** Rows that wait, and rows whose lease ran out because their process died. */
  async due(limit: number): Promise<OutboxJob[]> {
    const now = this.clock.now();
    const repo = this.uow.databases.reader.getRepository(OutboxJob);
    const ready = await repo.find({
      where: { state: 'READY', runAt: LessThanOrEqual(now) },
      order: { runAt: 'ASC', id: 'ASC' },
      take: limit,
    });
    if (ready.length >= limit) return ready;
    const stale = await repo.find({
      where: [
        { state: 'RUNNING', leaseUntil: LessThanOrEqual(now) },
        { state: 'RELAYED', leaseUntil: LessThanOrEqual(now) },
      ],
      take: limit - ready.length,
    });
    return [...ready, ...stale];
  }

  async claim(job: OutboxJob, to: 'RUNNING' | 'RELAYED', leaseMs = LEASE_MS): Promise<boolean> {
    const leaseUntil = new Date(this.clock.now().getTime() + leaseMs);
    return this.uow.do(this.housekeeping(), (tx) => this.move(tx.em, job, to, { leaseUntil }));
  }

  async find(id: string): Promise<OutboxJob | null> {
    return this.uow.databases.writer.getRepository(OutboxJob).findOneBy({ id });
  }

  /** Runs one claimed row to its end: done, again later, or dead. */
  async execute(job: OutboxJob): Promise<void> {
    const claimed = { ...job, version: job.version + 1 };
    const began = this.clock.now().getTime();
    try {
      // The demonstration's date may have been moved by another process: a job decides no earlier than the commit that caused it.
      const date = this.uow.businessDate;
      if (date instanceof MovableToday) await date.load(this.uow.databases.reader);
      const work = await this.registry.prepared(job.name, job.event, job.payload as JobPayload, job.id);
      await this.uow.do(this.system(job), async (tx) => {
        await tx.em.insert(JobReceipt, { jobId: job.id, at: tx.now, handler: job.name });
        await work(tx);
        await this.move(tx.em, claimed, 'DONE', { finishedAt: tx.now, leaseUntil: null, lastError: null });
      });
      this.log('job.done', {
        job: job.name,
        id: job.id,
        correlationId: job.correlationId,
        ms: this.clock.now().getTime() - began,
      });
    } catch (e) {
      if (isUniqueViolation(e) && (await this.hasReceipt(job.id))) {
        await this.uow.do(this.housekeeping(), (tx) =>
          this.move(tx.em, claimed, 'DONE', { finishedAt: tx.now, leaseUntil: null }),
        );
        return;
      }
      await this.failed(claimed, e as Error);
    }
  }

  private async hasReceipt(jobId: string): Promise<boolean> {
    return this.uow.databases.writer.getRepository(JobReceipt).existsBy({ jobId });
  }

  private async failed(claimed: OutboxJob, error: Error): Promise<void> {
    const attempts = claimed.attempts + 1;
    const dead = attempts >= this.registry.maxAttempts(claimed.name);
    this.log(dead ? 'job.dead' : 'job.failed', {
      job: claimed.name,
      id: claimed.id,
      attempts,
      correlationId: claimed.correlationId,
      error: error.message,
    });
    await this.uow.do(this.housekeeping(), (tx) =>
      this.move(tx.em, claimed, dead ? 'DEAD' : 'READY', {
        attempts,
        leaseUntil: null,
        lastError: masked(error.stack ?? error.message).slice(0, 4000),
        runAt: new Date(tx.now.getTime() + backoffMs(attempts)),
      }),
    );
  }

  /** Claims and runs one row by id, wherever the message came from. A row already done or taken is left alone. */
  async runOne(id: string): Promise<void> {
    const job = await this.find(id);
    if (!job || !['READY', 'RELAYED'].includes(job.state)) return;
    if (await this.claim(job, 'RUNNING')) await this.execute(job);
  }

  /** Runs what is due now; the number of rows it ran. */
  async tick(limit = 50): Promise<number> {
    let ran = 0;
    for (const job of await this.due(limit)) {
      if (!(await this.claim(job, 'RUNNING'))) continue;
      await this.execute(job);
      ran += 1;
    }
    return ran;
  }

  /** Runs until nothing is due. For tests, seeds and the end of a command. */
  async drain(): Promise<number> {
    let total = 0;
    for (let n = await this.tick(); n > 0; n = await this.tick()) total += n;
    return total;
  }
}

/** Polls in process, woken at once by a commit that wrote outbox rows. Idle until it is started. */
export class InProcessRunner {
  private timer: NodeJS.Timeout | undefined;
  private busy: Promise<unknown> = Promise.resolve();
  private stopped = false;
  constructor(
    private readonly runner: JobRunner,
    private readonly everyMs = 1000,
    private readonly log: JobLog = () => undefined,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.wake(), this.everyMs);
  }
  wake(): void {
    if (this.stopped || this.timer === undefined) return;
    this.busy = this.busy
      .then(() => (this.stopped ? 0 : this.runner.drain()))
      .catch((e: Error) => this.log('jobs.stopped', { error: e.message }));
  }
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.busy;
  }
}
