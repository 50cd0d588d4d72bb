import { SYSTEM_ACTOR, type FactsGiven, type FactsShape, type Told } from '@zhiya/kernel';
import { tell } from '@zhiya/platform-jobs';
import {
  DAY_MOVED,
  HOUR_PASSED,
  isUniqueViolation,
  PlatformSetting,
  type RequestContext,
} from '@zhiya/platform-persistence';
import type { Platform } from './platform.module';

const system: RequestContext = { actor: SYSTEM_ACTOR, correlationId: 'ticker' };

/**
 * Tells the house that a day or an hour has begun. Every process may tick: the slot's name is a primary key, so that one of
 * them wins and each slot is told once. In the demonstration the operator moves the day; only hours tick.
 */
export class Ticker {
  private timer: NodeJS.Timeout | undefined;
  constructor(
    private readonly platform: Platform,
    private readonly everyMs = 30_000,
  ) {}

  start(): void {
    const tick = () => void this.tick().catch(() => undefined);
    tick();
    this.timer = setInterval(tick, this.everyMs);
    this.timer.unref();
  }
  stop(): void {
    clearInterval(this.timer);
  }

  async tick(): Promise<readonly string[]> {
    const { clock, businessDate } = this.platform.uow;
    const hour = clock.now().toISOString().slice(0, 13);
    const told: string[] = [];
    if (await this.slot(`hour:${hour}`, HOUR_PASSED, { hour })) told.push('hour');
    const today = businessDate.today();
    if (!this.platform.config.demo && (await this.slot(`day:${today}`, DAY_MOVED, { to: today }))) told.push('day');
    return told;
  }

  private async slot<S extends FactsShape>(name: string, event: Told<S>, facts: FactsGiven<S>): Promise<boolean> {
    if (await this.platform.databases.reader.manager.existsBy(PlatformSetting, { name })) return false;
    try {
      await this.platform.uow.do(system, async (tx) => {
        await tx.em.insert(PlatformSetting, { name, value: tx.now.toISOString() });
        await tell(tx, event, facts);
      });
      return true;
    } catch (e) {
      if (isUniqueViolation(e)) return false;
      throw e;
    }
  }
}
