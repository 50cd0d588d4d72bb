import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  DateText,
  EmptyState,
  LinkButton,
  Money,
  offerStates,
  Page,
  Pagination,
  Percent,
  repaymentMethodText,
  Sheet,
  StateTag,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import type { loader } from './offers.server';
import { text } from './text';

export { loader } from './offers.server';
export const meta = titled(text, (t) => t.title);

const SHOWN = ['DRAFT', 'PENDING_CHECK', 'OFFERED', 'ACCEPTED'] as const;

export default function Offers() {
  const { offers, next, state } = useLoaderData<typeof loader>();
  const t = useText(text);
  const stateName = useLabel(offerStates.text);
  const methodName = useLabel(repaymentMethodText);
  return (
    <Page title={t.title} under={t.under} dense>
      <nav className="filters" aria-label={t.state}>
        <Link to="/app/offers" aria-current={state === null ? 'true' : undefined}>
          {t.all}
        </Link>
        {SHOWN.map((s) => (
          <Link key={s} to={`?state=${s}`} aria-current={state === s ? 'true' : undefined}>
            {stateName(s)}
          </Link>
        ))}
      </nav>
      <Sheet>
        <DataTable
          caption={t.title}
          rows={offers}
          rowKey={(o) => o.id}
          empty={
            <EmptyState
              title={t.empty}
              actions={
                <LinkButton to="/app/market" quiet small>
                  {t.market}
                </LinkButton>
              }
            >
              {t.emptyBody}
            </EmptyState>
          }
          columns={[
            {
              key: 'case',
              head: t.caseNo,
              lead: true,
              cell: (o) => (
                <Link className="num" to={`/app/offers/${o.id}`}>
                  {o.listing.caseNo ?? o.caseId}
                </Link>
              ),
            },
            { key: 'amount', head: t.amount, right: true, cell: (o) => <Money fen={o.principalFen} large /> },
            { key: 'rate', head: t.rate, right: true, cell: (o) => <Percent bp={o.rateBp} /> },
            {
              key: 'method',
              head: t.method,
              cell: (o) => (
                <>
                  {methodName(o.method)}
                  <span className="sub num">{t.months(o.months)}</span>
                </>
              ),
            },
            {
              key: 'net',
              head: t.netCost,
              right: true,
              cell: (o) => (typeof o.netCost?.yearlyBp === 'number' ? <Percent bp={o.netCost.yearlyBp} /> : '–'),
            },
            { key: 'valid', head: t.validUntil, cell: (o) => <DateText value={o.validUntil} /> },
            {
              key: 'state',
              head: t.state,
              cell: (o) => (
                <>
                  <StateTag states={offerStates} state={o.state} />
                  <span className="sub num">{t.stateSince(o.stateSince)}</span>
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
