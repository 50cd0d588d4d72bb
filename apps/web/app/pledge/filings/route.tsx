import { useLoaderData } from '@remix-run/react';
import { EmptyState, filingStates, Page, Pagination, Sheet, useLabel, useText } from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { FilingTable } from '../parts/filing-table';
import { titled } from '../../kit/meta';
import type { loader } from './filings.server';
import { text } from './text';

export { loader } from './filings.server';
export const meta = titled(text, (t) => t.title);

const SHOWN = ['DRAFT', 'SUBMITTED', 'CORRECTION', 'REGISTERED', 'REFUSED', 'RELEASE_PENDING'];

export default function Filings() {
  const { filings, next, state, isPledgee } = useLoaderData<typeof loader>();
  const t = useText(text);
  const stateName = useLabel(filingStates.text);
  return (
    <Page title={t.title} under={t.under} dense={isPledgee}>
      <FilterLinks
        label={t.state}
        param="state"
        current={state}
        choices={[{ value: null, label: t.all }, ...SHOWN.map((value) => ({ value, label: stateName(value) }))]}
      />
      <Sheet>
        <FilingTable
          filings={filings}
          withPledgor={isPledgee}
          empty={<EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
        />
        <Pagination next={next} />
      </Sheet>
    </Page>
  );
}
