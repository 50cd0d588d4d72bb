import { Form, Link, useLoaderData } from '@remix-run/react';
import { Button, Sheet, TextField, useText } from '@zhiya/web-ui';
import type { loader } from './change.server';
import type { SourceBrief } from './source.server';
import { text } from './text';

const named = (d: SourceBrief): string =>
  d.number && !d.title.includes(d.number) ? `${d.title}（${d.number}）` : d.title;

function Choices({ title, documents }: { title: string; documents: readonly SourceBrief[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {documents.map((d) => (
          <li key={d.id}>
            <Link to={`?${new URLSearchParams({ document: d.id }).toString()}`}>{named(d)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Which document the value will rest on, and the way to another: the programme's own first, then a search of the library, then one that it does not have. */
export function Source() {
  const { source, documents, question, found } = useLoaderData<typeof loader>();
  const t = useText(text);
  const others = documents.filter((d) => d.id !== source?.id);
  return (
    <Sheet title={t.rests} note={t.restsNote}>
      <p>
        <strong>{source ? named(source) : t.unlisted}</strong>
      </p>
      <p className="note">
        {source ? t[source.check] : t.unlistedNote}
        {source?.check === 'noText' ? (
          <>
            {' '}
            <Link to={`/app/policies/import?${new URLSearchParams({ for: source.id }).toString()}`}>{t.importIt}</Link>
          </>
        ) : null}
      </p>
      <details className="more" open={question !== ''}>
        <summary>{t.another}</summary>
        {others.length > 0 ? <Choices title={t.ofProgramme} documents={others} /> : null}
        <Form method="get" role="search" className="query">
          <input type="hidden" name={source ? 'document' : 'new'} value={source?.id ?? '1'} />
          <TextField
            name="q"
            type="search"
            label={t.question}
            hint={t.questionHint}
            defaultValue={question}
            maxLength={100}
            autoComplete="off"
            enterKeyHint="search"
          />
          <Button type="submit" quiet>
            {t.find}
          </Button>
        </Form>
        {found === null ? null : found.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <Choices title={t.results} documents={found} />
        )}
        {source ? (
          <p>
            <Link to="?new=1">{t.isNew}</Link>
          </p>
        ) : null}
      </details>
    </Sheet>
  );
}
