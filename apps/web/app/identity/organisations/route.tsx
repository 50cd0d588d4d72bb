import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  DateText,
  EmptyState,
  Page,
  Sheet,
  StateTag,
  organisationStates,
  orgKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { titled } from '../../kit/meta';
import type { loader } from './organisations.server';
import { text } from './text';

export { loader } from './organisations.server';
export const meta = titled(text, (t) => t.title);

export default function Organisations() {
  const { state, states, organisations } = useLoaderData<typeof loader>();
  const t = useText(text);
  const kindName = useLabel(orgKindText);
  const stateName = useLabel(organisationStates.text);
  return (
    <Page title={t.title} dense>
      <FilterLinks
        label={t.filter}
        param="state"
        current={state}
        choices={[{ value: null, label: t.all }, ...states.map((s) => ({ value: s, label: stateName(s) }))]}
      />
      <Sheet>
        <DataTable
          caption={t.title}
          rows={organisations}
          rowKey={(o) => o.id}
          empty={<EmptyState title={t.empty} />}
          columns={[
            {
              key: 'name',
              head: t.name,
              lead: true,
              cell: (o) => <Link to={`/app/organisations/${o.id}`}>{o.name}</Link>,
            },
            { key: 'kind', head: t.kind, cell: (o) => kindName(o.kind) },
            { key: 'code', head: t.creditCode, cell: (o) => <span className="code">{o.creditCode}</span> },
            { key: 'division', head: t.division, cell: (o) => o.divisionName },
            { key: 'state', head: t.state, cell: (o) => <StateTag states={organisationStates} state={o.state} /> },
            { key: 'since', head: t.since, cell: (o) => <DateText value={o.stateSince} /> },
          ]}
        />
      </Sheet>
    </Page>
  );
}
