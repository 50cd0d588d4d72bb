import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  DateText,
  EmptyState,
  Money,
  Page,
  Pagination,
  Sheet,
  StateTag,
  listingStates,
  useText,
} from '@zhiya/web-ui';
import { RightCounts } from '../../marketplace/parts';
import { titled } from '../../kit/meta';
import type { loader } from './cases.server';
import { text } from './text';

export { loader } from './cases.server';
export const meta = titled(text, (t) => t.title);

export default function Cases() {
  const { nodes, nextCursor } = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <Page title={t.title} under={t.under} dense>
      <Sheet>
        <DataTable
          caption={t.title}
          rows={nodes}
          rowKey={(c) => c.id}
          empty={<EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
          columns={[
            {
              key: 'case',
              head: t.case,
              lead: true,
              cell: (c) => (
                <Link to={`/app/cases/${c.id}`} className="num">
                  {c.caseNo ?? c.id}
                </Link>
              ),
            },
            { key: 'enterprise', head: t.enterprise, cell: (c) => c.enterpriseName },
            {
              key: 'amount',
              head: t.amount,
              right: true,
              cell: (c) => (c.amountFen === null ? '–' : <Money fen={c.amountFen} large />),
            },
            {
              key: 'months',
              head: t.months,
              right: true,
              cell: (c) => (c.months === null ? '–' : t.monthsOf(c.months)),
            },
            { key: 'rights', head: t.rights, cell: (c) => <RightCounts rights={c.rights} /> },
            { key: 'state', head: t.state, cell: (c) => <StateTag states={listingStates} state={c.state} /> },
            { key: 'since', head: t.since, cell: (c) => <DateText value={c.stateSince} /> },
          ]}
        />
        <Pagination next={nextCursor} />
      </Sheet>
    </Page>
  );
}
