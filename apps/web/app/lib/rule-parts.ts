import { formatYuan, type Fen } from '@zhiya/kernel';
import { lossPartyText, textIn, type Language } from '@zhiya/web-ui';

export interface SharePart { readonly party: string; readonly share: string }
export interface TierPart { readonly upTo?: string | null | undefined; readonly rate?: string | null | undefined; readonly shares: readonly SharePart[] }
/** A value of a rule as the API says it: by its unit a text, shares or tiers. */
export interface RuleValue { readonly text?: string | null | undefined; readonly shares: readonly SharePart[]; readonly tiers: readonly TierPart[] }

const WAN_FEN = 1_000_000;
const fenOf = (yuan: string): Fen => {
  const [whole = '0', decimals = ''] = yuan.split('.');
  return Number(whole + decimals.padEnd(2, '0'));
};
/** The sum in 万元 as a person types it: 1000000.00 yuan are 100. */
export function wanOf(yuan: string): string {
  const digits = String(fenOf(yuan)).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}
const amount = (yuan: string, language: Language): string => {
  const fen = fenOf(yuan);
  return language === 'zh' && fen >= WAN_FEN ? `${wanOf(yuan)} 万元` : language === 'zh' ? `${formatYuan(fen)} 元` : `CNY ${formatYuan(fen)}`;
};

/** A decimal rate as percent, exactly: 0.125 is 12.5. */
export function percentOf(ratio: string): string {
  const [whole = '0', decimals = ''] = ratio.split('.');
  const digits = `${whole}${decimals.padEnd(2, '0')}`;
  const cut = whole.length + 2;
  return `${digits.slice(0, cut).replace(/^0+(?=\d)/, '')}.${digits.slice(cut)}`.replace(/\.?0*$/, '') || '0';
}
const COUNTED: Readonly<Record<string, readonly [string, string]>> = { days: [' 天', ' days'], 'working-days': [' 个工作日', ' working days'], months: [' 个月', ' months'], years: [' 年', ' years'], count: ['', ''] };

const sharesText = (shares: readonly SharePart[], language: Language): string => {
  const names = textIn(lossPartyText, language) as Readonly<Record<string, string>>;
  return shares.map((s) => `${names[s.party] ?? s.party} ${percentOf(s.share)}%`).join(' · ');
};

/** A value in the words of its unit; a line a tier. */
export function valueLines(value: RuleValue, unit: string, language: Language): readonly string[] {
  if (value.tiers.length > 0) {
    return value.tiers.map((t) => {
      const reach = t.upTo ? (language === 'zh' ? `${amount(t.upTo, language)}以内` : `up to ${amount(t.upTo, language)}`) : language === 'zh' ? '超出部分' : 'beyond';
      return `${reach}：${t.shares.length > 0 ? sharesText(t.shares, language) : `${percentOf(t.rate ?? '0')}%`}`;
    });
  }
  if (value.shares.length > 0) return [sharesText(value.shares, language)];
  if (value.text === null || value.text === undefined) return [language === 'zh' ? '停止执行' : 'repealed'];
  if (unit === 'yuan') return [amount(value.text, language)];
  if (unit === 'ratio') return [`${percentOf(value.text)}%`];
  const counted = COUNTED[unit];
  return [counted ? `${value.text}${counted[language === 'zh' ? 0 : 1]}` : value.text];
}
