import { chinaTimeOf, formatBp, formatYuan, isLocalDate } from '@zhiya/kernel';
import {
  auditFieldText,
  auditStates,
  labelIn,
  rightKindText,
  roleText,
  repaymentMethodText,
  textIn,
  type Language,
  type Text,
} from '@zhiya/web-ui';
import { divisionName } from '../../kit/divisions.server';
import { text } from './text';

export interface Change {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
/** Fields whose values are codes with words of their own. */
const CODES: Readonly<Record<string, Text<Readonly<Record<string, string>>>>> = {
  rightKind: rightKindText,
  roles: roleText,
  method: repaymentMethodText,
  methods: repaymentMethodText,
};

/** A value as a person reads it: by its field's unit, else by its form. What is not known stays as it is. */
function shown(field: string, value: unknown, recordType: string, language: Language): string {
  const t = textIn(text, language);
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number')
    return /Fen$/.test(field) ? t.yuan(formatYuan(value)) : /Bp$/.test(field) ? formatBp(value) : String(value);
  if (typeof value === 'string') {
    if (INSTANT.test(value)) return chinaTimeOf(new Date(value));
    if (isLocalDate(value)) return value;
    if (field === 'state' && auditStates[recordType]) return labelIn(auditStates[recordType], language, value);
    if (field === 'division') return `${divisionName(value, language)} ${value}`;
    return CODES[field] ? labelIn(CODES[field], language, value) : value;
  }
  if (Array.isArray(value))
    return value.length === 0
      ? '–'
      : value.map((each) => shown(field, each, recordType, language)).join(language === 'zh' ? '、' : ', ');
  return Object.entries(value as object)
    .map(([name, each]) => `${labelIn(auditFieldText, language, name)} ${shown(name, each, recordType, language)}`)
    .join(language === 'zh' ? '；' : '; ');
}

/** What changed, one line per field: before → after. */
export function changesOf(recordType: string, before: unknown, after: unknown, language: Language): readonly Change[] {
  const [a, b] = [(before ?? {}) as Record<string, unknown>, (after ?? {}) as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => JSON.stringify(a[name] ?? null) !== JSON.stringify(b[name] ?? null))
    .map((name) => ({
      name: labelIn(auditFieldText, language, name),
      from: shown(name, a[name], recordType, language),
      to: shown(name, b[name], recordType, language),
    }));
}
