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
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { titled } from '../../kit/meta';
import type { loader } from './contracts.server';
import { text } from './text';

export { loader } from './contracts.server';
export const meta = titled(text, (t) => t.title);

const SHOWN = ['DRAFT', 'ISSUED', 'BORROWER_SIGNED', 'SIGNED', 'DRAWDOWN_PENDING', 'DRAWN'];

export default function Contracts() {
  const { contracts, next, state, isBorrower } = useLoaderData<typeof loader>();
  const t = useText(text);
  const stateName = useLabel(contractStates.text);
  return (
    <Page title={t.title} under={t.under} dense={!isBorrower}>
      <FilterLinks
        label={t.state}
        param="state"
        current={state}
        choices={[
          { value: null, label: t.all },
          ...SHOWN.filter((s) => !isBorrower || s !== 'DRAFT').map((value) => ({ value, label: stateName(value) })),
        ]}
      />
      <Sheet>
        <DataTable
          caption={t.title}
          rows={contracts}
          rowKey={(c) => c.id}
          empty={<EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
          columns={[
            {
              key: 'contract',
              head: t.contract,
              lead: true,
              cell: (c) => (
                <Link className="num" to={`/app/cases/${c.caseId}/contract`}>
                  {c.contractNo ?? t.noNumber}
                </Link>
              ),
            },
            {
              key: 'party',
              head: isBorrower ? t.bank : t.borrower,
              cell: (c) => (isBorrower ? c.bank?.name : c.borrower?.name),
            },
            {
              key: 'principal',
              head: t.principal,
              right: true,
              cell: (c) => (
                <>
                  <Money fen={c.principalFen} large />
                  <span className="sub">
                    <Percent bp={c.rateBp} />
                  </span>
                </>
              ),
            },
            {
              key: 'planned',
              head: t.planned,
              cell: (c) =>
                c.drawnOn ? <DateText value={c.drawnOn} /> : <span className="num">{t.expected(c.plannedOn)}</span>,
            },
            {
              key: 'conditions',
              head: t.conditions,
              cell: (c) =>
                c.drawnOn || c.conditions === 0 ? '–' : <span className="num">{t.met(c.met, c.conditions)}</span>,
            },
            {
              key: 'state',
              head: t.state,
              cell: (c) => (
                <>
                  <StateTag states={contractStates} state={c.state} />
                  <span className="sub num">{t.since(c.stateSince)}</span>
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
