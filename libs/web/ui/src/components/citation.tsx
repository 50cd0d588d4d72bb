import { Link } from '@remix-run/react';
import { useText } from '../text';
import { uiText } from './ui-text';

/** The words a rule rests on and where they stand: document and place as people read them. */
export interface CitationView {
  readonly document: string;
  readonly clause: string;
  readonly quote: string;
  /** The clause on the library's page. */
  readonly to?: string | undefined;
}

/** Where a rule is written, as a link to the clause itself. */
export function CitationSource({ citation }: { citation: CitationView }) {
  const source = `${citation.document} · ${citation.clause}`;
  return citation.to ? <Link to={citation.to}>{source}</Link> : <>{source}</>;
}

/**
 * The one way in which a citation is shown: the quoted words, then their source. `inline` for a message within a line. A clause
 * whose text is not on file has no words to show, only its place.
 */
export function Citation({ citation, inline = false }: { citation: CitationView; inline?: boolean }) {
  const t = useText(uiText);
  if (inline) {
    return (
      <cite>
        {citation.quote === '' ? null : t.quoted(citation.quote)}
        {t.sourceOpen}
        <CitationSource citation={citation} />
        {t.sourceClose}
      </cite>
    );
  }
  return (
    <>
      {citation.quote === '' ? null : <blockquote>{t.quoted(citation.quote)}</blockquote>}
      <cite>
        <CitationSource citation={citation} />
      </cite>
    </>
  );
}
