import type { Actor, IdGenerator, Json, LocalDate, Result } from '@zhiya/kernel';
import type { EntityManager } from 'typeorm';

/** What an operation knows about its caller. Made by the API from the session, by jobs as SYSTEM. */
export interface RequestContext {
  readonly actor: Actor;
  readonly correlationId: string;
  /** The form's key: the same key and input answer the same, once done; the same key with other input is refused. */
  readonly idempotencyKey?: string | undefined;
  readonly operation?: string | undefined;
  readonly inputHash?: string | undefined;
}

/** One running unit of work: the only way to write. */
export interface Tx {
  readonly em: EntityManager;
  readonly actor: Actor;
  /** Who checked what the actor proposed, where it took two. */
  readonly checkerId?: string;
  readonly correlationId: string;
  /** Instant for records of what happened. */
  readonly now: Date;
  /** Business date: what every decision takes as `asOf`. */
  readonly today: LocalDate;
  readonly ids: IdGenerator;
  can(permission: string): boolean;
  /** Writes outbox rows for every job that subscribes to the event, in this transaction. */
  publish(event: string, payload: Record<string, Json>): Promise<void>;
  /** Says that a record of this kind changes, for the public pages that tell of it. The audit trail says so by itself. */
  touches(recordType: string): void;
}

/** What a mutation leaves behind: the record and its state. Whoever wants more reads it again. */
export interface Ref {
  readonly id: string;
  readonly state?: string;
  readonly facts?: Record<string, Json>;
}
export type Outcome = Result<Ref>;

/** Unknown and forbidden look alike to the caller. */
export class NotFoundError extends Error {
  readonly code = 'NOT_FOUND';
  constructor(what = 'record') {
    super(`${what} not found`);
  }
}
export class ForbiddenError extends Error {
  readonly code = 'FORBIDDEN';
}
export class UnauthenticatedError extends Error {
  readonly code = 'UNAUTHENTICATED';
}
