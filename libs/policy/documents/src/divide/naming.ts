import type { Piece } from './divide';
import { depthOf, type ClauseRank, type Mark } from './marks';

export interface Divided {
  readonly seq: number;
  readonly rank: ClauseRank;
  /** How deep it stands among what is open around it: 0 for the outermost. */
  readonly depth: number;
  /** Its own mark: 第三条, （一）; empty before the first. */
  readonly label: string;
  /** Where it stands, as it is cited: 第三条（一）, 三（四）2. */
  readonly locator: string;
  /** Its address within the page, unique in its document. */
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Goes on where the piece before it was too long. */
  readonly isContinued: boolean;
}

const PREFIX: Readonly<Partial<Record<ClauseRank, string>>> = {
  ANNEX: 'annex',
  PART: 'part',
  CHAPTER: 'chapter',
  SECTION: 'section',
  ARTICLE: 'article',
  ITEM: 's',
};

/** An article is cited without its chapter, a chapter's section with it. */
function cited(path: readonly Mark[]): readonly Mark[] {
  const article = path.findIndex((m) => m.rank === 'ARTICLE');
  const annex = path.filter((m) => m.rank === 'ANNEX');
  return article < 0 ? path : [...annex, ...path.slice(article)];
}

const locatorOf = (path: readonly Mark[]): string => {
  const marks = cited(path);
  // 附件 and 一 would read as the first annex.
  const text = marks.map((m, i) => (i > 0 && marks[i - 1]!.rank === 'ANNEX' ? ` ${m.label}` : m.label)).join('');
  return marks.length === 1 && marks[0]!.rank === 'ITEM' ? `${text}、` : text;
};

const anchorOf = (path: readonly Mark[]): string => {
  const marks = cited(path);
  const head = marks.map((m) => (PREFIX[m.rank] ? `${PREFIX[m.rank]}${m.n}` : String(m.n))).join('-');
  return /^\d/.test(head) ? `p${head}` : head;
};

/** Gives each piece its place and an address that no other piece of the text has. */
export function named(text: string, pieces: readonly Piece[]): readonly Divided[] {
  const taken = new Map<string, number>();
  const unique = (anchor: string): string => {
    const times = (taken.get(anchor) ?? 0) + 1;
    taken.set(anchor, times);
    return times === 1 ? anchor : `${anchor}_${times}`;
  };
  let path: Mark[] = [];
  let before: Piece | null = null;
  return pieces.map((piece, seq) => {
    const { mark } = piece;
    const isContinued = before !== null && mark !== null && before.mark === mark;
    if (mark === null || mark.rank === 'CLOSING') path = [];
    else path = [...path.filter((m) => depthOf(m.rank) < depthOf(mark.rank)), mark];
    before = piece;
    const rank = mark?.rank ?? 'HEAD';
    return {
      seq,
      rank,
      depth: Math.max(0, path.length - 1),
      label: mark?.label ?? '',
      locator: rank === 'CLOSING' ? mark!.label : locatorOf(path),
      anchor: unique(rank === 'CLOSING' ? 'closing' : mark === null ? 'head' : anchorOf(path)),
      start: piece.start,
      end: piece.end,
      text: text.slice(piece.start, piece.end),
      isContinued,
    };
  });
}
