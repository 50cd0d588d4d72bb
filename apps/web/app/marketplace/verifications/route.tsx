import { Link, useLoaderData } from '@remix-run/react';
import { DataTable, DateText, EmptyState, Money, Page, Sheet, useText } from '@zhiya/web-ui';
import { RightCounts } from '../parts/listing/listing-card';
import { titled } from '../../kit/meta';
import type { loader } from './queue.server';
import { text } from './text';

export { loader } from './queue.server';
export const meta = titled(text, (t) => t.title);

export default function VerifyQueue() {
  const { listingsToVerify } = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <Page title={t.title} under={t.under} dense>
      <Sheet>
        <DataTable
          caption={t.title}
          rows={listingsToVerify}
          rowKey={(l) => l.id}
          empty={<EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
          columns={[
            {
              key: 'case',
              head: t.case,
              lead: true,
              cell: (l) => (
                <Link to={`/app/verify/${l.id}`} className="num">
                  {l.caseNo}
                </Link>
              ),
            },
            { key: 'enterprise', head: t.enterprise, cell: (l) => l.enterpriseName },
            {
              key: 'amount',
              head: t.amount,
              right: true,
              cell: (l) => (l.amountFen === null ? '–' : <Money fen={l.amountFen} large />),
            },
            { key: 'rights', head: t.rights, cell: (l) => <RightCounts rights={l.rights} /> },
            {
              key: 'submitted',
              head: t.submitted,
              cell: (l) => (l.submittedOn ? <DateText value={l.submittedOn} /> : '–'),
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}
