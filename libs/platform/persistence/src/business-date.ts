import { chinaDateOf, defineEvent, type BusinessDate, type Clock, type LocalDate } from '@zhiya/kernel';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { PlatformSetting } from './platform.entities';

/** A day has begun; every day between `from` and it has passed. */
export const DAY_MOVED = defineEvent('operation.dayMoved', { from: 'date?', to: 'date' });
export const HOUR_PASSED = defineEvent('operation.hourPassed', { hour: 'text' });

const SETTING = 'business-date';

/** Production: the date in China, now. */
export class ChinaToday implements BusinessDate {
  constructor(private readonly clock: Clock) {}
  today(): LocalDate {
    return chinaDateOf(this.clock.now());
  }
}

/** How long a process answers with the date it has read, in milliseconds. */
const TRUSTED_MS = 250;

/**
 * Demonstration: a date kept in the database, which the operator moves. Several processes may serve it. None answers with a
 * reading older than `TRUSTED_MS`, and whoever moves the date waits that long before it says so (`isShared`): once the move
 * is answered, every process decides on the new day, however slow the machine is. Breaks if a request is let in without
 * `refresh`.
 */
export class MovableToday implements BusinessDate {
  private current: LocalDate;
  private readAt = Number.NEGATIVE_INFINITY;
  /** A reading serves whoever waits for it and belongs to no request: it is not among the statements that a page costs. */
  private readonly besideRequests = AsyncLocalStorage.snapshot();
  constructor(
    start: LocalDate,
    private readonly isShared = false,
  ) {
    this.current = start;
  }
  today(): LocalDate {
    return this.current;
  }

  /** Reads the date now. */
  async load(db: DataSource): Promise<void> {
    const begun = performance.now();
    const row = await db.manager.findOneBy(PlatformSetting, { name: SETTING });
    // An earlier reading that arrives late must not undo a later one: the date only moves forward.
    if (row && row.value > this.current) this.current = row.value;
    this.readAt = Math.max(this.readAt, begun);
  }
  /** Reads the date unless the last reading may still be trusted. A database that cannot be read leaves the old one to stand. */
  async refresh(db: DataSource): Promise<void> {
    if (performance.now() - this.readAt < TRUSTED_MS) return;
    await this.besideRequests(() => this.load(db)).catch(() => undefined);
  }
  /** Called after the setting is committed; done when every other process has to read it. */
  async moved(to: LocalDate): Promise<void> {
    this.current = to;
    if (this.isShared) await setTimeout(TRUSTED_MS + 10);
  }
}
export const BUSINESS_DATE_SETTING = SETTING;
