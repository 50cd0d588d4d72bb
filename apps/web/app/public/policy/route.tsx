import { Link, useLoaderData, type MetaArgs } from '@remix-run/react';
import {
  confidenceText,
  DateText,
  DefinitionList,
  documentLevelText,
  EmptyState,
  Notice,
  Page,
  standingStates,
  StateTag,
  useLabel,
  useText,
  type Fact,
} from '@zhiya/web-ui';
import { CalculatorBand } from '../parts/calculators/page';
import { PublicFrame } from '../../kit/frame';
import { Original } from '../parts/library/original';
import { libraryText } from '../parts/library/text';
import { CataloguedClauses, TextClauses } from './clauses';
import type { loader } from './policy.server';
import { text } from './text';

export { loader } from './policy.server';
export { taggedHeaders as headers } from '../parts/kept/public-cache.server';
export const meta = ({ data }: MetaArgs<typeof loader>) => [{ title: `${data?.document.title ?? '404'} · 知押 Zhiya` }];

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Document = Data['document'];

const Documents = ({ list }: { list: Document['names'] }) => (
  <ul className="plain">
    {list.map((d) => (
      <li key={d.id}>
        <Link to={`/policies/${d.id}`}>{d.title}</Link>
        {d.number ? (
          <span className="small muted num" lang="zh-CN">
            {' '}
            {d.number}
          </span>
        ) : null}
      </li>
    ))}
  </ul>
);

/** Who says so, since when, until when, and how sure we are: before the first clause is read. */
function Head({ document: d }: { document: Document }) {
  const t = useText(text);
  const l = useText(libraryText);
  const levelName = useLabel(documentLevelText);
  const sure = useLabel(confidenceText);
  const facts: (Fact | null)[] = [
    { label: t.issuer, value: <Original words={[d.issuer]} /> },
    { label: t.level, value: d.level === 'NATIONAL' ? levelName(d.level) : `${levelName(d.level)} · ${d.place}` },
    d.issuedOn ? { label: t.signed, value: <DateText value={d.issuedOn} /> } : null,
    d.publishedOn ? { label: t.published, value: <DateText value={d.publishedOn} /> } : null,
    d.effectiveFrom || d.effectiveUntil
      ? {
          label: t.force,
          value: (
            <span className="num">
              {d.effectiveFrom
                ? d.effectiveUntil
                  ? l.between(d.effectiveFrom, d.effectiveUntil)
                  : l.from(d.effectiveFrom)
                : l.until(d.effectiveUntil!)}
            </span>
          ),
        }
      : null,
    {
      label: t.source,
      value: /^https?:\/\//.test(d.source) ? (
        <a href={d.source} rel="noreferrer nofollow">
          {d.source.replace(/^https?:\/\//, '')}
        </a>
      ) : (
        d.source
      ),
    },
    d.confidence
      ? { label: t.sure, value: `${sure(d.confidence)}${d.checkedOn ? ` · ${t.checked(d.checkedOn)}` : ''}` }
      : null,
    d.supersedes.length > 0 ? { label: t.supersedes, value: <Documents list={d.supersedes} /> } : null,
    d.names.length > 0 ? { label: t.names, value: <Documents list={d.names} /> } : null,
    d.versions.length > 1
      ? {
          label: t.versions,
          value: (
            <ul className="plain num">
              {d.versions.map((v) => (
                <li key={v.version}>
                  {v.version === d.version ? (
                    <b>{t.version(v.version, v.importedOn)}</b>
                  ) : (
                    <Link to={`?version=${v.version}`}>{t.version(v.version, v.importedOn)}</Link>
                  )}
                </li>
              ))}
            </ul>
          ),
        }
      : null,
  ];
  return (
    <div className="sheet law-head">
      <DefinitionList items={facts.filter((f): f is Fact => f !== null)} />
    </div>
  );
}

function Contents({ document: d }: { document: Document }) {
  const t = useText(text);
  const chapters = d.clauses.filter((c) => c.depth === 0 && c.label !== '' && !c.isContinued && c.rank !== 'CLOSING');
  if (chapters.length < 3) return null;
  return (
    <details className="more law-contents">
      <summary>{t.contents}</summary>
      <ol className="plain">
        {chapters.map((c) => (
          <li key={c.anchor}>
            <a href={`#${c.anchor}`}>{(c.paragraphs[0] ?? c.locator).slice(0, 40)}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}

export default function Policy() {
  const { document: d, isNewest } = useLoaderData<typeof loader>();
  const t = useText(text);
  const shown = d.versions.find((v) => v.version === d.version);
  const unplaced = d.catalogued.filter((c) => d.unplaced.includes(c.id));
  return (
    <PublicFrame>
      <Page
        title={d.title}
        over={d.number ?? undefined}
        crumbs={[{ to: '/policies', label: t.shelf }, { label: d.title }]}
        aside={<StateTag states={standingStates} state={d.standing} />}
      >
        <div className="stack">
          {d.supersededBy.length > 0 ? (
            <Notice tone="back" title={t.supersededBy}>
              <Documents list={d.supersededBy} />
            </Notice>
          ) : null}
          {isNewest ? null : (
            <Notice tone="back">
              {t.older(d.version!)} <Link to={`/policies/${d.id}`}>{t.newest}</Link>
            </Notice>
          )}
          <Head document={d} />
          <Contents document={d} />
          <p className="small muted law-about">{shown ? t.hasText(shown.orgName, shown.importedOn) : t.noText}</p>
          {shown ? (
            <TextClauses clauses={d.clauses} catalogued={d.catalogued} />
          ) : d.catalogued.length > 0 ? (
            <CataloguedClauses clauses={d.catalogued} />
          ) : (
            <EmptyState title={t.none} />
          )}
          {shown && unplaced.length > 0 ? (
            <section aria-label={t.unplaced}>
              <h2 className="law-unplaced">{t.unplaced}</h2>
              <CataloguedClauses clauses={unplaced} />
            </section>
          ) : null}
          {d.catalogued.some((c) => c.rules.some((r) => r.owner === 'PROGRAMME' || r.owner === 'PLAN')) ? (
            <CalculatorBand />
          ) : null}
        </div>
      </Page>
    </PublicFrame>
  );
}
