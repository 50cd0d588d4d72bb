import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  EmptyState,
  LinkButton,
  Page,
  Sheet,
  StateTag,
  figureBasisText,
  lendingReturnStates,
  useLabel,
  useLanguage,
  useText,
} from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { Headline, periodText } from '../../kit/figures';
import { titled } from '../../kit/meta';
import type { loader } from './returns.server';
import { text } from './text';

export { loader } from './returns.server';
export const meta = titled(text, (t) => t.title);

export default function Returns() {
  const { show, returns, canEnter } = useLoaderData<typeof loader>();
  const t = useText(text);
  const language = useLanguage();
  const basis = useLabel(figureBasisText);
  return (
    <Page
      title={t.title}
      under={t.under}
      dense
      aside={canEnter ? <LinkButton to="/app/returns/new">{t.report}</LinkButton> : null}
    >
      <FilterLinks
        label={t.filter}
        param="show"
        current={show}
        choices={[
          { value: null, label: t.all },
          { value: 'pending', label: t.pending },
          { value: 'counted', label: t.counted },
        ]}
      />
      <Sheet>
        <DataTable
          caption={t.list}
          rows={returns}
          rowKey={(r) => r.id}
          empty={<EmptyState title={t.empty} />}
          columns={[
            {
              key: 'period',
              head: t.period,
              lead: true,
              cell: (r) => <Link to={`/app/returns/${r.id}`}>{periodText(r.periodFrom, r.periodLast, language)}</Link>,
            },
            { key: 'division', head: t.division, cell: (r) => r.divisionName },
            { key: 'value', head: t.value, right: true, cell: (r) => <Headline fen={r.value} /> },
            { key: 'printed', head: t.printed, cell: (r) => r.printed ?? '' },
            { key: 'basis', head: t.basis, cell: (r) => basis(r.basis) },
            { key: 'maker', head: t.maker, cell: (r) => r.makerName },
            { key: 'checker', head: t.checker, cell: (r) => r.checkerName ?? '' },
            { key: 'state', head: t.state, cell: (r) => <StateTag states={lendingReturnStates} state={r.state} /> },
          ]}
        />
      </Sheet>
    </Page>
  );
}
