import {
  fail,
  fault,
  ok,
  parseAmount,
  parseLocalDate,
  parseRatio,
  plainYuan,
  type DomainError,
  type Result,
} from '@zhiya/kernel';
import type { CaseControl, TypedValues } from './typed-values';

type Said = string | number | boolean | readonly string[];
const as = <T>(read: Result<T>, say: (value: T) => Said): Result<Said> => (read.ok ? ok(say(read.value)) : read);
const count = (text: string, name: string): Result<Said> => {
  const digits = text.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return /^\d{1,15}$/.test(digits) ? ok(digits) : fail('INPUT.IS_INT', {}, name);
};
const year = (text: string, name: string): Result<Said> =>
  /^(?:19|20|21)\d{2}$/.test(text) ? ok(Number(text)) : fail('INPUT.MATCHES', {}, name);

/** An answer as a case says it: yuan and ratios as decimals, a year as a number. */
function said({ name, kind }: CaseControl, value: string | readonly string[]): Result<Said> {
  if (typeof value !== 'string') return ok(value);
  switch (kind) {
    case 'amount':
      return as(parseAmount(value, name, 'wan'), plainYuan);
    case 'percent':
      return parseRatio(value, name);
    case 'date':
      return as(parseLocalDate(value, name), (d) => d);
    case 'count':
      return count(value, name);
    case 'year':
      return year(value, name);
    case 'flag':
      return ok(value === 'yes');
    case 'one':
    case 'many':
      return ok(value);
  }
}

/** What was typed, by its places in a case; what was left empty is absent. Every fault at once, each at its control. */
export function readCase(
  controls: readonly CaseControl[],
  values: TypedValues,
): Result<Readonly<Record<string, Said>>> {
  const errors: DomainError[] = [];
  const out: Record<string, Said> = {};
  for (const c of controls) {
    const value = values[c.name] ?? '';
    if (value.length === 0) {
      if (c.required) errors.push(fault('TEXT.REQUIRED', {}, c.name));
      continue;
    }
    const read = said(c, value);
    if (read.ok) out[c.name] = read.value;
    else errors.push(...read.errors);
  }
  return errors.length > 0 ? { ok: false, errors } : ok(out);
}

/** Places with a dot made into the objects they name: «fund.balance» is the balance in the fund. */
export function nested(flat: Readonly<Record<string, Said>>): Readonly<Record<string, unknown>> {
  const out: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const [first, second] = path.split('.') as [string, string?];
    if (second === undefined) out[first] = value;
    else out[first] = { ...(out[first] as object | undefined), [second]: value };
  }
  return out;
}
