import { fail, ok } from '../result';
import { folded, type Parsed } from './types';

export interface TrademarkNumberDetail {
  /** Nice class; a number without one names the registration, and only number and class together name the right. */
  readonly class: number | null;
  readonly international: boolean;
}

const LAST_CLASS = 45;

/** Reads a trademark number, 626155 or 626155/32 or G1234567. It has no check digit. Errors: IDENTIFIER.REQUIRED, FORM, LENGTH, CLASS. */
export function parseTrademarkNumber(value: string, field?: string): Parsed<TrademarkNumberDetail> {
  const text = folded(value);
  if (text === '') return fail('IDENTIFIER.REQUIRED', {}, field);
  const m = /^(G?)(\d+)(?:\/(\d*))?$/.exec(text);
  if (!m) return fail('IDENTIFIER.FORM', { kind: 'TRADEMARK_NUMBER' }, field);
  const [, g, digits, classText] = m as unknown as [string, string, string, string | undefined];
  if (digits.length > 8) return fail('IDENTIFIER.LENGTH', { kind: 'TRADEMARK_NUMBER', length: digits.length }, field);
  if (classText === undefined) return ok({ normalized: g + digits, detail: { class: null, international: g !== '' } });
  const niceClass = Number(classText);
  if (classText === '' || classText.length > 2 || niceClass < 1 || niceClass > LAST_CLASS)
    return fail('IDENTIFIER.CLASS', { given: classText.slice(0, 20) }, field);
  return ok({ normalized: `${g}${digits}/${niceClass}`, detail: { class: niceClass, international: g !== '' } });
}
