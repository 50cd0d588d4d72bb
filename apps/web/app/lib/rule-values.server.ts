import { defineText, largeAmount, textIn, type Language } from '@zhiya/web-ui';
import { formatYuan, parseAmount } from '@zhiya/kernel';

const text = defineText({
  zh: {
    yuan: '元', count: '', days: '日', 'working-days': '个工作日', months: '个月', years: '年', repealed: '已废止', band: (from: number, to: number) => (from === to ? `第 ${from} 年` : `第 ${from}–${to} 年`), between: '，', colon: ' ',
    parties: { FUND: '基金', BANK: '银行', INSURER: '保险', GUARANTOR: '担保', EVALUATOR: '评估', GOVERNMENT: '政府' },
  },
  en: {
    yuan: ' yuan', count: '', days: ' days', 'working-days': ' working days', months: ' months', years: ' years', repealed: 'repealed', band: (from: number, to: number) => (from === to ? `year ${from}` : `years ${from}–${to}`), between: ', ', colon: ' ',
    parties: { FUND: 'fund', BANK: 'bank', INSURER: 'insurer', GUARANTOR: 'guarantor', EVALUATOR: 'evaluator', GOVERNMENT: 'government' },
  },
});

/** A decimal share as a percentage, exactly: 0.7 → 70%, 0.0435 → 4.35%. */
function percent(decimal: string): string {
  const [whole, digits = ''] = decimal.split('.') as [string, string?];
  const moved = `${whole}${digits.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(2).replace(/0+$/, '');
  return `${moved}${rest === '' ? '' : `.${rest}`}%`;
}

function yuan(amount: string, language: Language): string {
  const parsed = parseAmount(amount, '');
  if (!parsed.ok) return amount;
  const large = parsed.value >= 1_000_000 && parsed.value % 1_000_000 === 0 ? largeAmount(parsed.value, language) : null;
  return large ? `${large.figure.replace(/\.00$/, '')}${language === 'en' ? ' ' : ''}${large.unit}` : `${formatYuan(parsed.value).replace(/\.00$/, '')}${textIn(text, language).yuan}`;
}

const isPlain = (v: unknown): v is string => typeof v === 'string';

/** A value of the catalogue as people read it; what this does not know is shown as it is written. */
export function ruleValue(value: unknown, unit: string | null | undefined, language: Language): string {
  const t = textIn(text, language);
  if (value === null || value === undefined) return unit ? t.repealed : '';
  if (isPlain(value)) {
    if (unit === 'ratio') return /^\d+(\.\d+)?$/.test(value) ? percent(value) : value;
    if (unit === 'yuan') return yuan(value, language);
    const word = unit ? (t as unknown as Record<string, unknown>)[unit] : '';
    return `${value}${typeof word === 'string' ? word : ''}`;
  }
  if (Array.isArray(value)) {
    return value.map((b: unknown) => {
      const band = b as { from?: number; to?: number; amount?: string };
      return typeof band.from === 'number' && typeof band.to === 'number' && isPlain(band.amount) ? `${t.band(band.from, band.to)}${t.colon}${yuan(band.amount, language)}` : JSON.stringify(b);
    }).join(t.between);
  }
  if (typeof value === 'object') {
    return Object.entries(value).map(([party, share]) => `${t.parties[party as keyof typeof t.parties] ?? party}${t.colon}${isPlain(share) ? percent(share) : JSON.stringify(share)}`).join(t.between);
  }
  return String(value);
}
