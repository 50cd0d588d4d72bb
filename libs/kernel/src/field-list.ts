import { isLocalDate, type LocalDate } from './local-date';
import { fault, type DomainError, type Json } from './result';
import { cleanText, textFault } from './text';

/** The day, and what the other fields of the form say. */
export interface FieldLook {
  readonly asOf: LocalDate;
  readonly answers: Readonly<Record<string, unknown>>;
}
type Check<V> = (value: V, look: FieldLook) => DomainError | null;
interface Options<V> {
  /** May be left empty: its answer is null then, of several choices none. */
  readonly isOptional?: boolean;
  /** What else is asked of a value whose shape is right; a text is '' where nothing was written. */
  readonly check?: Check<V>;
}

interface TextField extends Options<string> {
  readonly kind: 'text' | 'lines';
  readonly max: number;
}
interface DateField extends Options<LocalDate> {
  readonly kind: 'date';
}
interface ChoiceField<C extends string = string> extends Options<string> {
  readonly kind: 'choice';
  /** Null: too many to be listed here; `check` knows them. */
  readonly of: readonly C[] | null;
  readonly code: string;
}
/** Several of them at once. */
interface ChoicesField<C extends string = string> extends Options<readonly string[]> {
  readonly kind: 'choices';
  readonly of: readonly C[] | null;
  readonly code: string;
}
/** Codes typed in one control, one behind the other. */
interface CodesField extends Options<readonly string[]> {
  readonly kind: 'codes';
}
/** Yes or no; no where nothing was said. */
interface FlagField extends Options<boolean> {
  readonly kind: 'flag';
}
/** Another record by its id, chosen from those that the page lists; whether it is there, and theirs, is the server's question. */
interface RecordField extends Options<string> {
  readonly kind: 'record';
}
interface WholeField extends Options<number> {
  readonly kind: 'whole';
  /** Null: its bounds are another rule's. */
  readonly max: number | null;
  readonly code: string;
}
export type AmountUnit = 'yuan' | 'wan';
/** Kept in fen; typed in yuan or in 万元. */
interface AmountField extends Options<number> {
  readonly kind: 'amount';
  readonly unit: AmountUnit;
  /** Null: its bounds are another rule's. */
  readonly maxFen: number | null;
  /** Null: what is said of any amount that is negative or too large. */
  readonly code: string | null;
}
/** Kept in basis points; typed in percent. */
interface PercentField extends Options<number> {
  readonly kind: 'percent';
}
export type ListedField =
  | TextField
  | DateField
  | ChoiceField
  | ChoicesField
  | CodesField
  | FlagField
  | RecordField
  | WholeField
  | AmountField
  | PercentField;
export type FieldList = Readonly<Record<string, ListedField>>;

type ValueOf<F> = F extends { readonly kind: 'choice'; readonly of: readonly (infer C)[] | null }
  ? C
  : F extends { readonly kind: 'choices'; readonly of: readonly (infer C)[] | null }
    ? readonly C[]
    : F extends TextField | DateField | RecordField
      ? string
      : F extends CodesField
        ? readonly string[]
        : F extends FlagField
          ? boolean
          : number;
/** What a form asks for, as it is kept: fen, basis points, ISO dates; null where an optional field is empty. */
export type AnswersOf<L> = {
  -readonly [K in keyof L]: L[K] extends { readonly isOptional: true } & (
    TextField | DateField | ChoiceField | RecordField | WholeField | AmountField | PercentField
  )
    ? ValueOf<L[K]> | null
    : ValueOf<L[K]>;
};

export const textField = <const O extends Options<string>>(max: number, options?: O) =>
  ({ kind: 'text', max, ...options }) as { readonly kind: 'text'; readonly max: number } & O;
/** Several lines. */
export const linesField = <const O extends Options<string>>(max: number, options?: O) =>
  ({ kind: 'lines', max, ...options }) as { readonly kind: 'lines'; readonly max: number } & O;
export const dateField = <const O extends Options<LocalDate>>(options?: O) =>
  ({ kind: 'date', ...options }) as { readonly kind: 'date' } & O;
