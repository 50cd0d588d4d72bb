import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  DateText,
  EmptyState,
  LinkButton,
  Notice,
  Page,
  Sheet,
  StateTag,
  Tag,
  programmeRevisionStates,
  ruleKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { ValueTable } from '../parts/values';
import { titled } from '../../kit/meta';
import type { loader } from './rules.server';
import { text } from './text';

export { loader } from './rules.server';
export const meta = titled(text, (t) => t.title);

const PENDING = ['DRAFT', 'SUBMITTED', 'RETURNED'];

export default function Rules() {
  const { rules, revisions, canDraft } = useLoaderData<typeof loader>();
  const t = useText(text);
  const kind = useLabel(ruleKindText);
  return (
    <Page
      title={t.title}
      under={t.under}
      aside={canDraft ? <LinkButton to="/app/rules/new">{t.draft}</LinkButton> : undefined}
      dense
    >
      <div className="stack">
        {rules.length === 0 ? (
          <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
        ) : (
          rules.map((rule) => (
            <Sheet
              key={rule.id}
              id={rule.id}
              title={rule.title}
              aside={
                <Tag tone={rule.revision > 0 ? 'ok' : 'plain'}>
                  {rule.revision > 0 ? t.revised(rule.revision) : t.original}
                </Tag>
              }
              note={rule.isOwn ? t.since(rule.from) : t.of(rule.divisionName)}
            >
              <div className="stack tight">
                {rule.revisions.some((r) => PENDING.includes(r.state)) ? (
                  <Notice title={t.pending}>
                    {rule.revisions
                      .filter((r) => PENDING.includes(r.state))
                      .map((r) => (
                        <div key={r.id}>
                          <Link to={`/app/rules/${r.id}`}>{r.summary}</Link>{' '}
                          <StateTag states={programmeRevisionStates} state={r.state} />
                        </div>
                      ))}
                  </Notice>
                ) : null}
                {rule.missing.length > 0 ? (
                  <p>
                    {t.missing}
                    {rule.missing.join('；')}
                  </p>
                ) : (
                  <ValueTable rows={rule.values} caption={t.values} />
                )}
              </div>
            </Sheet>
          ))
        )}
        <Sheet title={t.made}>
          <DataTable
            caption={t.made}
            rows={revisions}
            rowKey={(r) => r.id}
            empty={<EmptyState title={t.nothing} />}
            columns={[
              {
                key: 'summary',
                head: t.summary,
                lead: true,
                cell: (r) => <Link to={`/app/rules/${r.id}`}>{r.summary}</Link>,
              },
              { key: 'programme', head: t.programme, cell: (r) => r.programmeTitle },
              { key: 'kind', head: t.kind, cell: (r) => kind(r.kind) },
              {
                key: 'version',
                head: t.version,
                cell: (r) => (typeof r.revision === 'number' ? t.revised(r.revision) : t.none),
              },
              { key: 'maker', head: t.maker, cell: (r) => r.makerName },
              { key: 'on', head: t.on, cell: (r) => <DateText value={r.publishedOn ?? r.stateSince} /> },
              {
                key: 'state',
                head: t.state,
                cell: (r) => <StateTag states={programmeRevisionStates} state={r.state} />,
              },
            ]}
          />
        </Sheet>
      </div>
    </Page>
  );
}
