import { fold } from '@zhiya/kernel';
import type { Clause } from '@zhiya/policy-catalogue';
import type { Divided } from './divide/naming';
import type { QuoteFinding } from './quotes';

type Piece = Pick<Divided, 'anchor' | 'locator' | 'start' | 'end'>;
const bare = (locator: string): string => fold(locator).replaceAll(/[.,()]/g, '');

/** In which piece of the imported text each catalogued clause stands: where its words are, else where its locator points. Null: it was not found. */
export function placesOf(clauses: readonly Clause[], pieces: readonly Piece[], findings: readonly QuoteFinding[]): ReadonlyMap<string, string | null> {
  return new Map(clauses.map((clause) => {
    const found = findings.find((f) => f.key === clause.id && f.isFound)?.passage;
    const piece = found ? pieces.find((p) => p.start <= found.start && found.start < p.end) : pieces.find((p) => p.locator !== '' && bare(p.locator) === bare(clause.locator));
    return [clause.id, piece?.anchor ?? null];
  }));
}
