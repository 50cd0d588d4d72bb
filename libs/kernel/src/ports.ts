import type { LocalDate } from './local-date';
import type { Json } from './result';

/** The instant now, for sessions, leases and audit. Never read by a decision. */
export interface Clock {
  now(): Date;
}
/** Today for the rules (China), never the clock: the demonstration moves it. */
export interface BusinessDate {
  today(): LocalDate;
}
/** Time-ordered identifiers (UUIDv7). */
export interface IdGenerator {
  next(): string;
}
/** Adds work to the outbox within the running unit of work. */
export interface Outbox {
  /** Hands a domain event to every job that subscribes to it. */
  publish(event: string, payload: Record<string, Json>): Promise<void>;
}
