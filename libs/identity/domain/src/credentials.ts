import { fault, type DomainError } from '@zhiya/kernel';

/** Failures in a row before an account rests, and for how long. */
export const LOCK_AFTER = 5;
export const LOCK_MINUTES = 15;
export const SESSION_DAYS = 7;
export const RESET_MINUTES = 30;
export const INVITATION_DAYS = 14;

const COMMON = new Set([
  'password1',
  '12345678',
  '123456789',
  '1234567890',
  'qwertyuiop',
  'password123',
  '11111111',
  'abcd1234',
  'a1234567',
]);

/** Length matters most (NIST SP 800-63B): 10 to 128 characters, not a common one, not the account's own name. */
export function passwordFault(password: string, email: string, field = 'password'): DomainError | null {
  const length = [...password].length;
  if (length < 10) return fault('IDENTITY.PASSWORD_SHORT', { min: 10 }, field);
  if (length > 128) return fault('IDENTITY.PASSWORD_LONG', { max: 128 }, field);
  const low = password.toLowerCase();
  if (COMMON.has(low) || /^(.)\1+$/.test(low) || low.includes(email.split('@')[0]!.toLowerCase()))
    return fault('IDENTITY.PASSWORD_GUESSABLE', {}, field);
  return null;
}

/** E-mail addresses are compared lower-cased and without spaces. */
export const normalEmail = (email: string): string => email.normalize('NFKC').trim().toLowerCase();
export const emailFault = (email: string, field = 'email'): DomainError | null =>
  email.length <= 200 && /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']{2,}$/.test(email)
    ? null
    : fault('IDENTITY.EMAIL_MALFORMED', {}, field);

export interface LockState {
  readonly failures: number;
  readonly lockedUntil: Date | null;
}

/** What a wrong password does to the account at an instant. */
export function afterFailure(lock: LockState, now: Date): LockState {
  const failures = lock.failures + 1;
  return failures >= LOCK_AFTER
    ? { failures: 0, lockedUntil: new Date(now.getTime() + LOCK_MINUTES * 60_000) }
    : { failures, lockedUntil: null };
}
export const isLocked = (lock: LockState, now: Date): boolean => lock.lockedUntil !== null && lock.lockedUntil > now;

/** How many wrong log-ins one client address may have within how many minutes, whatever the accounts. */
export interface SignInLimit {
  readonly failures: number;
  readonly minutes: number;
}

/** Clients that share a line count as one: an IPv4 address (also in its IPv6 form), the first 64 bits of an IPv6 one. */
export function clientLine(ip: string): string {
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(ip)?.[1];
  if (v4 || !ip.includes(':')) return v4 ?? ip.slice(0, 64);
  const [head, tail] = ip
    .toLowerCase()
    .split('%')[0]!
    .split('::')
    .map((half) => half.split(':').filter(Boolean)) as [string[], string[]?];
  const full = tail ? [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail] : head;
  return `${full
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
    .slice(0, 58)}::/64`;
}
