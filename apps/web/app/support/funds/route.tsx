import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { noAnswers } from '@zhiya/kernel';
import { FUND_FORM } from '@zhiya/support-domain';
import { ActionForm, DataTable, EmptyState, Money, Page, Sheet, SubmitButton, useText } from '@zhiya/web-ui';
import { Controls } from '../../kit/field-list';
import { ProposalCard } from '../../kit/proposals';
import { titled } from '../../kit/meta';
import type { action, loader } from './funds.server';
import { text } from './text';

export { action, loader } from './funds.server';
export const meta = titled(text, (t) => t.title);

export default function Funds() {
  const { funds, waiting, canOpen, managers, programmes } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page title={t.title} dense={funds.length > 0}>
      <div className="stack">
        {funds.length === 0 ? (
          <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
        ) : (
          <Sheet>
            <DataTable
              caption={t.title}
              rows={funds}
              rowKey={(f) => f.id}
              columns={[
                { key: 'name', head: t.name, lead: true, cell: (f) => <Link to={`/app/fund/${f.id}`}>{f.name}</Link> },
                { key: 'manager', head: t.manager, cell: (f) => f.manager?.name ?? '' },
                { key: 'cash', head: t.cash, right: true, cell: (f) => <Money fen={f.cashFen} large /> },
                { key: 'free', head: t.free, right: true, cell: (f) => <Money fen={f.freeFen} large /> },
              ]}
            />
          </Sheet>
        )}
        {waiting.map((p) => (
          <ProposalCard key={p.id} of={p} reply={reply} />
        ))}
        {canOpen && waiting.length === 0 ? (
          <Sheet title={t.openTitle}>
            <ActionForm intent="open" reply={reply}>
              <Controls
                list={FUND_FORM}
                names={{ name: t.openName, programme: t.programme, managerOrgId: t.managerField, sizeFen: t.size }}
                values={noAnswers(FUND_FORM)}
                looks={{
                  name: { width: 'mid' },
                  programme: { as: 'select', choices: programmes.map((p) => ({ value: p.id, label: p.title })) },
                  managerOrgId: { as: 'select', choices: managers.map((m) => ({ value: m.id, label: m.name })) },
                }}
              />
              <SubmitButton>{t.open}</SubmitButton>
            </ActionForm>
          </Sheet>
        ) : null}
      </div>
    </Page>
  );
}
