import type { Lang } from '@zhiya/policy-catalogue';
import { BOOK_COLUMNS } from './book-columns';
import type { BookFault } from './book-rows';

type Facts = BookFault['facts'];
const WORDS: Readonly<Record<string, readonly [zh: (f: Facts) => string, en: (f: Facts) => string]>> = {
  REQUIRED: [() => '必填', () => 'is required'],
  REQUIRED_FOR_INTEREST: [() => '款项为利息时必填', () => 'is required for interest'],
  NEGATIVE: [() => '不能为负', () => 'must not be negative'],
  AMOUNT: [() => '不是金额', () => 'is not an amount'],
  DECIMALS: [() => '至多两位小数', () => 'has at most two decimals'],
  TOO_LARGE: [() => '位数过多', () => 'has too many digits'],
  NOT_EXACT: [
    () => '超过 15 位有效数字，Excel 的数字单元格会丢失末位，请将单元格设为文本',
    () => 'has more than 15 digits, of which a number cell loses the last: write it as text',
  ],
  PERCENT: [
    () => '应为 0 至 100 的百分数，至多六位小数',
    () => 'is a percentage from 0 to 100 with at most six decimals',
  ],
  DATE: [() => '不是日期（年-月-日）', () => 'is not a date (YYYY-MM-DD)'],
  ONE_OF: [(f) => `应为：${f['allowed']}`, (f) => `must be one of ${f['allowed']}`],
  CREDIT_CODE: [() => '统一社会信用代码不正确（校验位不符）', () => 'is not a valid unified social credit code'],
  DIVISION: [() => '不是行政区划代码', () => 'is not a division code'],
  TOO_LONG: [(f) => `超过 ${f['max']} 字`, (f) => `is longer than ${f['max']} characters`],
  DIFFERS: [(f) => `与第 ${f['row']} 行所填不同`, (f) => `differs from line ${f['row']}`],
};

export const titleOf = (column: string | null): string => BOOK_COLUMNS.find((c) => c.key === column)?.title ?? '';
/** A fault in words: «金额（元）：不能为负». */
export const faultText = (f: Pick<BookFault, 'column' | 'code' | 'facts'>, lang: Lang = 'zh'): string =>
  `${titleOf(f.column)}${lang === 'zh' ? '：' : ' '}${WORDS[f.code]![lang === 'zh' ? 0 : 1](f.facts)}`;
