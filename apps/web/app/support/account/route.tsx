import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  DateText,
  EmptyState,
  Money,
  Page,
  Pagination,
  Sheet,
  journalKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { fundText } from '../parts/fund-text';
import { titled } from '../../kit/meta';
import type { loader } from './account.server';
import { text } from './text';

export { loader } from './account.server';
export const meta = titled(text, (t) => t.title);

/** One account: what went in and out, and what stood after each line. */
export default function Statement() {
  const { fund, title, lines, nextCursor } = useLoaderData<typeof loader>();
  const t = useText(text);
  const f = useText(fundText);
  const kind = useLabel(journalKindText);
  return (
    <Page
      title={title}
      over={t.title}
      under={t.under}
      dense
      crumbs={[{ to: `/app/fund/${fund.id}`, label: fund.name }, { label: title }]}
    >
      <Sheet>
        <div className="books">
          <DataTable
            caption={title}
            rows={lines}
            rowKey={(l) => l.entryId}
            empty={<EmptyState title={t.empty} />}
            columns={[
              { key: 'seq', head: f.seq, lead: true, cell: (l) => l.seq },
              { key: 'on', head: f.valueDate, cell: (l) => <DateText value={l.valueDate} /> },
              {
                key: 'kind',
                head: f.kind,
                cell: (l) => (
                  <>
                    {kind(l.kind)}
                    <span className="sub">
                      {l.memo}
                      {l.caseId ? (
                        <>
                          {' '}
                          · <Link to={`/app/cases/${l.caseId}`}>{f.case}</Link>
                        </>
                      ) : null}
                    </span>
                  </>
                ),
              },
              {
                key: 'debit',
                head: f.debit,
                right: true,
                cell: (l) => (typeof l.debitFen === 'number' ? <Money fen={l.debitFen} /> : null),
              },
              {
                key: 'credit',
                head: f.credit,
                right: true,
                cell: (l) => (typeof l.creditFen === 'number' ? <Money fen={l.creditFen} /> : null),
              },
              { key: 'balance', head: f.balance, right: true, cell: (l) => <Money fen={l.balanceFen} /> },
            ]}
          />
        </div>
        <Pagination next={nextCursor} />
      </Sheet>
    </Page>
  );
}
