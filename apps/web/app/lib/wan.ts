import type { Fen } from '@zhiya/kernel';

/** An amount in 万元 as it is typed: exact, without separators, at least two places and no more than it needs. */
export function inWan(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(7, '0');
  const places = digits.slice(-6).replace(/0{1,4}$/, '');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -6)}.${places}`;
}
