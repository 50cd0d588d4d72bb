import { randomBytes, randomInt } from 'node:crypto';
import type { Clock, IdGenerator } from '@zhiya/kernel';

/** The twelve bits behind the milliseconds. */
const COUNTERS = 0x1000;

function uuid(ms: number, counter: number): string {
  const b = randomBytes(16);
  b.writeUIntBE(ms, 0, 6);
  b.writeUInt16BE(0x7000 | counter, 6);
  b[8] = (b[8]! & 0x3f) | 0x80;
  const h = b.toString('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`;
}

/** UUIDv7 (RFC 9562): 48 bits of milliseconds, then randomness; sorts by time. */
export const uuidV7 = (now: Date): string => uuid(now.getTime(), randomInt(COUNTERS));

/**
 * Ids that sort as they were made, within a millisecond too and when the clock stands or steps back (RFC 9562, 6.2, method 1: a counter
 * that begins at random in its lower half; when it is used up, the next millisecond is begun early). Trails, histories and lists are read in
 * the order of ids: by chance, a person would be made after joining its organisation. Across processes milliseconds decide.
 */
export function idGenerator(clock: Clock): IdGenerator {
  let ms = 0;
  let counter = 0;
  return {
    next: () => {
      const now = clock.now().getTime();
      if (now > ms) [ms, counter] = [now, randomInt(COUNTERS / 2)];
      else if (counter + 1 < COUNTERS) counter += 1;
      else [ms, counter] = [ms + 1, 0];
      return uuid(ms, counter);
    },
  };
}
export const systemClock: Clock = { now: () => new Date() };
