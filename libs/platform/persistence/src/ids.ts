import { randomBytes } from 'node:crypto';
import type { Clock, IdGenerator } from '@zhiya/kernel';

/** UUIDv7 (RFC 9562): 48 bits of milliseconds, then randomness; sorts by time. */
export function uuidV7(now: Date): string {
  const b = randomBytes(16);
  b.writeUIntBE(now.getTime(), 0, 6);
  b[6] = (b[6]! & 0x0f) | 0x70;
  b[8] = (b[8]! & 0x3f) | 0x80;
  const h = b.toString('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`;
}
export const idGenerator = (clock: Clock): IdGenerator => ({ next: () => uuidV7(clock.now()) });
export const systemClock: Clock = { now: () => new Date() };
