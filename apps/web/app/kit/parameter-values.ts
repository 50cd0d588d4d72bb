import { formatYuan, parseAmount } from '@zhiya/kernel';
import { defineText, lossPartyText, textIn, type Language } from '@zhiya/web-ui';

const text = defineText({
  zh: {
    repealed: '停止执行',
    upTo: (amount: string) => `${amount}以内：`,
    beyond: '超出部分：',
    year: (from: number, to: number) => (from === to ? `第 ${from} 年 ` : `第 ${from}–${to} 年 `),
    between: '；',
    units: { days: ' 天', 'working-days': ' 个工作日', months: ' 个月', years: ' 年' },
  },
  en: {
    repealed: 'repealed',
    upTo: (amount: string) => `up to ${amount}: `,
    beyond: 'beyond: ',
    year: (from: number, to: number) => (from === to ? `year ${from} ` : `years ${from}–${to} `),
    between: '; ',
    units: { days: ' days', 'working-days': ' working days', months: ' months', years: ' years' },
  },
});

type Shares = Readonly<Record<string, string>>;
export interface Tier {
  readonly upTo: string | null;
  readonly rate?: string | undefined;
  readonly shares?: Shares | undefined;
}
interface Band {
  readonly from: number;
  readonly to: number;
  readonly amount: string;
}

const isRecord = (v: unknown): v is Readonly<Record<string, unknown>> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const isShares = (v: unknown): v is Shares => isRecord(v) && Object.values(v).every((s) => typeof s === 'string');
export const isTiers = (v: unknown): v is readonly Tier[] =>
  Array.isArray(v) &&
  v.every((t) => isRecord(t) && 'upTo' in t && (typeof t['rate'] === 'string' || isShares(t['shares'])));
const isBands = (v: unknown): v is readonly Band[] =>
  Array.isArray(v) &&
  v.every(
    (b) =>
      isRecord(b) && typeof b['from'] === 'number' && typeof b['to'] === 'number' && typeof b['amount'] === 'string',
  );

/** A decimal ratio as percent, by its digits: 0.125 → 12.5. */
export function percentOf(ratio: string): string {
  const [whole = '0', places = ''] = ratio.split('.');
  const digits = whole + places.padEnd(2, '0');
  const at = whole.length + 2;
  return `${digits.slice(0, at).replace(/^0+(?=\d)/, '')}${`.${digits.slice(at)}`.replace(/\.?0*$/, '')}`;
}
/** The same with its sign, as it is printed: -0.58 → −58%. */
export const signedPercent = (ratio: string): string =>
  ratio.startsWith('-') ? `−${percentOf(ratio.slice(1))}%` : `${percentOf(ratio)}%`;
/** A sum of yuan in 万元 as a person types it, by its digits: 1000000.00 → 100. */
export function wanOf(yuan: string): string {
  const [whole = '0', places = ''] = yuan.split('.');
  const digits = `${whole}${places.padEnd(2, '0')}`.padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}

const WAN_FEN = 1_000_000;
function amountOf(yuan: string, language: Language): string {
  const fen = parseAmount(yuan, '');
  if (!fen.ok) return yuan;
  const whole = formatYuan(fen.value).replace(/\.00$/, '');
  return language === 'en' ? `CNY ${whole}` : fen.value >= WAN_FEN ? `${wanOf(yuan)} 万元` : `${whole} 元`;
}
function sharesOf(shares: Shares, language: Language): string {
  const names = textIn(lossPartyText, language) as Shares;
  return Object.entries(shares)
    .map(([party, share]) => `${names[party] ?? party} ${percentOf(share)}%`)
    .join(' · ');
}

/**
 * A value of a parameter as people read it: a line, and of tiers a line each. null is a value that was repealed; what this does not know
 * is shown as it is written.
 */
export function valueLines(value: unknown, unit: string | null | undefined, language: Language): readonly string[] {
  const t = textIn(text, language);
  if (value === null || value === undefined) return unit ? [t.repealed] : [];
  if (isTiers(value))
    return value.map(
      (x) =>
        `${x.upTo === null ? t.beyond : t.upTo(amountOf(x.upTo, language))}${x.shares ? sharesOf(x.shares, language) : `${percentOf(x.rate!)}%`}`,
    );
  if (isBands(value)) return value.map((b) => `${t.year(b.from, b.to)}${amountOf(b.amount, language)}`);
  if (isShares(value)) return [sharesOf(value, language)];
  if (typeof value !== 'string') return [JSON.stringify(value)];
  if (/^[[{]/.test(value)) return valueLines(JSON.parse(value) as unknown, unit, language);
  if (unit === 'yuan') return [amountOf(value, language)];
  if (unit === 'ratio') return [/^\d+(\.\d+)?$/.test(value) ? `${percentOf(value)}%` : value];
  return [`${value}${(t.units as Readonly<Record<string, string>>)[unit ?? ''] ?? ''}`];
}
/** The same in one line. */
export const valueText = (value: unknown, unit: string | null | undefined, language: Language): string =>
  valueLines(value, unit, language).join(textIn(text, language).between);

interface SharePart {
  readonly party: string;
  readonly share: string;
}
/** A value as the API says it of a rule: by its unit a text, shares or tiers. */
export interface ValueParts {
  readonly text?: string | null | undefined;
  readonly shares: readonly SharePart[];
  readonly tiers: readonly {
    readonly upTo?: string | null | undefined;
    readonly rate?: string | null | undefined;
    readonly shares: readonly SharePart[];
  }[];
}
const tableOf = (shares: readonly SharePart[]): Shares => Object.fromEntries(shares.map((s) => [s.party, s.share]));
/** The same as the catalogue writes it. */
export function valueOf({ text: plain, shares, tiers }: ValueParts): unknown {
  if (tiers.length > 0)
    return tiers.map((x): Tier => ({
      upTo: x.upTo ?? null,
      ...(x.shares.length > 0 ? { shares: tableOf(x.shares) } : { rate: x.rate ?? '0' }),
    }));
  return shares.length > 0 ? tableOf(shares) : (plain ?? null);
}
