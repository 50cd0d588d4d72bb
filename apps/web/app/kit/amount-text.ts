import type { Bp, Fen } from '@zhiya/kernel';

/** An amount as an input in 万元 shows it again: 250000000 → "250", 12345 → "0.012345". */
export function wanText(fen: Fen | null | undefined): string {
  if (fen === null || fen === undefined) return '';
  const digits = String(fen).padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0+$/, '');
  return `${digits.slice(0, -6)}${decimals === '' ? '' : `.${decimals}`}`;
}
/** A rate as an input in percent shows it again: 550 → "5.5". */
export const percentText = (bp: number | null | undefined): string =>
  bp === null || bp === undefined ? '' : String(bp / 100);
/** A rate as the decimal that a rule keeps: 60 % is 0.60, 12.5 % is 0.125. */
export const ratioText = (bp: Bp): string => (bp / 10_000).toFixed(4).replace(/0{1,2}$/, '');
