import type { Citation } from '@zhiya/kernel';
import { clauseOf, documentOf } from '@zhiya/policy-catalogue';
import type { CitationView, Language } from '@zhiya/web-ui';

/** Where a clause stands on the library's pages. */
export const clausePath = (document: string, clause: string): string => `/policies/${encodeURIComponent(document)}#${encodeURIComponent(clause)}`;

function view(c: Citation, language: Language): CitationView {
  const document = documentOf(c.document);
  const clause = clauseOf(c.document, c.clause);
  return { document: document?.title[language] ?? c.document, clause: clause?.locator ?? c.clause, quote: c.quote, ...(document ? { to: clausePath(c.document, c.clause) } : {}) };
}

/** A citation as people read it: the document's title and the place in it instead of their ids, and the way to the clause. */
export const readable = (citations: readonly Citation[], language: Language): readonly CitationView[] => citations.map((c) => view(c, language));

export interface CitedClause extends CitationView {
  /** The clause in our own words: shown where its text is not on file, and then never as a quotation. */
  readonly summary: string;
}
export const citedClause = (c: Citation, language: Language): CitedClause => ({ ...view(c, language), summary: clauseOf(c.document, c.clause)?.summary[language] ?? '' });
