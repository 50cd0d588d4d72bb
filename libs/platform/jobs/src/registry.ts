import {
  asOfToday,
  factFaults,
  invariant,
  readFacts,
  subscriptionFaults,
  type EventDefinition,
  type FactsGiven,
  type FactsOf,
  type FactsShape,
  type Json,
  type Payload,
  type Told,
} from '@zhiya/kernel';
import type { Tx } from '@zhiya/platform-persistence';

/** A job: what it is called, what it listens to and which facts it reads. Known to whoever publishes, without the handler's dependencies. */
export interface JobDefinition<S extends FactsShape = FactsShape> extends Told<S> {
  /** Domain events that enqueue it; a job with none is enqueued by its own name. */
  readonly on: readonly string[];
  /** Tries before it is dead and waits for a person. */
  readonly maxAttempts?: number;
}
/** A job that listens to events of other contexts, and reads these facts of each. */
export const job = <const S extends FactsShape>(
  name: string,
  on: readonly string[],
  facts: S,
  maxAttempts?: number,
): JobDefinition<S> => ({ name, on, facts, ...(maxAttempts === undefined ? {} : { maxAttempts }) });

/** Tells an event, or asks for a job by its name, with the facts that belong to it. */
export const tell = <S extends FactsShape>(tx: Tx, told: Told<S>, facts: FactsGiven<S>): Promise<void> =>
  tx.publish(told.name, facts as Record<string, Json>);

export type JobPayload = Payload;
/** Runs inside a unit of work that already holds the job's receipt. `prepared`: what was worked out before it began. */
export type JobHandler<S extends FactsShape, P = undefined> = (tx: Tx, facts: FactsOf<S>, prepared: P) => Promise<void>;
/**
 * Long work before the unit of work begins, so that nobody waits for the writer meanwhile: reading a file, computing. It may happen more
 * than once for one job, so it leaves nothing behind that a second time would not leave as well. `jobId`: the same each time.
 */
export type JobPreparation<S extends FactsShape, P> = (facts: FactsOf<S>, jobId: string) => Promise<P>;
interface Handling {
  readonly handler: JobHandler<never, never>;
  readonly prepare: JobPreparation<never, unknown> | undefined;
}

/** Where an outbox row says which version of its event it was written in; the first version says nothing. */
const VERSION = '$version';

/** Every job has exactly one handler, and reads nothing that its events do not tell, or the process does not start. */
export class JobRegistry {
  private readonly definitions = new Map<string, JobDefinition>();
  private readonly handlers = new Map<string, Handling>();
  private readonly events: ReadonlyMap<string, EventDefinition>;

  constructor(definitions: readonly JobDefinition[], events: readonly EventDefinition[]) {
    for (const d of definitions) {
      invariant(!this.definitions.has(d.name), `job ${d.name} is defined twice`);
      this.definitions.set(d.name, d);
    }
    const faults = subscriptionFaults(definitions, events);
    invariant(faults.length === 0, faults.join('; '));
    this.events = new Map(events.map((e) => [e.name, e]));
  }

  handle<S extends FactsShape>(definition: JobDefinition<S>, handler: JobHandler<S>): void;
  handle<S extends FactsShape, P>(
    definition: JobDefinition<S>,
    handler: JobHandler<S, P>,
    prepare: JobPreparation<S, P>,
  ): void;
  handle(
    { name }: JobDefinition<never>,
    handler: JobHandler<never, never>,
    prepare?: JobPreparation<never, unknown>,
  ): void {
    invariant(this.definitions.has(name), `no job is called ${name}`);
    invariant(!this.handlers.has(name), `job ${name} has two handlers`);
    this.handlers.set(name, { handler, prepare });
  }

  subscribersOf(event: string): readonly string[] {
    const names = [...this.definitions.values()].filter((d) => d.on.includes(event)).map((d) => d.name);
    return this.definitions.has(event) ? [event, ...names] : names;
  }

  /** The payload of an outbox row. Throws where an event is told that nobody defined, or with other facts than its own. */
  payloadOf(name: string, facts: Readonly<Record<string, Json | undefined>>): Payload {
    const event = this.events.get(name);
    const told = event ?? this.definitions.get(name);
    invariant(told, `nobody defined the event ${name}`);
    const faults = factFaults(told, facts);
    invariant(faults.length === 0, faults.join('; '));
    return { ...(facts as Payload), ...(event && event.version > 1 ? { [VERSION]: event.version } : {}) };
  }

  /** The facts that a job reads of a row, whatever release wrote it. */
  private factsOf(name: string, told: string, { [VERSION]: version = 1, ...payload }: Payload): FactsOf<FactsShape> {
    const definition = this.definitions.get(name);
    invariant(definition, `no job is called ${name}`);
    const event = this.events.get(told);
    return readFacts(definition, event ? asOfToday(event, payload, Number(version)) : payload);
  }

  /** Prepares a job and answers what its unit of work does. `told`: the event that asked for it, or its own name. */
  async prepared(name: string, told: string, payload: Payload, jobId: string): Promise<(tx: Tx) => Promise<void>> {
    const handling = this.handlers.get(name);
    invariant(handling, `job ${name} has no handler`);
    const facts = this.factsOf(name, told, payload) as never;
    const value = await handling.prepare?.(facts, jobId);
    return (tx) => handling.handler(tx, facts, value as never);
  }
  maxAttempts(name: string): number {
    return this.definitions.get(name)?.maxAttempts ?? 6;
  }

  /** Called at boot. */
  assertComplete(): void {
    const missing = [...this.definitions.keys()].filter((n) => !this.handlers.has(n));
    invariant(missing.length === 0, `jobs without a handler: ${missing.join(', ')}`);
  }
}
