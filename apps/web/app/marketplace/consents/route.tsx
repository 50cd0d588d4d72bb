import { useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  DataTable,
  DateText,
  EmptyState,
  Instant,
  Page,
  Pagination,
  Select,
  Sheet,
  SubmitButton,
  consentStates,
  orgKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import { Standing } from '../../kit/standing';
import type { action, loader } from './consents.server';
import { text } from './text';

export { action, loader } from './consents.server';
export const meta = titled(text, (t) => t.title);

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type EventWord = 'grant' | 'refuse' | 'revoke';
const isEvent = (event: string): event is EventWord => event === 'grant' || event === 'refuse' || event === 'revoke';

function Act({ consent }: { consent: Data['consents'][number] }) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <div className="actions">
      {consent.events.filter(isEvent).map((event) => (
        <ActionForm key={event} intent={event} record={consent.id} reply={reply} className="inline-form">
          <input type="hidden" name="recipientOrgId" value={consent.recipientOrgId} />
          <SubmitButton small quiet={event !== 'grant'} danger={event === 'revoke'}>
            {t[event]}
            <span className="vh"> {consent.recipientName}</span>
          </SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
}

export default function Consents() {
  const { id, caseNo, isOpen, consents, institutions, viewings } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const kindName = useLabel(orgKindText);
  return (
    <Page
      title={t.title}
      over={caseNo}
      under={t.lead}
      crumbs={[{ to: `/app/cases/${id}`, label: caseNo ?? t.case }, { label: t.title }]}
    >
      <div className="stack">
        <Sheet title={t.consents}>
          <DataTable
            caption={t.consents}
            rows={consents}
            rowKey={(c) => c.id}
            empty={<EmptyState title={t.none}>{t.noneBody}</EmptyState>}
            columns={[
              { key: 'name', head: t.institution, lead: true, cell: (c) => c.recipientName },
              { key: 'kind', head: t.kind, cell: (c) => kindName(c.recipientKind) },
              {
                key: 'state',
                head: t.state,
                cell: (c) => <Standing record="listing-consent" states={consentStates} state={c.state} />,
              },
              { key: 'since', head: t.since, cell: (c) => <DateText value={c.since} /> },
              { key: 'message', head: t.message, cell: (c) => c.message ?? '–' },
              { key: 'act', head: t.act, act: true, cell: (c) => <Act consent={c} /> },
            ]}
          />
          {isOpen ? (
            <ActionForm intent="grant" reply={reply} className="form apart">
              <Select
                name="recipientOrgId"
                label={t.open}
                hint={t.openHint}
                width="mid"
                choices={institutions.map((i) => ({ value: i.id, label: `${i.name}（${kindName(i.kind)}）` }))}
              />
              <SubmitButton quiet>{t.grant}</SubmitButton>
            </ActionForm>
          ) : (
            <p className="small muted form-after">{t.closed}</p>
          )}
        </Sheet>
        <Sheet title={t.viewings}>
          <DataTable
            caption={t.viewings}
            rows={viewings.nodes}
            rowKey={(v) => v.id}
            empty={<p className="muted">{t.noViewings}</p>}
            columns={[
              { key: 'who', head: t.institution, lead: true, cell: (v) => v.viewerOrgName },
              { key: 'kind', head: t.kind, cell: (v) => kindName(v.viewerOrgKind) },
              { key: 'person', head: t.person, cell: (v) => v.personName },
              {
                key: 'what',
                head: t.what,
                cell: (v) => (v.what === 'EVIDENCE' ? `${t.EVIDENCE} ${v.detail ?? ''}` : t.FULL_FILE),
              },
              { key: 'at', head: t.at, cell: (v) => <Instant value={v.at} /> },
            ]}
          />
          <Pagination next={viewings.nextCursor} />
        </Sheet>
      </div>
    </Page>
  );
}
