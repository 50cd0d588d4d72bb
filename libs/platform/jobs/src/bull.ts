import type { JobLog, JobRunner } from './runner';

/** Bull is a transport and nothing more: it carries the id of an outbox row. */
export const QUEUE = 'zhiya-outbox';
export interface BullMessage {
  readonly id: string;
}
export interface BullQueue {
  add(data: BullMessage, options: Record<string, unknown>): Promise<unknown>;
}

const RELAY_LEASE_MS = 30_000;
const ADD_TIMEOUT_MS = 3_000;

/** Moves due rows to Redis. Only this loop talks to the queue, so a vanished Redis delays work and loses none. */
export class OutboxRelay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private stopped = false;
  constructor(
    private readonly runner: JobRunner,
    private readonly queue: BullQueue,
    private readonly log: JobLog,
    private readonly everyMs = 250,
  ) {}

  start(): void {
    const loop = async () => {
      if (this.stopped) return;
      this.running = this.relayOnce().catch((e: Error) => this.log('relay.failed', { error: e.message }));
      await this.running;
      if (!this.stopped) this.timer = setTimeout(() => void loop(), this.everyMs);
    };
    void loop();
  }

  /** The number of rows handed to Redis. */
  async relayOnce(): Promise<number> {
    let sent = 0;
    for (const job of await this.runner.due(100)) {
      if (!(await this.runner.claim(job, 'RELAYED', RELAY_LEASE_MS))) continue;
      const added = this.queue.add(
        { id: job.id },
        { jobId: `${job.id}:${job.version}`, attempts: 1, removeOnComplete: true, removeOnFail: true },
      );
      const late = new Promise((_, reject) =>
        setTimeout(() => reject(new Error('redis did not answer in time')), ADD_TIMEOUT_MS).unref(),
      );
      await Promise.race([added, late]);
      sent += 1;
    }
    return sent;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }
}
