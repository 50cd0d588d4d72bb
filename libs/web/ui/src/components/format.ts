import { divRound, formatLarge, formatYuan, type Fen } from '@zhiya/kernel';
import type { Language } from '../text';

const MILLION = 100_000_000n;
const BILLION = 100_000_000_000n;

/** A headline amount with its unit word: 万元 / 亿元 in Chinese, yuan, million or billion in English. Two decimals, half up. */
export function largeAmount(fen: Fen, language: Language): { readonly figure: string; readonly unit: string } {
  if (language === 'zh') return formatLarge(fen);
  const magnitude = BigInt(Math.abs(fen));
  if (magnitude < MILLION) return { figure: formatYuan(fen), unit: 'CNY' };
  const [per, word] = magnitude < BILLION ? [MILLION, 'million CNY'] : [BILLION, 'billion CNY'];
  return { figure: formatYuan(Number(divRound(BigInt(fen) * 100n, per as bigint, 'halfUp'))), unit: word as string };
}

/** 20971520 → "20 MB" */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kb = bytes / 1024;
  return kb < 1024 ? `${Math.round(kb)} kB` : `${(kb / 1024).toFixed(kb / 1024 < 10 && kb % 1024 !== 0 ? 1 : 0)} MB`;
}
