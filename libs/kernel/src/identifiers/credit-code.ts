import { fail, ok } from '../result';
import { folded, type Parsed } from './types';

export interface CreditCodeDetail {
  /** First character: the authority that registered the body (9 = market regulation, 5 = civil affairs, 1 = staffing commission …). */
  readonly authority: string;
  /** Second character: its category with that authority. */
  readonly category: string;
  /** GB/T 2260 code of the registration authority. It is not the seat: 100000 and 110302 occur, and no support may be decided by it. */
  readonly division: string;
}

/** GB 32100-2015: thirty-one characters, without I, O, S, V and Z; the value is the place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** GB 11714: the organisation code inside, where letters count from A = 10 with none left out. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const LENGTH = 18;

const organisationValue = (c: string): number => (/\d/.test(c) ? Number(c) : c.charCodeAt(0) - 55);

export function organisationCheckCharacter(eight: string): string {
  let sum = 0;
  for (let i = 0; i < 8; i += 1) sum += organisationValue(eight[i]!) * ORGANISATION_WEIGHTS[i]!;
  const c = 11 - (sum % 11);
  return c === 10 ? 'X' : c === 11 ? '0' : String(c);
}

export function creditCodeCheckCharacter(seventeen: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += ALPHABET.indexOf(seventeen[i]!) * WEIGHTS[i]!;
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}

/**
 * Reads a unified social credit code. Checked in this order: length, characters 1 to 17, organisation check (17th), check character (18th).
 * Errors: IDENTIFIER.REQUIRED, LENGTH, CHARACTER, ORGANISATION_CHECK, CHECK_CHARACTER.
 */
export function parseCreditCode(value: string, field?: string): Parsed<CreditCodeDetail> {
  const text = folded(value);
  if (text === '') return fail('IDENTIFIER.REQUIRED', {}, field);
  const length = [...text].length;
  if (length !== LENGTH) return fail('IDENTIFIER.LENGTH', { kind: 'CREDIT_CODE', length }, field);
  for (const [i, c] of [...text].slice(0, 17).entries()) {
    const inDivision = i >= 2 && i <= 7;
    if (inDivision ? !/^\d$/.test(c) : !ALPHABET.includes(c))
      return fail('IDENTIFIER.CHARACTER', { position: i + 1, given: c, digit: inDivision }, field);
  }
  const organisation = organisationCheckCharacter(text.slice(8, 16));
  if (text[16] !== organisation)
    return fail('IDENTIFIER.ORGANISATION_CHECK', { given: text[16]!, expected: organisation }, field);
  const expected = creditCodeCheckCharacter(text.slice(0, 17));
  const given = [...text][17]!;
  if (given !== expected) return fail('IDENTIFIER.CHECK_CHARACTER', { given, expected }, field);
  return ok({ normalized: text, detail: { authority: text[0]!, category: text[1]!, division: text.slice(2, 8) } });
}
