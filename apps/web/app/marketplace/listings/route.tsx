import { Link, useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  DataTable,
  DateText,
  EmptyState,
  Money,
  Page,
  Pagination,
  Sheet,
  StateTag,
  SubmitButton,
  listingStates,
  rightKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import type { action, loader } from './listings.server';
import { text } from './text';

export { action, loader } from './listings.server';
export const meta = titled(text, (t) => t.title);

/** What may still be changed opens as a task list, everything else as its case. */
const pathOf = (l: { id: string; state: string }): string =>
  l.state === 'DRAFT' || l.state === 'CORRECTION' ? `/app/listings/${l.id}` : `/app/cases/${l.id}`;

export default function Listings() {
  const { nodes, nextCursor } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const kindName = useLabel(rightKindText);
  const { can } = useActor();
  const start = can('edit:listing') ? (
    <ActionForm intent="create" reply={reply} className="actions">
      <SubmitButton>{t.start}</SubmitButton>
    </ActionForm>
  ) : null;
  return (
    <Page title={t.title} under={t.under} aside={nodes.length > 0 ? start : null}>
      <Sheet>
        <DataTable
          caption={t.title}
          rows={nodes}
          rowKey={(l) => l.id}
          empty={
            <EmptyState
              title={t.empty}
              actions={
                <>
                  {start}
                  <Link to="/estimate">{t.estimate}</Link>
                </>
              }
            >
              {t.emptyBody}
            </EmptyState>
          }
          columns={[
            {
              key: 'case',
              head: t.case,
              lead: true,
              cell: (l) => (
                <Link to={pathOf(l)} className="num">
                  {l.caseNo ?? t.draft}
                </Link>
              ),
            },
            {
              key: 'amount',
              head: t.amount,
              right: true,
              cell: (l) => (l.amountFen === null ? t.notYet : <Money fen={l.amountFen} large />),
            },
            {
              key: 'months',
              head: t.months,
              right: true,
              cell: (l) => (l.months === null ? t.notYet : t.monthsOf(l.months)),
            },
            {
              key: 'rights',
              head: t.rights,
              cell: (l) =>
                l.rights.length === 0
                  ? t.notYet
                  : l.rights.map((r) => `${kindName(r.rightKind)} ${t.count(r.count)}`).join('、'),
            },
            { key: 'state', head: t.state, cell: (l) => <StateTag states={listingStates} state={l.state} /> },
            { key: 'since', head: t.since, cell: (l) => <DateText value={l.stateSince} /> },
          ]}
        />
        <Pagination next={nextCursor} />
      </Sheet>
    </Page>
  );
}
