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
  useLabel,
  useText,
  valuationOrderStates,
} from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { titled } from '../../kit/meta';
import type { loader } from './orders.server';
import { text } from './text';

export { loader } from './orders.server';
export const meta = titled(text, (t) => t.title);

const SHOWN = ['REQUESTED', 'IN_PROGRESS', 'DELIVERED'];

export default function Orders() {
  const { orders, next, state } = useLoaderData<typeof loader>();
  const t = useText(text);
  const stateName = useLabel(valuationOrderStates.text);
  return (
    <Page title={t.title} under={t.under} dense>
      <FilterLinks
        label={t.state}
        param="state"
        current={state}
        choices={[{ value: null, label: t.all }, ...SHOWN.map((value) => ({ value, label: stateName(value) }))]}
      />
      <Sheet>
        <DataTable
          caption={t.title}
          rows={orders}
          rowKey={(o) => o.id}
          empty={<EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
          columns={[
            {
              key: 'enterprise',
              head: t.enterprise,
              lead: true,
              cell: (o) => (
                <>
                  <Link to={`/app/orders/${o.id}`}>{o.enterprise?.name}</Link>
                  <span className="sub">{t.by(o.requester?.name ?? '')}</span>
                </>
              ),
            },
            { key: 'rights', head: t.rights, right: true, cell: (o) => t.count(o.rights.length) },
            { key: 'requested', head: t.requestedOn, cell: (o) => <DateText value={o.requestedOn} /> },
            {
              key: 'value',
              head: t.value,
              right: true,
              cell: (o) => (typeof o.pointFen === 'number' ? <Money fen={o.pointFen} large /> : '–'),
            },
            {
              key: 'fee',
              head: t.fee,
              right: true,
              cell: (o) => (typeof o.feeFen === 'number' ? <Money fen={o.feeFen} /> : '–'),
            },
            {
              key: 'state',
              head: t.state,
              cell: (o) => (
                <>
                  <StateTag states={valuationOrderStates} state={o.state} />
                  <span className="sub num">{t.since(o.stateSince)}</span>
                </>
              ),
            },
          ]}
        />
        <Pagination next={next} />
      </Sheet>
    </Page>
  );
}