export const choiceField = <const C extends string, const O extends Options<string>>(
  of: readonly C[] | null,
  code: string,
  options?: O,
) =>
  ({ kind: 'choice', of, code, ...options }) as {
    readonly kind: 'choice';
    readonly of: readonly C[] | null;
    readonly code: string;
  } & O;
export const choicesField = <const C extends string, const O extends Options<readonly string[]>>(
  of: readonly C[] | null,
  code: string,
  options?: O,
) =>
  ({ kind: 'choices', of, code, ...options }) as {
    readonly kind: 'choices';
    readonly of: readonly C[] | null;
    readonly code: string;
  } & O;
export const codesField = <const O extends Options<readonly string[]>>(options?: O) =>
  ({ kind: 'codes', ...options }) as { readonly kind: 'codes' } & O;
export const flagField = () => ({ kind: 'flag' }) as { readonly kind: 'flag' };
export const recordField = <const O extends Options<string>>(options?: O) =>
  ({ kind: 'record', ...options }) as { readonly kind: 'record' } & O;
export const wholeField = <const O extends Options<number>>(max: number | null, code: string, options?: O) =>
  ({ kind: 'whole', max, code, ...options }) as {
    readonly kind: 'whole';
    readonly max: number | null;
    readonly code: string;
  } & O;
export const amountField = <const O extends Options<number>>(
  unit: AmountUnit,
  maxFen: number | null,
  code: string | null,
  options?: O,
) =>
  ({ kind: 'amount', unit, maxFen, code, ...options }) as {
    readonly kind: 'amount';
    readonly unit: AmountUnit;
    readonly maxFen: number | null;
    readonly code: string | null;
  } & O;
export const percentField = <const O extends Options<number>>(options?: O) =>
  ({ kind: 'percent', ...options }) as { readonly kind: 'percent' } & O;

const isText = (f: ListedField): f is TextField | DateField | ChoiceField | RecordField =>
  isWritten(f) || f.kind === 'date' || f.kind === 'choice' || f.kind === 'record';
const isSeveral = (f: ListedField): f is ChoicesField | CodesField => f.kind === 'choices' || f.kind === 'codes';
const isWritten = (f: ListedField): f is TextField => f.kind === 'text' || f.kind === 'lines';

/** The answers that a row holds as they stand: null where it was not asked yet. */
export const answersOf = <L extends FieldList, R extends { readonly [K in keyof L]: unknown }>(
  list: L,
  row: R,
): { [K in keyof L & keyof R]: R[K] } =>
  Object.fromEntries(Object.keys(list).map((name) => [name, row[name as keyof R]])) as {
    [K in keyof L & keyof R]: R[K];
  };
/** Answers of an input as they are kept: texts cleaned, no choice twice, what is left empty null; other keys are left out. */
export function answersIn<L extends FieldList>(list: L, given: object): AnswersOf<L> {
  const values = given as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(list).map(([name, field]) => {
      const value = values[name] ?? null;
      if (isSeveral(field)) return [name, Array.isArray(value) ? [...new Set(value as readonly string[])] : []];
      if (!isText(field)) return [name, value];
      const text = cleanText(typeof value === 'string' ? value : '');
      return [name, text === '' && field.isOptional ? null : text];
    }),
  ) as AnswersOf<L>;
}
/** Of a record that has not been asked yet. */
export const noAnswers = <L extends FieldList>(list: L): { [K in keyof L]: null } =>
  Object.fromEntries(Object.keys(list).map((name) => [name, null])) as { [K in keyof L]: null };

/** The API's `feeFen` is the control `feeWan` where 万元 are typed and `feeYuan` where yuan are; another name stays. */
export const amountControl = (field: string, unit: AmountUnit): string =>
  field.replace(/Fen$/, unit === 'wan' ? 'Wan' : 'Yuan');
/** The control of a field: an amount's carries the unit that is typed. `controlOf('revenueFen', wan)` is `revenueWan`. */
export const controlOf = (name: string, field: ListedField): string =>
  field.kind === 'amount' ? amountControl(name, field.unit) : name;

