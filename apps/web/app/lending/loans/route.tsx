import { Link, useLoaderData } from '@remix-run/react';
import {
  contractStates,
  DataTable,
  DateText,
  EmptyState,
  Money,
  Page,
  Pagination,
  Percent,
  Sheet,
  StateTag,
  Tag,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { titled } from '../../kit/meta';
import type { loader } from './loans.server';
import { text } from './text';

export { loader } from './loans.server';
export const meta = titled(text, (t) => t.title);

export default function Loans() {
  const { loans, next, state, isBorrower } = useLoaderData<typeof loader>();
  const t = useText(text);
  const stateName = useLabel(contractStates.text);
  return (
    <Page title={isBorrower ? t.titleOwn : t.title} under={isBorrower ? t.underOwn : t.under} dense={!isBorrower}>
      <FilterLinks
        label={t.state}
        param="state"
        current={state}
        choices={[
          { value: null, label: t.all },
          ...['DRAWN', 'SETTLED'].map((value) => ({ value, label: stateName(value) })),
        ]}
      />
      <Sheet>
        <DataTable
          caption={t.title}
          rows={loans}
          rowKey={(l) => l.id}
          empty={<EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
          columns={[
            {
              key: 'contract',
              head: t.contract,
              lead: true,
              cell: (l) => (
                <>
                  <Link className="num" to={`/app/cases/${l.caseId}/loan`}>
                    {l.contractNo}
                  </Link>
                  {l.drawnOn ? <span className="sub num">{t.drawn(l.drawnOn)}</span> : null}
                </>
              ),
            },
            {
              key: 'party',
              head: isBorrower ? t.bank : t.borrower,
              cell: (l) => (isBorrower ? l.bank?.name : l.borrower?.name),
            },
            {
              key: 'principal',
              head: t.principal,
              right: true,
              cell: (l) => (
                <>
                  <Money fen={l.principalFen} large />
                  <span className="sub">
                    <Percent bp={l.rateBp} />
                  </span>
                </>
              ),
            },
            {
              key: 'owed',
              head: t.outstanding,
              right: true,
              cell: (l) => (l.outstanding ? <Money fen={l.outstanding.totalFen} /> : '–'),
            },
            {
              key: 'next',
              head: t.next,
              right: true,
              cell: (l) =>
                l.nextInstalment ? (
                  <>
                    <Money
                      fen={
                        l.nextInstalment.totalFen - l.nextInstalment.paidPrincipalFen - l.nextInstalment.paidInterestFen
                      }
                    />
                    <span className="sub">
                      <DateText value={l.nextInstalment.dueOn} />
                    </span>
                  </>
                ) : (
                  '–'
                ),
            },
            {
              key: 'overdue',
              head: t.overdue,
              right: true,
              cell: (l) =>
                l.overdue && l.overdue.totalFen > 0 ? (
                  <>
                    <Tag tone="bad">
                      <Money fen={l.overdue.totalFen} />
                    </Tag>
                    {l.overdue.since ? <span className="sub num">{t.since(l.overdue.since)}</span> : null}
                  </>
                ) : (
                  '–'
                ),
            },
            { key: 'matures', head: t.matures, cell: (l) => <DateText value={l.maturesOn} /> },
            { key: 'state', head: t.state, cell: (l) => <StateTag states={contractStates} state={l.state} /> },
          ]}
        />
        <Pagination next={next} />
      </Sheet>
    </Page>
  );
}
