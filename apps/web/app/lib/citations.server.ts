import type { Citation } from '@zhiya/kernel';
import { clauseOf, documentOf } from '@zhiya/policy-catalogue';
import type { Language } from '@zhiya/web-ui';

/** A citation as people read it: the document's title and the place in it, instead of their ids. */
export const readable = (citations: readonly Citation[], language: Language): readonly Citation[] =>
  citations.map((c) => ({ document: documentOf(c.document)?.title[language] ?? c.document, clause: clauseOf(c.document, c.clause)?.locator ?? c.clause, quote: c.quote }));

export interface CitedClause extends Citation {
  /** The clause in our own words: shown where its text is not on file, and then never as a quotation. */
  readonly summary: string;
}
export function citedClause(c: Citation, language: Language): CitedClause {
  return { ...readable([c], language)[0]!, summary: clauseOf(c.document, c.clause)?.summary[language] ?? '' };
}
