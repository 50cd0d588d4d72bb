import { fail, ok } from '../result';
import { folded, LAST_YEAR, type Parsed } from './types';

export type PatentType = 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN';
export interface PatentNumberDetail {
  readonly patentType: PatentType;
  readonly route: 'PCT' | 'DIRECT';
  readonly year: number;
}

/** The third figure group: kind of patent and, for 8 and 9, entry into the national phase. */
const TYPES: Readonly<Record<string, readonly [PatentType, 'PCT' | 'DIRECT']>> = {
  1: ['INVENTION', 'DIRECT'],
  2: ['UTILITY_MODEL', 'DIRECT'],
  3: ['DESIGN', 'DIRECT'],
  8: ['INVENTION', 'PCT'],
  9: ['UTILITY_MODEL', 'PCT'],
};

/** Letters that close a publication number, which has no check character and names a paper, not a right. */
const PUBLICATION = /^(?:CN|ZL)?(\d{7,9})([ABCUYSD])\d?$/;
const PUBLICATION_KINDS: Readonly<Record<string, string>> = {
  A: 'published invention application',
  B: 'granted invention patent',
  C: 'granted invention patent (before 2010)',
  U: 'granted utility model',
  Y: 'granted utility model (before 2010)',
  S: 'granted design',
  D: 'granted design (before 2010)',
};

const FIRST_LONG_YEAR = 2003;
const FIRST_YEAR = 1985;

/** The weights run 2 to 9 and start again at 2; a remainder of ten is written X. */
export function patentCheckCharacter(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) sum += Number(digits[i]) * (2 + (i % 8));
  const r = sum % 11;
  return r === 10 ? 'X' : String(r);
}

function yearOf(digits: string): number {
  if (digits.length === 12) return Number(digits.slice(0, 4));
  const two = Number(digits.slice(0, 2));
  return two >= 85 ? 1900 + two : 2000 + two;
}

/**
 * Reads a Chinese patent or application number: twelve digits and a check character since October 2003, eight and one before.
 * Errors: IDENTIFIER.REQUIRED, PUBLICATION_NUMBER, FORM, LENGTH, PATENT_TYPE, YEAR, CHECK_MISSING, CHECK_CHARACTER.
 */
export function parsePatentNumber(value: string, field?: string): Parsed<PatentNumberDetail> {
  const text = folded(value);
  if (text === '') return fail('IDENTIFIER.REQUIRED', {}, field);
  const publication = PUBLICATION.exec(text);
  if (publication)
    return fail(
      'IDENTIFIER.PUBLICATION_NUMBER',
      { letter: publication[2]!, means: PUBLICATION_KINDS[publication[2]!]! },
      field,
    );

  const body = text.replace(/^(ZL|CN)/, '');
  const m = /^(\d+)(\.?)([0-9X]?)$/.exec(body);
  if (!m) return fail('IDENTIFIER.FORM', { kind: 'PATENT_NUMBER' }, field);
  let [digits, , given] = [m[1]!, m[2]!, m[3]!];
  const withoutDot = m[2] === '' && given === '';
  if (withoutDot && (digits.length === 13 || digits.length === 9))
    [digits, given] = [digits.slice(0, -1), digits.slice(-1)];
  if (digits.length !== 12 && digits.length !== 8)
    return fail('IDENTIFIER.LENGTH', { kind: 'PATENT_NUMBER', length: digits.length + given.length }, field);

  const year = yearOf(digits);
  const [first, last] = digits.length === 12 ? [FIRST_LONG_YEAR, LAST_YEAR] : [FIRST_YEAR, FIRST_LONG_YEAR];
  if (year < first || year > last) {
    if (text.startsWith('CN') && body.length === 9)
      return fail('IDENTIFIER.PUBLICATION_NUMBER', { letter: '', means: 'its closing letter is missing' }, field);
    return fail('IDENTIFIER.YEAR', { year, first, last }, field);
  }
  const typeDigit = digits.length === 12 ? digits[4]! : digits[2]!;
  const type = TYPES[typeDigit];
  if (!type) return fail('IDENTIFIER.PATENT_TYPE', { given: typeDigit }, field);

  const expected = patentCheckCharacter(digits);
  if (given === '') return fail('IDENTIFIER.CHECK_MISSING', { expected }, field);
  if (given !== expected) return fail('IDENTIFIER.CHECK_CHARACTER', { given, expected }, field);
  return ok({ normalized: `ZL${digits}.${expected}`, detail: { patentType: type[0], route: type[1], year } });
}
