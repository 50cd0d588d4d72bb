import { fail, ok } from '../result';
import { folded, LAST_YEAR, type Parsed } from './types';

export interface SoftwareCopyrightDetail {
  readonly year: number;
}

/** Software has been registered in China since 1992. */
const FIRST_YEAR = 1992;

/** Reads a software registration number, 2019SR0123456. It has no check digit. Errors: IDENTIFIER.REQUIRED, CERTIFICATE_NUMBER, FORM, YEAR. */
export function parseSoftwareCopyrightNumber(value: string, field?: string): Parsed<SoftwareCopyrightDetail> {
  const text = folded(value);
  if (text === '') return fail('IDENTIFIER.REQUIRED', {}, field);
  if (/^软著登字/.test(text)) return fail('IDENTIFIER.CERTIFICATE_NUMBER', {}, field);
  const m = /^(\d{4})SR\d{6,7}$/.exec(text);
  if (!m) return fail('IDENTIFIER.FORM', { kind: 'SOFTWARE_COPYRIGHT_NUMBER' }, field);
  const year = Number(m[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return fail('IDENTIFIER.YEAR', { year, first: FIRST_YEAR, last: LAST_YEAR }, field);
  return ok({ normalized: text, detail: { year } });
}
