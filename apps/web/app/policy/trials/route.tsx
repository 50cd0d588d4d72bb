import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  EmptyState,
  LinkButton,
  Page,
  Pagination,
  Sheet,
  StateTag,
  sandboxSourceText,
  sandboxStates,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { minus, Wan } from '../parts/exact';
import { titled } from '../../kit/meta';
import type { loader } from './sandbox.server';
import { text } from './text';

export { loader } from './sandbox.server';
export const meta = titled(text, (t) => t.title);

export default function Sandbox() {
  const { runs, nextCursor, canRun } = useLoaderData<typeof loader>();
  const t = useText(text);
  const source = useLabel(sandboxSourceText);
  const start = canRun ? <LinkButton to="/app/sandbox/new">{t.start}</LinkButton> : null;
  return (
    <Page title={t.title} under={t.under} dense aside={runs.length > 0 ? start : null}>
      <Sheet>
        <DataTable
          caption={t.list}
          rows={runs}
          rowKey={(r) => r.id}
          empty={
            <EmptyState title={t.empty} actions={start}>
              {t.emptyBody}
            </EmptyState>
          }
          columns={[
            {
              key: 'label',
              head: t.label,
              lead: true,
              cell: (r) => <Link to={`/app/sandbox/${r.id}`}>{r.label}</Link>,
            },
            { key: 'programme', head: t.programme, cell: (r) => r.programmeTitle },
            { key: 'source', head: t.source, cell: (r) => source(r.source) },
            { key: 'asOf', head: t.asOf, cell: (r) => <span className="fig">{r.asOf}</span> },
            { key: 'before', head: t.before, right: true, cell: (r) => (r.before ? <Wan fen={r.before} /> : '') },
            { key: 'after', head: t.after, right: true, cell: (r) => (r.after ? <Wan fen={r.after} /> : '') },
            {
              key: 'difference',
              head: t.difference,
              right: true,
              cell: (r) => (r.before && r.after ? <Wan fen={minus(r.after, r.before)} sign /> : ''),
            },
            { key: 'by', head: t.by, cell: (r) => r.personName },
            { key: 'state', head: t.state, cell: (r) => <StateTag states={sandboxStates} state={r.state} /> },
          ]}
        />
        <Pagination next={nextCursor ?? null} />
      </Sheet>
    </Page>
  );
}
