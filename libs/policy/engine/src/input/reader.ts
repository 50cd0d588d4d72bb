import {
  fault,
  identifierReason,
  isLocalDate,
  parseCreditCode,
  parseDivisionCode,
  type DomainError,
  type LocalDate,
} from '@zhiya/kernel';

/** One fault of a case: where it is and what is due there. */
export interface Fault {
  readonly path: string;
  readonly message: string;
  /** The same as a stable code with its facts, where it is no fault of shape: screens say it in the reader's language. */
  readonly error?: DomainError;
}

/** Reads one value of a case. What it cannot read it reports and answers undefined, so that all faults are found in one pass. */
export interface Reader<T> {
  readonly type: string;
  readonly unit: string | null;
  readonly read: (value: unknown, path: string, faults: Fault[]) => T | undefined;
  /** For lists and objects, what `documents` shows beneath them. */
  readonly children?: Readonly<Record<string, Field<unknown>>>;
  readonly element?: Reader<unknown>;
}
export interface Field<T> extends Reader<T> {
  readonly required: boolean;
  readonly fallback: T | undefined;
}
type Fields = Readonly<Record<string, Field<unknown>>>;
type ValueOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

const LONGEST = 60;
/** The value as it came, on one line. */
export const got = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
const at = (path: string, key: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `${path}.${key}` : `${path}[${got(key)}]`;

export const required = <T>(reader: Reader<T>): Field<T> => ({ ...reader, required: true, fallback: undefined });
export const optional = <T>(reader: Reader<T>, fallback: T): Field<T> => ({ ...reader, required: false, fallback });

function text<T>(
  type: string,
  unit: string | null,
  due: string,
  parse: (raw: string) => T | { readonly message: string },
): Reader<T> {
  return {
    type,
    unit,
    read: (value, path, faults) => {
      if (typeof value !== 'string')
        return void faults.push({ path, message: `must be ${due}, written as a string, got ${got(value)}` });
      const parsed = parse(value);
      if (typeof parsed === 'object' && parsed !== null && 'message' in parsed)
        return void faults.push({ path, message: `${parsed.message}, got ${got(value)}` });
      return parsed as T;
    },
  };
}

/** A fact that may stay unsaid: absent is unknown, not a default. */
export const maybe = <T>(reader: Reader<T>): Field<T | undefined> => ({
  ...(reader as Reader<T | undefined>),
  required: false,
  fallback: undefined,
});

const LONGEST_WHOLE = 30;
const NEGATIVE = /^-\d+(\.\d+)?$/;

/** Yuan with at most two places → fen. */
export const amount: Reader<bigint> = text<bigint>(
  'amount',
  'yuan',
  'a decimal amount in yuan with at most two places',
  (raw) => {
    if (NEGATIVE.test(raw)) return { message: 'must not be negative' };
    const m = /^(\d+)(?:\.(\d{1,2}))?$/.exec(raw);
    if (!m) return { message: 'must be a decimal amount in yuan with at most two places' };
    if (m[1]!.length > LONGEST_WHOLE) return { message: `must have at most ${LONGEST_WHOLE} digits before the point` };
    return BigInt(m[1]! + (m[2] ?? '').padEnd(2, '0'));
  },
);

/** A whole number, as text. */
export const count: Reader<bigint> = text<bigint>('count', 'count', 'a whole number', (raw) => {
  if (NEGATIVE.test(raw)) return { message: 'must not be negative' };
  if (!/^\d+$/.test(raw)) return { message: 'must be a whole number' };
  return raw.length > LONGEST_WHOLE ? { message: `must have at most ${LONGEST_WHOLE} digits` } : BigInt(raw);
});

function shareOf(raw: string): string | { readonly message: string } {
  if (NEGATIVE.test(raw)) return { message: 'must not be negative' };
  if (!/^\d{1,10}(\.\d{1,10})?$/.test(raw)) return { message: 'must be a decimal between 0 and 1' };
  const [whole, places = ''] = raw.split('.') as [string, string?];
  return Number(whole) > 1 || (Number(whole) === 1 && Number(places) > 0)
    ? { message: 'must be a decimal between 0 and 1' }
    : raw;
}
/** A decimal between 0 and 1, kept as text. */
export const share: Reader<string> = text<string>('share', 'ratio', 'a decimal between 0 and 1', shareOf);
/** The same in whole parts of 10^-10, for what is compared. */
export const rate: Reader<bigint> = text<bigint>('rate', 'ratio', 'a decimal between 0 and 1', (raw) => {
  const checked = shareOf(raw);
  if (typeof checked !== 'string') return checked;
  const [whole, places = ''] = checked.split('.') as [string, string?];
  return BigInt(whole + places.padEnd(10, '0'));
});

export const date: Reader<LocalDate> = text<string>('date', null, 'a date YYYY-MM-DD', (raw) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(raw)) return { message: 'must be a date YYYY-MM-DD' };
  return isLocalDate(raw) ? raw : { message: 'must be a day of the calendar' };
});

