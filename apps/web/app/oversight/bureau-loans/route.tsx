import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  DateText,
  EmptyState,
  Money,
  Page,
  Pagination,
  Sheet,
  Tag,
  assetKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import type { loader } from './loans.server';
import { text } from './text';

export { loader } from './loans.server';
export const meta = titled(text, (t) => t.title);

/** The loans behind a figure of the overview; all pages together add up to it. */
export default function FigureLoans() {
  const { year, month, division, counters, loans, nextCursor } = useLoaderData<typeof loader>();
  const t = useText(text);
  const kind = useLabel(assetKindText);
  const period = month ? t.month(String(year), String(month)) : t.year(String(year));
  const kinds = (list: readonly string[]) =>
    [...new Set(list)].map((k) => `${kind(k)} ${list.filter((x) => x === k).length}`).join('、');
  const here = loans.reduce((a, l) => a + l.principalFen, 0);
  return (
    <Page
      title={t.heading(period)}
      under={<span className="num">{t.under(String(counters.loans))}</span>}
      dense
      crumbs={[{ to: `/app/bureau?year=${year}&division=${division}`, label: t.overview }, { label: period }]}
    >
      <Sheet>
        <DataTable
          caption={t.title}
          phone="scroll"
          rows={loans}
          rowKey={(l) => l.id}
          empty={<EmptyState title={t.empty} />}
          columns={[
            {
              key: 'borrower',
              head: t.borrower,
              lead: true,
              cell: (l) => <Link to={`/app/cases/${l.caseId}`}>{l.borrower?.name ?? l.id}</Link>,
            },
            { key: 'bank', head: t.bank, cell: (l) => l.bank?.name ?? '' },
            { key: 'division', head: t.division, cell: (l) => l.divisionName },
            {
              key: 'rights',
              head: t.rights,
              cell: (l) => (
                <>
                  {kinds(l.rightKinds)} {l.isMixed ? <Tag>{t.mixed}</Tag> : null}
                </>
              ),
            },
            { key: 'on', head: t.drawnOn, cell: (l) => <DateText value={l.drawnOn} /> },
            { key: 'amount', head: t.amount, right: true, cell: (l) => <Money fen={l.principalFen} /> },
          ]}
          foot={
            <>
              {here === counters.amountFen ? null : (
                <tr>
                  <th scope="row" colSpan={5}>
                    {t.page}
                  </th>
                  <td className="r">
                    <Money fen={here} />
                  </td>
                </tr>
              )}
              <tr>
                <th scope="row" colSpan={5}>
                  {t.total}
                </th>
                <td className="r">
                  <Money fen={counters.amountFen} />
                </td>
              </tr>
            </>
          }
        />
        <Pagination next={nextCursor} />
      </Sheet>
    </Page>
  );
}
