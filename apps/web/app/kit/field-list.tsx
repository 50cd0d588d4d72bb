import { controlOf, plainYuan, type FieldList, type ListedField } from '@zhiya/kernel';
import {
  AmountField,
  Checkboxes,
  DateField,
  PercentField,
  Radios,
  Select,
  TextArea,
  TextField,
  UnitField,
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
export type Names<L> = { readonly [K in keyof L & string]: string };
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
