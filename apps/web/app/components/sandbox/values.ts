import { defineText, textIn, type Language } from '@zhiya/web-ui';

const text = defineText({
  zh: { yuan: '元', wan: '万元', upTo: (a: string) => `${a} 以内`, rest: '以上', months: '个月', days: '天', years: '年', none: '未规定' },
  en: { yuan: 'CNY', wan: '0k CNY', upTo: (a: string) => `up to ${a}`, rest: 'above', months: 'months', days: 'days', years: 'years', none: 'not set' },
});

export interface Tier {
  readonly upTo: string | null;
  readonly rate: string;
}
export const isTiers = (value: unknown): value is readonly Tier[] => Array.isArray(value) && value.every((t) => typeof t === 'object' && t !== null && 'rate' in t);

/** "0.70" → "70", by its digits. */
export function percentOf(ratio: string): string {
  const [whole = '0', places = ''] = ratio.split('.');
  const digits = whole + places.padEnd(2, '0');
  const at = whole.length + 2;
  return `${digits.slice(0, at).replace(/^0+(?=\d)/, '')}${`.${digits.slice(at)}`.replace(/\.?0*$/, '')}`;
}
/** "60" → "0.60"; null where it is no percentage. */
export function ratioOf(percent: string): string | null {
  const m = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(percent.normalize('NFKC').replace(/%$/, '').trim());
  if (!m) return null;
  const whole = m[1]!.padStart(3, '0');
  return `${whole.slice(0, -2).replace(/^0+(?=\d)/, '')}.${whole.slice(-2)}${m[2] ?? ''}`;
}
const yuanOf = (value: string, language: Language): string => `${value.replace(/\.00$/, '').replaceAll(/\B(?=(\d{3})+(\.|$))/g, ',')} ${textIn(text, language).yuan}`;

/** A parameter's value as people read it. */
export function valueText(value: unknown, unit: string, language: Language): string {
  const t = textIn(text, language);
  if (isTiers(value)) return value.map((x) => `${x.upTo === null ? t.rest : t.upTo(yuanOf(x.upTo, language))} ${percentOf(x.rate)}%`).join('；');
  if (typeof value !== 'string') return value === null || value === undefined ? t.none : JSON.stringify(value);
  if (unit === 'tiers' && value.startsWith('[')) return valueText(JSON.parse(value) as unknown, unit, language);
  if (unit === 'ratio') return `${percentOf(value)}%`;
  if (unit === 'yuan') return yuanOf(value, language);
  if (unit === 'months' || unit === 'years') return `${value} ${t[unit]}`;
  return unit === 'days' || unit === 'working-days' ? `${value} ${t.days}` : value;
}
