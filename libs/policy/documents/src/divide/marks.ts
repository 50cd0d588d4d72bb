import { numeralOf } from './numerals';

/** From the widest division to the narrowest; drafting never inverts the order. */
export const RANKS = [
  'HEAD',
  'CLOSING',
  'ANNEX',
  'PART',
  'CHAPTER',
  'SECTION',
  'ARTICLE',
  'ITEM',
  'SUB_ITEM',
  'POINT',
  'SUB_POINT',
  'CIRCLED',
] as const;
export type ClauseRank = (typeof RANKS)[number];
export const depthOf = (rank: ClauseRank): number => RANKS.indexOf(rank);

export interface Mark {
  readonly rank: ClauseRank;
  readonly n: number;
  /** As a locator writes it: 第三条, 二, （一）, 2. */
  readonly label: string;
  readonly start: number;
  /** Where the mark ends and the words begin. */
  readonly end: number;
}

const CN = '[一二三四五六七八九十百千零〇○两]';
const NUM = `(?:${CN}(?:\\s?${CN})*|\\d{1,4}|[０-９]{1,4})`;
const OPEN = '[（(〔\\[【［]';
const CLOSE = '[）)〕\\]】］]';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** What follows an article's number where the article is only mentioned: 第三条的规定, 第三条第二款, 第三条、第四条. */
const MENTIONED = '(?!\\s*[规第之的所、，,和及至或与中款项—–~～-])';

const named = (rank: ClauseRank, unit: string) => ({
  rank,
  pattern: new RegExp(`第\\s?(${NUM})\\s?${unit}${MENTIONED}`, 'uy'),
  label: (n: string) => `第${bare(n)}${unit}`,
});
const bare = (n: string): string => n.replaceAll(/\s/g, '').normalize('NFKC').replaceAll('○', '〇');

const PATTERNS: readonly {
  readonly rank: ClauseRank;
  readonly pattern: RegExp;
  readonly label: (n: string) => string;
}[] = [
  {
    rank: 'ANNEX',
    pattern: new RegExp(`附\\s?[件录表]\\s?(${NUM})?(?=\\s*(?:[:：]|\\n|$|[《“\\u3000 ]))\\s*[:：]?`, 'uy'),
    label: (n) => `附件${bare(n)}`,
  },
  named('PART', '编'),
  named('CHAPTER', '章'),
  named('SECTION', '节'),
  named('ARTICLE', '条'),
  { rank: 'ITEM', pattern: new RegExp(`(${CN}(?:\\s?${CN}){0,3})\\s?[、．.](?!${CN}{1,3}[、，])`, 'uy'), label: bare },
  {
    rank: 'SUB_ITEM',
    pattern: new RegExp(`${OPEN}\\s?(${CN}(?:\\s?${CN}){0,3})\\s?${CLOSE}`, 'uy'),
    label: (n) => `（${bare(n)}）`,
  },
  { rank: 'POINT', pattern: /([0-9０-９]{1,2})\s?[.．、](?![0-9０-９]{1,4}(?:[.．%％万亿元、，]|$))/uy, label: bare },
  {
    rank: 'SUB_POINT',
    pattern: new RegExp(`${OPEN}\\s?([0-9０-９]{1,2})\\s?${CLOSE}`, 'uy'),
    label: (n) => `（${bare(n)}）`,
  },
];

/** The mark that stands exactly at a place, or null. */
export function markAt(text: string, at: number): Mark | null {
  for (const { rank, pattern, label } of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const written = found[1] ?? '';
    const n = written === '' && rank === 'ANNEX' ? 1 : numeralOf(written);
    if (n === null || n === 0) return null;
    return { rank, n, label: label(written), start: at, end: pattern.lastIndex };
  }
  const circled = CIRCLED.indexOf(text[at] ?? ' ');
  return circled >= 0 ? { rank: 'CIRCLED', n: circled + 1, label: text[at]!, start: at, end: at + 1 } : null;
}

/** Characters with which a mark can begin: everything else is passed over at once. */
export const MARK_BEGINS = new RegExp(`[第附（(〔\\[【［0-9０-９${CIRCLED}一二三四五六七八九十百]`, 'u');
