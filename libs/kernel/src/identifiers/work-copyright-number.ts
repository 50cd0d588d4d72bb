import { fail, ok } from '../result';
import { folded, LAST_YEAR, type Parsed } from './types';

export interface WorkCopyrightDetail {
  readonly year: number;
  /** The letter of the category of works, as written: the registry's list of letters is not at hand. */
  readonly category: string;
}

/** 国 for the national registry, else the initial of the province (with the second initials in use). */
const REGISTRIES = '国京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕秦甘陇青宁新台港澳';
/** The Copyright Law is of 1991: no registration is older. */
const FIRST_YEAR = 1991;

/** Reads a registration number of a work, 国作登字-2019-F-00123456. Errors: IDENTIFIER.REQUIRED, FORM, REGISTRY, YEAR. */
export function parseWorkCopyrightNumber(value: string, field?: string): Parsed<WorkCopyrightDetail> {
  const text = folded(value);
  if (text === '') return fail('IDENTIFIER.REQUIRED', {}, field);
  const m = /^(.)作登字-(\d{4})-([A-Z])-(\d{8})$/u.exec(text);
  if (!m) return fail('IDENTIFIER.FORM', { kind: 'WORK_COPYRIGHT_NUMBER' }, field);
  if (!REGISTRIES.includes(m[1]!)) return fail('IDENTIFIER.REGISTRY', { given: m[1]! }, field);
  const year = Number(m[2]);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return fail('IDENTIFIER.YEAR', { year, first: FIRST_YEAR, last: LAST_YEAR }, field);
  return ok({ normalized: text, detail: { year, category: m[3]! } });
}