function shapeFault(name: string, field: ListedField, value: unknown): DomainError | null {
  const given = value as Json;
  switch (field.kind) {
    case 'text':
    case 'lines':
      return textFault(String(value ?? ''), name, field.max, !field.isOptional);
    case 'date':
      if (value === null || value === '') return field.isOptional ? null : fault('DATE.REQUIRED', {}, name);
      return isLocalDate(String(value)) ? null : fault('DATE.IMPOSSIBLE', { given: String(value).slice(0, 40) }, name);
    case 'choice':
      if (value === null || value === '') return field.isOptional ? null : fault(field.code, {}, name);
      return field.of && !field.of.includes(String(value)) ? fault(field.code, {}, name) : null;
    case 'choices': {
      const chosen = value as readonly string[];
      if (chosen.length === 0) return field.isOptional ? null : fault(field.code, {}, name);
      return chosen.some((c) => field.of && !field.of.includes(c)) ? fault(field.code, { given }, name) : null;
    }
    case 'codes':
      return (value as readonly string[]).length > 0 || field.isOptional ? null : fault('TEXT.REQUIRED', {}, name);
    case 'record':
    case 'flag':
      return null;
    default: {
      if (value === null) return field.isOptional ? null : fault('TEXT.REQUIRED', {}, name);
      if (field.kind === 'percent') return null;
      const max = field.kind === 'whole' ? field.max : field.maxFen;
      if (max === null || (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= max))
        return null;
      const code = field.code ?? ((value as number) < 0 ? 'AMOUNT.NEGATIVE' : 'AMOUNT.TOO_LARGE');
      return fault(code, { given, [field.kind === 'whole' ? 'max' : 'maxFen']: max }, name);
    }
  }
}

/** Everything that is wrong with the answers of a form, each fault at its field; at one field the first alone. */
export function fieldFaults(list: FieldList, given: object, asOf: LocalDate): readonly DomainError[] {
  const values: Readonly<Record<string, unknown>> = answersIn(list, given);
  return Object.entries(list).flatMap(([name, field]) => {
    const value = values[name] ?? null;
    const shape = shapeFault(name, field, value);
    if (shape) return [shape];
    if ((value === null || value === '') && !isWritten(field)) return [];
    const check = field.check as Check<unknown> | undefined;
    const wrong = check?.(isWritten(field) ? String(value ?? '') : value, { asOf, answers: values }) ?? null;
    return wrong ? [{ ...wrong, field: name }] : [];
  });
}

/**
 * A form with checks that need a table (divisions, check digits): the page draws the list as it is and does not fetch the table, the server
 * checks by this one, each fault in its place among the others.
 */
export const withChecks = <L extends FieldList>(
  list: L,
  checks: { readonly [K in keyof L & string]?: L[K]['check'] },
): L =>
  Object.fromEntries(
    Object.entries(list).map(([name, field]) => [
      name,
      { ...field, ...(name in checks ? { check: checks[name as keyof typeof checks] } : {}) },
    ]),
  ) as unknown as L;

/** The faults of a form and those that a further rule finds, but for fields that the form refuses already. */
export const withRule = (form: readonly DomainError[], rule: readonly DomainError[]): readonly DomainError[] => [
  ...form,
  ...rule.filter((r) => r.field === undefined || !form.some((f) => f.field === r.field)),
];

/** What is asked for in words or by a choice and was left empty: what a page can say by itself, beside what it could not read. */
export const leftEmpty = (list: FieldList, given: object): readonly DomainError[] => {
  const values: Readonly<Record<string, unknown>> = answersIn(list, given);
  return Object.entries(list).flatMap(([name, field]) => {
    const isAsked = isWritten(field) || isSeveral(field) || field.kind === 'choice';
    const isEmpty = values[name] === '' || (Array.isArray(values[name]) && values[name].length === 0);
    return isAsked && isEmpty ? [shapeFault(name, field, values[name])].filter((f) => f !== null) : [];
  });
};

/** A form of the API: its fields, the input that carries them and the type that shows them again. */
export interface FormOfFields {
  readonly name: string;
  readonly fields: FieldList;
  readonly input: string;
  readonly shownBy: string;
  /** What the input bears beside the answers: which record, of which version, and parts that are no list. */
  readonly bears?: readonly string[];
  /** Fields that the type does not show again by their own name. */
  readonly unshown?: readonly string[];
}
