import { fail, fault, invariant, ok, type DomainError, type Result } from './result';

/** Integer fen (1/100 yuan), safe up to 2^53−1 ≈ 90 trillion yuan. Never a float of yuan. */
export type Fen = number;
/** Integer basis points: 435 is 4.35 %. */
export type Bp = number;
export type Rounding = 'down' | 'halfUp' | 'up';

export const MAX_FEN = Number.MAX_SAFE_INTEGER;

/** Ten billion yuan: no loan, sum insured or value of a right is larger; what is has a nought too many. */
export const LARGEST_AMOUNT_FEN: Fen = 1_000_000_000_000;
/** Refuses an amount that no business has. `amountFault(9e15, 'highFen')` answers AMOUNT.TOO_LARGE at that field. */
export const amountFault = (fen: Fen, field: string): DomainError | false =>
  fen > LARGEST_AMOUNT_FEN && fault('AMOUNT.TOO_LARGE', { given: fen, maxFen: LARGEST_AMOUNT_FEN }, field);

export function assertFen(value: number): Fen {
  invariant(Number.isSafeInteger(value), `not an amount in fen: ${value}`);
  return value;
}

/** Divides exactly and rounds by name; ties go away from zero. Works on negative numerators. */
export function divRound(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  invariant(denominator > 0n, 'a denominator is positive');
  const negative = numerator < 0n;
  const n = negative ? -numerator : numerator;
  const q = n / denominator;
  const r = n % denominator;
  const up = rounding === 'up' ? r > 0n : rounding === 'halfUp' ? 2n * r >= denominator : false;
  const magnitude = up ? q + 1n : q;
  return negative ? -magnitude : magnitude;
}

/** amount × num ÷ den through BigInt, rounded by name. */
export function mulDiv(amount: Fen, num: number | bigint, den: number | bigint, rounding: Rounding): Fen {
  return assertFen(Number(divRound(BigInt(amount) * BigInt(num), BigInt(den), rounding)));
}

export const applyBp = (amount: Fen, bp: Bp, rounding: Rounding): Fen => mulDiv(amount, bp, 10_000, rounding);

export const sumFen = (amounts: readonly Fen[]): Fen => assertFen(amounts.reduce((a, b) => a + b, 0));

const FULL_WIDTH = /[０-９．，]/g;
const toHalf = (s: string) => s.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * Reads an amount as a person types it: yuan, at most two decimals, thousands separators and full-width figures forgiven.
 * `unit: 'wan'` reads 万元 (at most six decimals, so that fen stay whole). Errors: AMOUNT.MALFORMED, AMOUNT.DECIMALS,
 * AMOUNT.NEGATIVE, AMOUNT.TOO_LARGE, AMOUNT.REQUIRED.
 */
export function parseAmount(text: string, field: string, unit: 'yuan' | 'wan' = 'yuan'): Result<Fen> {
  const raw = toHalf(text.trim()).replaceAll(/(?<=\d),(?=\d{3}(\D|$))/g, '');
  if (raw === '') return fail('AMOUNT.REQUIRED', {}, field);
  if (/^[-−]/.test(raw)) return fail('AMOUNT.NEGATIVE', { given: text }, field);
  const m = /^(\d+)(?:\.(\d+))?$/.exec(raw);
  if (!m) return fail('AMOUNT.MALFORMED', { given: text.slice(0, 60) }, field);
  const places = unit === 'yuan' ? 2 : 6;
  const decimals = m[2] ?? '';
  if (decimals.length > places) return fail('AMOUNT.DECIMALS', { given: text.slice(0, 60), places }, field);
  const fen = BigInt(m[1]! + decimals.padEnd(places, '0'));
  if (fen > BigInt(MAX_FEN)) return fail('AMOUNT.TOO_LARGE', { given: text.slice(0, 60) }, field);
  return ok(Number(fen));
}

/** A rate or share as the decimal that policies reckon with: 435 is `0.0435`. */
export const decimalOfBp = (bp: Bp): string => `${Math.floor(bp / 10_000)}.${String(bp % 10_000).padStart(4, '0')}`;

/** A percentage as a person types it, in whole parts of 10^-places of a percent. */
function percentIn(places: number, text: string, field: string, maxPercent: number): Result<bigint> {
  const raw = toHalf(text.trim())
    .replace(/[%％]$/, '')
    .trim();
  if (raw === '') return fail('RATE.REQUIRED', {}, field);
  const m = /^(\d+)(?:\.(\d+))?$/.exec(raw);
  if (!m) return fail('RATE.MALFORMED', { given: text.slice(0, 60) }, field);
  const decimals = m[2] ?? '';
  if (decimals.length > places) return fail('RATE.DECIMALS', { given: text.slice(0, 60), places }, field);
  const parts = BigInt(m[1]! + decimals.padEnd(places, '0'));
  if (parts > BigInt(maxPercent) * 10n ** BigInt(places))
    return fail('RATE.OUT_OF_RANGE', { given: text.slice(0, 60), maxPercent }, field);
  return ok(parts);
}

/** A yearly rate in percent with at most two decimals → basis points. Errors: RATE.REQUIRED, RATE.MALFORMED, RATE.DECIMALS, RATE.OUT_OF_RANGE. */
export function parsePercent(text: string, field: string, maxBp = 10_000): Result<Bp> {
  const parts = percentIn(2, text, field, maxBp / 100);
  return parts.ok ? ok(Number(parts.value)) : parts;
}

/** A percentage with at most six decimals → the decimal that it is, exactly: 4.350125 is `0.04350125`, 60 is `0.60`. Errors as of `parsePercent`. */
export function parseRatio(text: string, field: string, maxPercent = 100): Result<string> {
  const parts = percentIn(6, text, field, maxPercent);
  if (!parts.ok) return parts;
  const digits = parts.value.toString().padStart(9, '0');
  return ok(`${digits.slice(0, -8)}.${digits.slice(-8).replace(/0{1,6}$/, '')}`);
}

/** "2,500,000.00" */
export function formatYuan(fen: Fen): string {
  const sign = fen < 0 ? '-' : '';
  const s = String(Math.abs(fen)).padStart(3, '0');
  return `${sign}${s.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${s.slice(-2)}`;
}

/** "2500000.00", the form of machine answers. */
export const plainYuan = (fen: Fen): string => formatYuan(fen).replaceAll(',', '');

/** 万元 below one 亿, 亿元 above; the exact value belongs beside it (title attribute). Rounded half up for display only. */
export function formatLarge(fen: Fen, decimals = 2): { readonly figure: string; readonly unit: '万元' | '亿元' } {
  const yi = Math.abs(fen) >= 10_000_000_000;
  const per = yi ? 10_000_000_000n : 1_000_000n;
  const scaled = divRound(BigInt(fen) * 10n ** BigInt(decimals), per, 'halfUp');
  const sign = scaled < 0n ? '-' : '';
  const s = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const whole = s.slice(0, s.length - decimals).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return { figure: `${sign}${whole}${decimals > 0 ? `.${s.slice(-decimals)}` : ''}`, unit: yi ? '亿元' : '万元' };
}

/** 435 → "4.35%" */
export function formatBp(bp: Bp): string {
  const whole = Math.abs(Math.trunc(bp));
  return `${bp < 0 && whole > 0 ? '-' : ''}${(whole - (whole % 100)) / 100}.${String(whole % 100).padStart(2, '0')}%`;
}
