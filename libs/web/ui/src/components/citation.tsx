import { Link } from '@remix-run/react';
import { useText } from '../text';
import { uiText } from './ui-text';

/** The words a rule rests on and where they stand: document and place as people read them. */
export interface CitationView {
  readonly document: string;
  readonly clause: string;
  /** Empty where the clause's text is not on file. */
  readonly quote: string;
  /** The clause in our own words; empty of a clause that the catalogue does not have. */
  readonly summary: string;
  /** The clause on the library's page. */
  readonly to?: string | undefined;
}

/** Where a rule is written, as a link to the clause itself. */
export function CitationSource({ citation }: { citation: CitationView }) {
  const source = `${citation.document} · ${citation.clause}`;
  return citation.to ? <Link to={citation.to}>{source}</Link> : <>{source}</>;
}

/** What a clause says: its own words, else our summary, which is said to be ours and is never a quotation. */
export function CitedWords({ citation: { quote, summary } }: { citation: Pick<CitationView, 'quote' | 'summary'> }) {
  const t = useText(uiText);
  if (quote !== '') return <span lang="zh-CN">{t.quoted(quote)}</span>;
  return summary === '' ? null : <>{t.ownWords(summary)}</>;
}

/** The one way in which a citation is shown: what the clause says, then where it stands. `inline` for a message within a line. */
export function Citation({ citation, inline = false }: { citation: CitationView; inline?: boolean }) {
  const t = useText(uiText);
  const Words = citation.quote === '' ? 'p' : 'blockquote';
  if (inline) {
    return (
      <cite>
        <CitedWords citation={citation} />
        {t.sourceOpen}
        <CitationSource citation={citation} />
        {t.sourceClose}
      </cite>
    );
  }
  return (
    <>
      <Words>
        <CitedWords citation={citation} />
      </Words>
      <cite>
        <CitationSource citation={citation} />
      </cite>
    </>
  );
}
