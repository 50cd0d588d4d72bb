import { fold } from '@zhiya/kernel';
import type { Clause } from '@zhiya/policy-catalogue';
import type { Divided } from './divide/naming';
import type { QuoteFinding } from './quotes';

type Piece = Pick<Divided, 'anchor' | 'locator' | 'start' | 'end'>;
const bare = (locator: string): string => fold(locator).replaceAll(/[.,()]/g, '');

/** In which piece of the imported text each catalogued clause stands: where its words are, else where its locator points. Null: it was not found. */
export function placesOf(
  clauses: readonly Clause[],
  pieces: readonly Piece[],
  findings: readonly QuoteFinding[],
): ReadonlyMap<string, string | null> {
  return new Map(
    clauses.map((clause) => {
      const found = findings.find((f) => f.key === clause.id && f.isFound)?.passage;
      const piece = found
        ? pieces.find((p) => p.start <= found.start && found.start < p.end)
        : pieces.find((p) => p.locator !== '' && bare(p.locator) === bare(clause.locator));
      return [clause.id, piece?.anchor ?? null];
    }),
  );
}

/** A document as far as its words are known: its catalogued clauses, and the pieces of its newest text, none where it has none. */
export interface KnownWords {
  readonly clauses: readonly Clause[];
  readonly pieces: readonly Pick<Divided, 'locator' | 'depth' | 'isContinued' | 'text'>[];
}
export interface CitedPlace {
  /** The catalogued clauses that stand there: several may share a paragraph. */
  readonly clauses: readonly Clause[];
  /** What is known of its words; empty where nothing is. */
  readonly text: string;
}

const WHOLE_TEXT = '全文';
/** Paragraphs and items without a mark of their own are no pieces: their article is. */
const UNMARKED = /第?[一二三四五六七八九十\d]+[款项目]$/u;

/** A piece with all that stands beneath it. */
function wordsFrom(pieces: KnownWords['pieces'], at: number): string {
  const end = pieces.findIndex((p, i) => i > at && !p.isContinued && p.depth <= pieces[at]!.depth);
  return pieces
    .slice(at, end < 0 ? pieces.length : end)
    .map((p) => p.text)
    .join('');
}

/** The place that words name in a document: a catalogued clause by its id or locator, a piece of its text by its locator. null: there is no such place. */
export function placeNamed(words: string, { clauses, pieces }: KnownWords): CitedPlace | null {
  const byId = clauses.filter((c) => c.id === words);
  const here = byId.length > 0 ? byId : clauses.filter((c) => bare(c.locator) === bare(words));
  const named = bare(here[0]?.locator ?? words);
  const at = pieces.findIndex((p) => p.locator !== '' && bare(p.locator) === named);
  const whole = pieces.map((p) => p.text).join('');
  if (at >= 0) return { clauses: here, text: wordsFrom(pieces, at) };
  if (here.length > 0) return { clauses: here, text: whole || here.map((c) => c.quote).join('\n') };
  if (pieces.length > 0 && named === WHOLE_TEXT) return { clauses: [], text: whole };
  const article = named.replace(UNMARKED, '');
  return article === '' || article === named ? null : placeNamed(article, { clauses: [], pieces });
}
