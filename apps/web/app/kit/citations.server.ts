import type { Citation } from '@zhiya/kernel';
import { clauseOf, documentOf } from '@zhiya/policy-catalogue';
import type { CitationView, Language } from '@zhiya/web-ui';

/** Where a clause stands on the library's pages. */
export const clausePath = (document: string, clause: string): string =>
  `/policies/${encodeURIComponent(document)}#${encodeURIComponent(clause)}`;

/** A citation as people read it: the document's title and the place in it instead of their ids, our summary beside its words, and the way to the clause. */
export function citedClause(c: Citation, language: Language): CitationView {
  const [document, clause] = [documentOf(c.document), clauseOf(c.document, c.clause)];
  return {
    document: document?.title[language] ?? c.document,
    clause: clause?.locator ?? c.clause,
    quote: c.quote,
    summary: clause?.summary[language] ?? '',
    ...(document ? { to: clausePath(c.document, c.clause) } : {}),
  };
}
export const readable = (citations: readonly Citation[], language: Language): readonly CitationView[] =>
  citations.map((c) => citedClause(c, language));
