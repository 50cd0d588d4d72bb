import { chinaDateOf, defineEvent, type BusinessDate, type Clock, type LocalDate } from '@zhiya/kernel';
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

/** Demonstration: a date kept in the database, which the operator moves. Several processes read it again every second. */
export class MovableToday implements BusinessDate {
  private current: LocalDate;
  private timer: NodeJS.Timeout | undefined;
  constructor(start: LocalDate) {
    this.current = start;
  }
  today(): LocalDate {
    return this.current;
  }

  async load(db: DataSource): Promise<void> {
    const row = await db.manager.findOneBy(PlatformSetting, { name: SETTING });
    if (row) this.current = row.value;
  }
  follow(db: DataSource): void {
    this.timer = setInterval(() => void this.load(db).catch(() => undefined), 1000);
    this.timer.unref();
  }
  stop(): void {
    clearInterval(this.timer);
  }
  /** Called after the setting is committed. */
  moved(to: LocalDate): void {
    this.current = to;
  }
}
export const BUSINESS_DATE_SETTING = SETTING;
