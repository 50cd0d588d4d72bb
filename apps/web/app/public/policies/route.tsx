import { Form, Link, useLoaderData } from '@remix-run/react';
import {
  Button,
  documentLevelText,
  EmptyState,
  Page,
  Pagination,
  Sheet,
  standingStates,
  StateTag,
  TextField,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { CalculatorBand } from '../parts/calculators/page';
import { FilterLinks } from '../../kit/filter-links';
import { PublicFrame } from '../../kit/frame';
import { Original } from '../parts/library/original';
import { Passage } from '../parts/library/passage';
import { libraryText } from '../parts/library/text';
import { titled } from '../../kit/meta';
import type { LibraryBriefView } from '../parts/library/library.server';
import type { loader } from './policies.server';
import { text } from './text';

export { loader } from './policies.server';
export { taggedHeaders as headers } from '../parts/kept/public-cache.server';
export const meta = titled(
  text,
  (t) => t.title,
  (t) => t.lead,
);

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function Facts({ of: d }: { of: LibraryBriefView }) {
  const l = useText(libraryText);
  const levelName = useLabel(documentLevelText);
  const ours = [
    d.level === 'NATIONAL' ? levelName(d.level) : d.place,
    d.publishedOn
      ? l.published(d.publishedOn)
      : d.issuedOn
        ? l.issued(d.issuedOn)
        : d.effectiveFrom
          ? l.from(d.effectiveFrom)
          : l.noDate,
  ];
  return (
    <p className="small muted num">
      <Original words={[d.number, d.issuer]} />
      {` · ${ours.filter(Boolean).join(' · ')}`}
    </p>
  );
}

/** The chosen filters ride along with the words. */
const Kept = ({ chosen }: { chosen: Data['chosen'] }) => (
  <>
    {chosen.level ? <input type="hidden" name="level" value={chosen.level} /> : null}
    {chosen.division ? <input type="hidden" name="place" value={chosen.division} /> : null}
    {chosen.year ? <input type="hidden" name="year" value={chosen.year} /> : null}
  </>
);

function Filters({ data }: { data: Data }) {
  const t = useText(text);
  const l = useText(libraryText);
  const levelName = useLabel(documentLevelText);
  const { chosen } = data;
  const group = (
    label: string,
    param: string,
    current: string | null,
    choices: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <div className="filter-row">
      <span className="label" aria-hidden="true">
        {label}
      </span>
      <FilterLinks
        label={label}
        param={param}
        current={current}
        choices={[{ value: null, label: l.all }, ...choices]}
      />
    </div>
  );
  return (
    <details className="more law-filters" open={Boolean(chosen.level || chosen.division || chosen.year)}>
      <summary>{t.filters}</summary>
      {group(
        l.level,
        'level',
        chosen.level,
        data.levels.map((v) => ({ value: v, label: levelName(v) })),
      )}
      {group(
        l.place,
        'place',
        chosen.division,
        data.places.map((p) => ({ value: p.code, label: p.name })),
      )}
      {group(
        l.year,
        'year',
        chosen.year,
        data.years.map((v) => ({ value: v, label: v })),
      )}
    </details>
  );
}

function Documents({ documents }: { documents: Data['documents'] }) {
  const l = useText(libraryText);
  return (
    <ol className="law-list">
      {documents.map((d) => (
        <li key={d.id}>
          <h2>
            <Link to={`/policies/${d.id}`}>{d.title}</Link>
          </h2>
          <Facts of={d} />
          <p className="tags">
            <StateTag states={standingStates} state={d.standing} />
            {d.clauseCount > 0 ? <span className="small muted">{l.clauses(d.clauseCount)}</span> : null}
            {d.isCatalogued ? null : <span className="small muted">{l.own}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Hits({ hits }: { hits: NonNullable<Data['hits']> }) {
  const t = useText(text);
  return (
    <ol className="law-list">
      {hits.map((h, i) => {
        const isSame = i > 0 && hits[i - 1]!.document.id === h.document.id;
        const to = `/policies/${h.document.id}${h.anchor ? `#${h.anchor}` : ''}`;
        return (
          <li key={`${h.document.id}${h.anchor}${i}`} className={isSame ? 'same' : undefined}>
            {isSame ? null : (
              <>
                <h2>
                  <Link to={`/policies/${h.document.id}`}>
                    <Passage parts={h.title} />
                  </Link>
                </h2>
                <Facts of={h.document} />
              </>
            )}
            {h.anchor ? (
              <p className="law-hit">
                <Link to={to}>{h.locator || t.inText}</Link> <Passage parts={h.passage} />
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

export default function Policies() {
  const data = useLoaderData<typeof loader>();
  const t = useText(text);
  const { question, hits, documents, next } = data;
  const isEmpty = hits ? hits.length === 0 : documents.length === 0;
  return (
    <PublicFrame>
      <Page title={t.title} under={t.lead}>
        <Form method="get" role="search" className="query law-search" key={question}>
          <Kept chosen={data.chosen} />
          <TextField
            name="q"
            type="search"
            label={t.question}
            hint={t.hint}
            defaultValue={question}
            maxLength={100}
            autoComplete="off"
            enterKeyHint="search"
          />
          <Button type="submit">{t.find}</Button>
        </Form>
        <Filters data={data} />
        <Sheet
          title={question === '' ? t.total(data.total) : t.results(question)}
          aside={question === '' ? undefined : <Link to="/policies">{t.clear}</Link>}
        >
          {isEmpty ? (
            <EmptyState title={t.none}>{t.noneBody}</EmptyState>
          ) : hits ? (
            <Hits hits={hits} />
          ) : (
            <Documents documents={documents} />
          )}
          <Pagination next={next} />
        </Sheet>
        <CalculatorBand />
      </Page>
    </PublicFrame>
  );
}
