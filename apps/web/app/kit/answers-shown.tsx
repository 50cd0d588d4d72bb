import type { FieldList, ListedField } from '@zhiya/kernel';
import { DateText, Money, Percent, type Answer } from '@zhiya/web-ui';
import type { Names } from './field-list';

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
