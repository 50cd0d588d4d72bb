import { Link, useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  DataTable,
  DateText,
  EmptyState,
  Instant,
  LinkButton,
  Page,
  Sheet,
  SubmitButton,
  useText,
} from '@zhiya/web-ui';
import { QuotationState } from '../parts/quotation-state';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import type { action, loader } from './report.server';
import { text } from './text';

export { action, loader } from './report.server';
export const meta = titled(text, (t) => t.title);

type Finding = ReturnType<typeof useLoaderData<typeof loader>>['quotations'][number];

function Missing({ findings }: { findings: readonly Finding[] }) {
  const t = useText(text);
  return (
    <ul className="plain quote-findings">
      {findings.map((f) => (
        <li key={f.key}>
          <p className="small muted">{t.quoted}</p>
          <blockquote>“{f.quote}”</blockquote>
          <p className="small muted">{f.passage ? t.nearest(f.likeness) : t.nothing}</p>
          {f.passage ? <blockquote className="near">“{f.passage}”</blockquote> : null}
        </li>
      ))}
    </ul>
  );
}

export default function PolicyReport() {
  const { document: d, texts, quotations } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const { can } = useActor();
  const [newest] = texts;
  const missing = quotations.filter((f) => !f.isFound);
  const found = quotations.filter((f) => f.isFound);
  return (
    <Page
      title={d.title}
      over={d.number ?? undefined}
      crumbs={[{ to: '/app/policies', label: t.list }, { label: d.number ?? d.title }]}
      aside={
        <div className="actions">
          <Link to={`/policies/${d.id}`}>{t.open}</Link>
          {can('import:policy-document') ? (
            <LinkButton to={`/app/policies/import?for=${encodeURIComponent(d.id)}`} quiet>
              {t.again}
            </LinkButton>
          ) : null}
        </div>
      }
    >
      {newest ? (
        <div className="stack">
          <Sheet title={t.report} aside={<QuotationState of={newest} />} note={t.lead}>
            {quotations.length === 0 ? <p className="muted">{t.none}</p> : null}
            {missing.length > 0 ? (
              <section aria-label={t.missing}>
                <h3>{t.missing}</h3>
                <Missing findings={missing} />
              </section>
            ) : null}
            {found.length > 0 ? (
              <details className="more" open={missing.length === 0}>
                <summary>{t.found}</summary>
                <ul className="plain quote-findings">
                  {found.map((f) => (
                    <li key={f.key}>
                      <blockquote>“{f.quote}”</blockquote>
                      {f.anchor ? <Link to={`/policies/${d.id}#${f.anchor}`}>{t.place}</Link> : null}
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
            <p className="small muted">
              {t.checked} <Instant value={newest.checkedAt} />
            </p>
            {can('import:policy-document') && d.isCatalogued ? (
              <ActionForm intent="check" reply={reply}>
                <SubmitButton quiet small>
                  {t.recheck}
                </SubmitButton>
              </ActionForm>
            ) : null}
          </Sheet>
          <Sheet title={t.versions}>
            <DataTable
              caption={t.versions}
              rows={texts}
              rowKey={(x) => x.id}
              columns={[
                {
                  key: 'version',
                  head: t.versions,
                  lead: true,
                  cell: (x) => (
                    <>
                      <Link to={`/policies/${d.id}?version=${x.version}`}>{t.version(x.version)}</Link>
                      <span className="sub">{x.fileName}</span>
                    </>
                  ),
                },
                { key: 'clauses', head: t.clauses, right: true, cell: (x) => x.clauses },
                { key: 'characters', head: t.characters, right: true, cell: (x) => x.characters },
                {
                  key: 'on',
                  head: t.on,
                  cell: (x) => (
                    <>
                      <DateText value={x.importedOn} />
                      <span className="sub">
                        {x.personName} · {x.orgName}
                      </span>
                    </>
                  ),
                },
              ]}
            />
          </Sheet>
        </div>
      ) : (
        <Sheet>
          <EmptyState title={t.noText} />
        </Sheet>
      )}
    </Page>
  );
}
