import { divRound } from '@zhiya/kernel';
import { useLanguage, type Language } from '@zhiya/web-ui';

/** Amounts of a sandbox come as the digits of their fen: a book may exceed what a number holds. */
const grouped = (digits: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/g, ',');

/** "2,500,000.00", with its sign. */
export function exactYuan(fen: string): string {
  const isNegative = fen.startsWith('-');
  const digits = (isNegative ? fen.slice(1) : fen).padStart(3, '0');
  return `${isNegative ? '−' : ''}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

const WAN = { zh: [1_000_000n, '万元'], en: [100_000n, 'k CNY'] } as const;
export const wanUnit = (language: Language): string => WAN[language][1];
/** The same in 万元 (thousands of yuan in English), two places, for reading. */
export function inWan(fen: string, language: Language): string {
  const hundredths = divRound(BigInt(fen) * 100n, WAN[language][0], 'halfUp');
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0');
  return `${hundredths < 0n ? '−' : ''}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}
export const wanNumber = (fen: string, language: Language): number =>
  Number(divRound(BigInt(fen) * 100n, WAN[language][0], 'halfUp')) / 100;

export const minus = (a: string, b: string): string => (BigInt(a) - BigInt(b)).toString();
const signed = (text: string, fen: string): string => (BigInt(fen) > 0n ? `+${text}` : text);

/** 万元, with the exact yuan on hover; `sign`: a difference says which way. */
export function Wan({ fen, sign = false, unit = true }: { fen: string; sign?: boolean; unit?: boolean }) {
  const language = useLanguage();
  const [text, exact] = [inWan(fen, language), `${exactYuan(fen)} ${language === 'en' ? 'CNY' : '元'}`];
  return (
    <span className="fig" title={sign ? signed(exact, fen) : exact}>
      {sign ? signed(text, fen) : text}
      {unit ? <small>{wanUnit(language)}</small> : null}
    </span>
  );
}
export const Yuan = ({ fen, sign = false }: { fen: string; sign?: boolean }) => (
  <span className="fig">{sign ? signed(exactYuan(fen), fen) : exactYuan(fen)}</span>
);
