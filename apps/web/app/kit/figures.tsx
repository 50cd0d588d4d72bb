import { addDays, divRound, formatLarge, formatYuan, type Fen } from '@zhiya/kernel';
import { useLanguage, type Language } from '@zhiya/web-ui';

/** A headline amount with the digits that its source prints: 27.9945 亿元. */
export function headline(fen: Fen, language: Language): { readonly figure: string; readonly unit: string } {
  const zh = formatLarge(fen, 4);
  if (language === 'zh') return { figure: zh.unit === '亿元' ? zh.figure : formatLarge(fen).figure, unit: zh.unit };
  const billions = divRound(BigInt(fen) * 1_000_000n, 100_000_000_000n, 'halfUp');
  const [per, unit, places] =
    Math.abs(fen) >= 10_000_000_000
      ? ([billions, 'billion CNY', 6] as const)
      : ([divRound(BigInt(fen) * 100n, 100_000_000n, 'halfUp'), 'million CNY', 2] as const);
  const digits = per.toString().padStart(places + 1, '0');
  return { figure: `${digits.slice(0, -places)}.${digits.slice(-places)}`, unit };
}

export function Headline({ fen }: { fen: Fen }) {
  const language = useLanguage();
  const { figure, unit } = headline(fen, language);
  return (
    <span className="fig" title={`${formatYuan(fen)} ${language === 'en' ? 'CNY' : '元'}`}>
      {figure}
      <small>{unit}</small>
    </span>
  );
}

export const chartUnit = (language: Language): string => (language === 'en' ? 'billion CNY' : '亿元');
/** An amount as a chart draws it, rounded to two places of its unit. */
export function chartValue(fen: Fen, language: Language): { readonly value: number; readonly display: string } {
  const hundredths = divRound(BigInt(fen) * 100n, language === 'en' ? 100_000_000_000n : 10_000_000_000n, 'halfUp');
  const value = Number(hundredths) / 100;
  return { value, display: value.toFixed(2) };
}

/** 2019-01-01 to 2019-10-31 as people say it: 2019 年 1–10 月; a whole year as a year. */
export function periodText(from: string, last: string, language: Language): string {
  const [year, m1, d1] = from.split('-').map(Number) as [number, number, number];
  const [, m2] = last.split('-').map(Number) as [number, number, number];
  const endsMonth = addDays(last, 1).endsWith('-01');
  if (d1 !== 1 || !endsMonth) return `${from} – ${last}`;
  if (m1 === 1 && m2 === 12) return language === 'en' ? `${year}` : `${year} 年全年`;
  if (m1 === m2) return language === 'en' ? `${year}, month ${m1}` : `${year} 年 ${m1} 月`;
  return language === 'en' ? `${year}, months ${m1}–${m2}` : `${year} 年 ${m1}–${m2} 月`;
}
