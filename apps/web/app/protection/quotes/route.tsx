import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  DateText,
  EmptyState,
  Money,
  Page,
  Pagination,
  protectionQuoteStates,
  Sheet,
  StateTag,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { titled } from '../../kit/meta';
import type { loader } from './quotes.server';
import { text } from './text';

export { loader } from './quotes.server';
export const meta = titled(text, (t) => t.title);

const SHOWN = ['REQUESTED', 'QUOTED', 'ACCEPTED', 'ISSUED'];

export default function Quotes() {
  const { quotes, next, state } = useLoaderData<typeof loader>();
  const t = useText(text);
  const stateName = useLabel(protectionQuoteStates.text);
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
          rows={quotes}
          rowKey={(q) => q.id}
          empty={<EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
          columns={[
            {
              key: 'enterprise',
              head: t.enterprise,
              lead: true,
              cell: (q) => <Link to={`/app/quotes/${q.id}`}>{q.enterprise?.name}</Link>,
            },
            { key: 'loan', head: t.loan, right: true, cell: (q) => <Money fen={q.principalFen} large /> },
            {
              key: 'maturity',
              head: t.maturity,
              cell: (q) => (q.maturityOn ? <DateText value={q.maturityOn} /> : '–'),
            },
            {
              key: 'sum',
              head: t.sum,
              right: true,
              cell: (q) => (typeof q.sumInsuredFen === 'number' ? <Money fen={q.sumInsuredFen} large /> : '–'),
            },
            {
              key: 'premium',
              head: t.premium,
              right: true,
              cell: (q) => (typeof q.premiumFen === 'number' ? <Money fen={q.premiumFen} /> : '–'),
            },
            { key: 'policy', head: t.policy, cell: (q) => <span className="num">{q.policyNo ?? '–'}</span> },
            {
              key: 'state',
              head: t.state,
              cell: (q) => (
                <>
                  <StateTag states={protectionQuoteStates} state={q.state} />
                  <span className="sub num">{t.since(q.stateSince)}</span>
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
