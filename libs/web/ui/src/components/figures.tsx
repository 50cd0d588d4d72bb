import { chinaTimeOf, formatBp, formatYuan, mulDiv, type Bp, type Fen } from '@zhiya/kernel';
import { useLanguage, type Language } from '../text';
import { largeAmount } from './format';

/** An exact amount, "2,500,000.00", or with `large` 万元 / 亿元 and the exact value on hover (`short`: without .00, for headlines). */
export function Money({
  fen,
  large = false,
  short = false,
  unit = false,
}: {
  fen: Fen;
  large?: boolean;
  short?: boolean;
  unit?: boolean;
}) {
  const language = useLanguage();
  const exact = `${formatYuan(fen)} ${language === 'en' ? 'CNY' : '元'}`;
  if (!large) return <span className="fig">{unit ? exact : formatYuan(fen)}</span>;
  const { figure, unit: word } = largeAmount(fen, language);
  return (
    <span className="fig" title={exact}>
      {short ? figure.replace(/\.00$/, '') : figure}
      <small>{word}</small>
    </span>
  );
}

/** A rate in basis points, "4.35%". */
export const Percent = ({ bp }: { bp: Bp }) => <span className="fig">{formatBp(bp)}</span>;

/** A ratio as a bar of its whole; the words beside it say the figure, the bar only shows it. */
export function Bar({
  part,
  whole,
  label,
  warn = false,
}: {
  part: number;
  whole: number;
  label: string;
  warn?: boolean;
}) {
  const percent =
    whole <= 0
      ? 0
      : Math.min(100, Math.max(0, mulDiv(Math.round(part), 1000, Math.max(1, Math.round(whole)), 'halfUp') / 10));
  return (
    <div className={warn ? 'bar warn' : 'bar'} role="img" aria-label={label}>
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 2019-12-20 → 2019年12月20日 or 20 December 2019. */
export function longDate(date: string, language: Language): string {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  return language === 'en' ? `${d} ${MONTHS[m - 1]} ${y}` : `${y}年${m}月${d}日`;
}

/** A business date: ISO in tables, written out with `long`. Instants are turned into China time by the loader. */
export function DateText({ value, long = false }: { value: string; long?: boolean }) {
  const language = useLanguage();
  return (
    // Without the attribute the text itself is what a machine reads.
    <time dateTime={long || value.includes(' ') ? value.replace(' ', 'T') : undefined}>
      {long ? longDate(value, language) : value}
    </time>
  );
}

/** An instant (ISO, UTC) as China reads it: 2019-12-20 14:03. */
export function Instant({ value }: { value: string }) {
  return <time dateTime={value}>{chinaTimeOf(new Date(value))}</time>;
}
