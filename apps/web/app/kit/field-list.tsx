import { controlOf, plainYuan, type FieldList, type ListedField } from '@zhiya/kernel';
import {
  AmountField,
  Checkboxes,
  DateField,
  DateText,
  Money,
  Percent,
  PercentField,
  Radios,
  Select,
  TextArea,
  TextField,
  UnitField,
  type Answer,
} from '@zhiya/web-ui';
import type { ComponentProps, ReactNode } from 'react';
import { percentText, wanText } from './amount-text';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
/** What a list cannot know of a control: words beside its label, the choices with their names, how wide it is. */
export interface Look {
  readonly hint?: ReactNode;
  readonly choices?: readonly Choice[];
  readonly unit?: string;
  readonly width?: 'short' | 'mid';
  readonly rows?: number;
  /** Not marked as optional: the page asks for it, or brings its answer along. */
  readonly isAsked?: boolean;
  /** The choices in one row, or in a list that opens; else a few stand below each other and many are a list. */
  readonly as?: 'row' | 'select';
  /** What a list that opens says where nothing is chosen; false: it opens on its first choice. */
  readonly blank?: string | false;
  readonly input?: Pick<
    ComponentProps<'input'>,
    'autoCapitalize' | 'autoComplete' | 'inputMode' | 'list' | 'max' | 'maxLength' | 'min' | 'required' | 'spellCheck'
  >;
}
type Names<L> = { readonly [K in keyof L & string]: string };
type Looks<L> = { readonly [K in keyof L & string]?: Look };

/** As a control shows again what is kept. */
function typed(field: ListedField, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field.kind === 'amount') return (field.unit === 'wan' ? wanText : plainYuan)(value as number);
  if (field.kind === 'codes') return (value as readonly string[]).join(' ');
  return field.kind === 'percent' ? percentText(value as number) : String(value);
}
const FEW_CHOICES = 8;

function Control({
  name,
  field,
  label,
  look,
  value,
}: {
  name: string;
  field: ListedField;
  label: string;
  look: Look;
  value: unknown;
}) {
  const { hint, choices = [], unit, width, rows, isAsked, as, blank, input } = look;
  const named = { name: controlOf(name, field), label, hint, optional: field.isOptional && !isAsked };
  const common = { ...named, defaultValue: typed(field, value) };
  // Nothing to choose from: the page itself says which record, or that there is none.
  if (field.kind === 'record' && as !== 'select' && choices.length === 0)
    return <input type="hidden" name={common.name} value={common.defaultValue} />;
  switch (field.kind) {
    case 'lines':
      return <TextArea {...common} {...(rows ? { rows } : {})} maxLength={input?.maxLength} />;
    case 'date':
      return <DateField {...common} {...input} />;
    case 'amount':
      return <AmountField {...common} unit={field.unit} />;
    case 'percent':
      return <PercentField {...common} />;
    case 'whole':
      return unit ? (
        <UnitField {...common} unit={unit} inputMode="numeric" />
      ) : (
        <TextField {...common} width={width} inputMode="numeric" />
      );
    case 'choices':
      return (
        <Checkboxes
          {...named}
          row={as === 'row'}
          choices={choices}
          defaultValue={(value as readonly string[] | null) ?? []}
        />
      );
    case 'flag':
      return <Radios {...named} row choices={choices} defaultValue={value === true ? 'yes' : 'no'} />;
    case 'record':
    case 'choice':
      return as === 'select' || choices.length > FEW_CHOICES ? (
        <Select {...common} width={width} choices={choices} blank={blank} />
      ) : (
        <Radios {...common} row={as === 'row'} choices={choices} />
      );
    case 'codes':
    case 'text':
      return <TextField {...common} width={width} {...input} />;
  }
}

/** The controls of a form, in the order of its list; `only` some of them, where a page puts something around or between. */
export function Controls<L extends FieldList>({
  list,
  names,
  looks = {},
  values,
  only,
}: {
  list: L;
  names: Names<L>;
  looks?: Looks<L>;
  values: { readonly [K in keyof L]: unknown };
  only?: readonly (keyof L & string)[];
}) {
  const drawn = Object.entries(list).filter(([name]) => !only || (only as readonly string[]).includes(name));
  return drawn.map(([name, field]) => (
    <Control
      key={name}
      name={name}
      field={field}
      label={names[name as keyof L & string]}
      look={(looks as Readonly<Record<string, Look>>)[name] ?? {}}
      value={values[name]}
    />
  ));
}

/** A value as a page tells of it; null where there is none. */
function shown(field: ListedField, value: unknown): Answer['value'] | null {
  if (value === null || value === undefined || value === '') return null;
  switch (field.kind) {
    case 'date':
      return <DateText value={String(value)} />;
    case 'amount':
      return <Money fen={value as number} large />;
    case 'percent':
      return <Percent bp={value as number} />;
    default:
      return String(value);
  }
}

/**
 * The answers of a form as a page lists them. `told`: what is said of a field in words of its own, where it has an answer; `otherwise`: what
 * stands where it has none (undefined: the field is left out).
 */
export function answersShown<L extends FieldList>(
  list: L,
  names: Names<L>,
  values: { readonly [K in keyof L]: unknown },
  told: { readonly [K in keyof L & string]?: Answer['value'] | null },
  otherwise: (name: keyof L & string) => Answer['value'] | undefined,
): Answer[] {
  return Object.entries(list).flatMap(([key, field]) => {
    const name = key as keyof L & string;
    const value = shown(field, values[name]) === null ? otherwise(name) : (told[name] ?? shown(field, values[name])!);
    return value === undefined ? [] : [{ label: names[name], value }];
  });
}
