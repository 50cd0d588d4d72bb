import { linesOf, type Line } from './lines';
import { depthOf, MARK_BEGINS, markAt, type ClauseRank, type Mark } from './marks';
import { named, type Divided } from './naming';

/** A stretch of the text with the mark that opens it; null: what stands before the first mark, or after a signature. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark | null;
}

/** A scan may lose a mark or two; further off, a number that does not follow is a figure in the text. */
const LOST = 3;
/** A heading that runs on into its first sub-item (二、工作重点（一）强化…) is short. */
const HEADING = 24;
const ENDS = /[。；;：:！!？?》”"）)]$/;
/** Of brackets and quotes only what really ends a sentence counts in the middle of a line. */
const BREAKS = /[。；;：:！!？?]/;
const DATE_LINE = /^(?:[12]\d{3}|二[〇○0零]\S{2})\s*年\s*\S{1,3}\s*月\s*\S{1,4}\s*日$/;
const SIGNATURE = 40;

interface Open {
  readonly depth: number;
  readonly n: number;
}

/** Which numbers are due: by rank, within what is open; articles count on through the chapters. */
class Sequence {
  private stack: Open[] = [];
  private articles = 0;
  get isEmpty(): boolean {
    return this.stack.length === 0;
  }
  expected({ rank }: Mark): number {
    if (rank === 'ARTICLE') return this.articles + 1;
    const depth = depthOf(rank);
    return (this.stack.find((o) => o.depth === depth)?.n ?? 0) + 1;
  }
  take({ rank, n }: Mark): void {
    const depth = depthOf(rank);
    this.stack = [...this.stack.filter((o) => o.depth < depth), { depth, n }];
    if (rank === 'ARTICLE') this.articles = n;
    if (rank === 'ANNEX') this.articles = 0;
  }
  /** A signature ends the numbering: what is attached begins anew. */
  reset(): void {
    this.stack = [];
    this.articles = 0;
  }
  deepest(): number {
    return this.stack.at(-1)?.depth ?? -1;
  }
}

/** A line begins afresh: after a sentence, after an empty line, or indented. A line that only goes on does not. */
const isFresh = (line: Line, before: Line | null): boolean =>
  before === null || before.words === '' || line.isIndented || ENDS.test(before.words);

function opensLine(mark: Mark, sequence: Sequence, fresh: boolean, line: Line): boolean {
  if (mark.rank === 'ANNEX')
    return line.words.length <= SIGNATURE && (fresh || mark.end - mark.start >= line.words.length);
  const due = sequence.expected(mark);
  if (mark.n === due) return fresh || depthOf(mark.rank) <= depthOf('SUB_ITEM') || due > 1;
  return fresh && (mark.n === 1 || (mark.n > due && mark.n <= due + LOST));
}

/** Marks inside a line count only in their order, and only after the end of a sentence or of a short heading. */
function opensWithin(text: string, mark: Mark, sequence: Sequence, last: Mark | null): boolean {
  if (mark.rank === 'ANNEX' || mark.n !== sequence.expected(mark)) return false;
  if (BREAKS.test(text[mark.start - 1] ?? '')) return true;
  const heading = last === null ? null : text.slice(last.end, mark.start);
  return (
    heading !== null &&
    mark.n === 1 &&
    depthOf(mark.rank) === sequence.deepest() + 1 &&
    heading.length <= HEADING &&
    heading.length > 1 &&
    !/[，,。；\n]/.test(heading)
  );
}

function marksIn(text: string, line: Line, before: Line | null, sequence: Sequence, last: Mark | null): Mark[] {
  const found: Mark[] = [];
  const first =
    line.start + (text.slice(line.start, line.end).length - text.slice(line.start, line.end).trimStart().length);
  for (let at = first; at < line.end; at += 1) {
    if (!MARK_BEGINS.test(text[at]!)) continue;
    const mark = markAt(text, at);
    if (mark === null) continue;
    const opens =
      at === first
        ? opensLine(mark, sequence, isFresh(line, before), line)
        : opensWithin(text, mark, sequence, found.at(-1) ?? last);
    if (!opens) continue;
    sequence.take(mark);
    found.push(mark);
    at = mark.end - 1;
  }
  return found;
}

const CLOSING: ClauseRank = 'CLOSING';

/** Where each piece begins, by line: the marks, and the signature with the date below it. */
function beginnings(text: string): { readonly start: number; readonly mark: Mark | null }[] {
  const lines = linesOf(text);
  const out: { start: number; mark: Mark | null }[] = [{ start: 0, mark: null }];
  const sequence = new Sequence();
  let before: Line | null = null;
  let last: Mark | null = null;
  for (const [i, line] of lines.entries()) {
    if (line.isNoise) continue;
    if (DATE_LINE.test(line.words.replaceAll(/\s/g, '')) && !sequence.isEmpty) {
      const signed =
        before !== null &&
        before.words !== '' &&
        before.words.length <= SIGNATURE &&
        !/[。；：]/.test(before.words) &&
        before.start > out.at(-1)!.start
          ? before
          : line;
      out.push({
        start: signed.start,
        mark: { rank: CLOSING, n: 1, label: '落款', start: signed.start, end: signed.start },
      });
      sequence.reset();
      last = null;
      const rest = lines[i + 1];
      if (rest) out.push({ start: rest.start, mark: null });
    } else {
      const marks: readonly Mark[] = line.words === '' ? [] : marksIn(text, line, before, sequence, last);
      // What opens at the first word of a line takes the indent with it.
      for (const mark of marks)
        out.push({ start: text.slice(line.start, mark.start).trim() === '' ? line.start : mark.start, mark });
      last = marks.at(-1) ?? last;
    }
    before = line;
  }
  return out;
}

/** A table of contents lists chapters that come again: its lines are one piece, so that the chapters' names are theirs. */
function withoutContents(text: string, pieces: readonly Piece[]): Piece[] {
  const isShort = (p: Piece) =>
    p.mark !== null &&
    ['PART', 'CHAPTER', 'SECTION'].includes(p.mark.rank) &&
    text.slice(p.start, p.end).trim().length <= 60;
  const first = pieces.findIndex((p) => p.mark?.rank === 'CHAPTER' && p.mark.n === 1);
  if (first < 0) return [...pieces];
  const again = pieces.findIndex((p, i) => i > first && p.mark?.rank === 'CHAPTER' && p.mark.n === 1);
  if (again < 0 || !pieces.slice(first, again).every(isShort)) return [...pieces];
  return [
    ...pieces.slice(0, first),
    { start: pieces[first]!.start, end: pieces[again]!.start, mark: null },
    ...pieces.slice(again),
  ];
}

/** A piece of this length is read at once; a longer one is cut after a paragraph, so that its parts can be pointed at. */
const COMFORTABLE = 1500;
/** What a database's text column holds in any engine, with room to spare. */
const LONGEST = 8000;

/** Where a long piece goes on: after an empty line, else after a line, else after a sentence, else where it must. */
function cutAt(text: string, start: number, end: number): number {
  const window = text.slice(start, Math.min(end, start + LONGEST));
  const at = ['\n\n', '\n', '。']
    .map((stop) => ({ stop, found: window.indexOf(stop, COMFORTABLE / 2) }))
    .find(({ found }) => found >= 0);
  if (at && start + at.found + at.stop.length < end) return start + at.found + at.stop.length;
  if (end - start <= LONGEST) return end;
  return start + LONGEST - (/[\ud800-\udbff]/.test(window.at(-1)!) ? 1 : 0);
}

function* cut(text: string, piece: Piece): Generator<Piece> {
  let { start } = piece;
  while (piece.end - start > COMFORTABLE) {
    const end = cutAt(text, start, piece.end);
    yield { ...piece, start, end };
    start = end;
  }
  if (start < piece.end) yield { ...piece, start, end: piece.end };
}

/**
 * Divides a normalised text into its clauses: 编章节条, 一、（一）1.（1）①, the annexes, the signature. Every character
 * belongs to exactly one piece and their order is the text's, so that the pieces joined are the text.
 */
export function divideIntoClauses(text: string): readonly Divided[] {
  if (text === '') return [];
  const starts = beginnings(text);
  const pieces = starts
    .map((s, i): Piece => ({ start: s.start, end: starts[i + 1]?.start ?? text.length, mark: s.mark }))
    .filter((p) => p.end > p.start);
  return named(
    text,
    withoutContents(text, pieces).flatMap((p) => [...cut(text, p)]),
  );
}
