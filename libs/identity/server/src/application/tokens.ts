import { Secret } from '@zhiya/kernel';
import { createHash, randomBytes } from 'node:crypto';

/** Tokens live in the caller's hands only; the database keeps their hash. */
export const newToken = (): Secret => new Secret(randomBytes(32).toString('base64url'));
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
/** Of a token that nobody holds: what a row carries until its letter is written. */
export const nobodysHash = (): string => tokenHash(newToken().reveal());
export const inMinutes = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
export const inDays = (now: Date, days: number): Date => inMinutes(now, days * 1440);