export const name: Reader<string> = text<string>('text', null, 'a text', (raw) =>
  raw.trim() === '' ? { message: 'must not be empty' } : raw,
);

export const creditCode: Reader<string> = text<string>('credit-code', null, 'a unified social credit code', (raw) => {
  const parsed = parseCreditCode(raw);
  return parsed.ok
    ? parsed.value.normalized
    : { message: `must be a valid unified social credit code (${identifierReason(parsed.errors[0]!)})` };
});

export const division: Reader<string> = text<string>('division', null, 'a six-digit division code', (raw) => {
  if (!/^\d{6}$/.test(raw)) return { message: 'must be a six-digit division code' };
  const parsed = parseDivisionCode(raw);
  return parsed.ok ? raw : { message: `must be a division code of GB/T 2260 (${identifierReason(parsed.errors[0]!)})` };
});

export const oneOf = <T extends string>(values: readonly T[], type = 'enumeration'): Reader<T> =>
  text<T>(
    type,
    null,
    `one of ${values.join(', ')}`,
    (raw) => values.find((v) => v === raw) ?? { message: `must be one of ${values.join(', ')}` },
  );

/** true or false. */
export const flag: Reader<boolean> = {
  type: 'flag',
  unit: null,
  read: (value, path, faults) =>
    typeof value === 'boolean'
      ? value
      : void faults.push({ path, message: `must be true or false, got ${got(value)}` }),
};

/** A year is a JSON number. */
export const year: Reader<number> = {
  type: 'year',
  unit: null,
  read: (value, path, faults) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 9999
      ? value
      : void faults.push({ path, message: `must be a year as a JSON number, got ${got(value)}` }),
};

export const list = <T>(element: Reader<T>): Reader<readonly T[]> => ({
  type: 'list',
  unit: null,
  element,
  read: (value, path, faults) => {
    if (!Array.isArray(value)) return void faults.push({ path, message: `must be an array, got ${got(value)}` });
    return value.map((v, i) => element.read(v, `${path}[${i}]`, faults) as T);
  },
});

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these fields and no others. */
export const object = <F extends Fields>(fields: F): Reader<ValueOf<F>> => ({
  type: 'object',
  unit: null,
  children: fields,
  read: (value, path, faults) => {
    if (!isObject(value)) return void faults.push({ path, message: `must be an object, got ${got(value)}` });
    const out: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(fields)) {
      if (Object.hasOwn(value, key)) out[key] = field.read(value[key], at(path, key), faults);
      else if (field.required)
        faults.push({ path: at(path, key), message: 'is required', error: fault('TEXT.REQUIRED') });
      else if (field.fallback !== undefined) out[key] = field.fallback;
    }
    for (const key of Object.keys(value))
      if (!Object.hasOwn(fields, key)) faults.push({ path: at(path, key), message: 'is not a known field' });
    return out as ValueOf<F>;
  },
});

export interface InputField {
  readonly path: string;
  readonly type: string;
  readonly unit: string | null;
  readonly required: boolean;
}
/** The fields of a reader as `documents` lists them: path, type, unit, required. */
export function describeFields(fields: Fields, prefix = ''): readonly InputField[] {
  return Object.entries(fields).flatMap(([key, f]) => {
    const isList = f.type === 'list';
    const path = `${prefix}${key}${isList ? '[]' : ''}`;
    const inner = isList ? f.element! : f;
    const own = { path, type: isList && !inner.children ? inner.type : f.type, unit: inner.unit, required: f.required };
    return inner.children ? [{ ...own, type: f.type }, ...describeFields(inner.children, `${path}.`)] : [own];
  });
}
