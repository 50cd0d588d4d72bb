import { invariant, type Json } from '@zhiya/kernel';
import type { Tx } from '@zhiya/platform-persistence';

/** A job's name and what it listens to: known to whoever publishes, without the handler's dependencies. */
export interface JobDefinition {
  readonly name: string;
  /** Domain events that enqueue it; a job with none is enqueued by its own name. */
  readonly on: readonly string[];
  /** Tries before it is dead and waits for a person. */
  readonly maxAttempts?: number;
}
export type JobPayload = Readonly<Record<string, Json>>;
/** Runs inside a unit of work that already holds the job's receipt. `prepared`: what was worked out before it began. */
export type JobHandler<P = undefined> = (tx: Tx, payload: JobPayload, prepared: P) => Promise<void>;
/**
 * Long work before the unit of work begins, so that nobody waits for the writer meanwhile: reading a file, computing. It may happen more
 * than once for one job, so it leaves nothing behind that a second time would not leave as well. `jobId`: the same each time.
 */
export type JobPreparation<P> = (payload: JobPayload, jobId: string) => Promise<P>;
interface Handling {
  readonly handler: JobHandler<never>;
  readonly prepare: JobPreparation<unknown> | undefined;
}

/** Every job has exactly one handler, or the process does not start. */
export class JobRegistry {
  private readonly definitions = new Map<string, JobDefinition>();
  private readonly handlers = new Map<string, Handling>();

  constructor(definitions: readonly JobDefinition[]) {
    for (const d of definitions) {
      invariant(!this.definitions.has(d.name), `job ${d.name} is defined twice`);
      this.definitions.set(d.name, d);
    }
  }

  handle(name: string, handler: JobHandler): void;
  handle<P>(name: string, handler: JobHandler<P>, prepare: JobPreparation<P>): void;
  handle(name: string, handler: JobHandler<never>, prepare?: JobPreparation<unknown>): void {
    invariant(this.definitions.has(name), `no job is called ${name}`);
    invariant(!this.handlers.has(name), `job ${name} has two handlers`);
    this.handlers.set(name, { handler, prepare });
  }

  subscribersOf(event: string): readonly string[] {
    const names = [...this.definitions.values()].filter((d) => d.on.includes(event)).map((d) => d.name);
    return this.definitions.has(event) ? [event, ...names] : names;
  }

  private handling(name: string): Handling {
    const h = this.handlers.get(name);
    invariant(h, `job ${name} has no handler`);
    return h;
  }
  /** Prepares a job and answers what its unit of work does. */
  async prepared(name: string, payload: JobPayload, jobId: string): Promise<(tx: Tx) => Promise<void>> {
    const { handler, prepare } = this.handling(name);
    const value = await prepare?.(payload, jobId);
    return (tx) => handler(tx, payload, value as never);
  }
  maxAttempts(name: string): number { return this.definitions.get(name)?.maxAttempts ?? 6; }

  /** Called at boot. */
  assertComplete(): void {
    const missing = [...this.definitions.keys()].filter((n) => !this.handlers.has(n));
    invariant(missing.length === 0, `jobs without a handler: ${missing.join(', ')}`);
  }
}
