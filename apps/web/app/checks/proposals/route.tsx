import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { DataTable, EmptyState, Instant, Page, Sheet, proposalStates, useText } from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import { ProposalCard } from '../../kit/proposals';
import { Standing } from '../../kit/standing';
import type { action, loader } from './proposals.server';
import { text } from './text';

export { action, loader } from './proposals.server';
export const meta = titled(text, (t) => t.title);

export default function Proposals() {
  const { waiting, done, nextCursor } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page title={t.title} under={t.under}>
      <div className="stack">
        {waiting.length === 0 ? (
          <Sheet>
            <EmptyState title={t.none} />
          </Sheet>
        ) : (
          waiting.map((p) => <ProposalCard key={p.id} of={p} reply={reply} />)
        )}
        <Sheet title={t.done}>
          <DataTable
            caption={t.done}
            rows={done}
            rowKey={(p) => p.id}
            empty={<EmptyState title={t.noneDone} />}
            columns={[
              { key: 'act', head: t.act, lead: true, cell: (p) => p.title },
              { key: 'contents', head: t.contents, cell: (p) => p.facts.map((f) => f.value).join(' · ') },
              { key: 'maker', head: t.maker, cell: (p) => p.makerName },
              { key: 'at', head: t.at, cell: (p) => <Instant value={p.proposedAt} /> },
              { key: 'reason', head: t.reason, cell: (p) => p.reason ?? '' },
              {
                key: 'state',
                head: t.state,
                cell: (p) => <Standing record="proposal" states={proposalStates} state={p.state} />,
              },
            ]}
          />
          {nextCursor ? <Link to={`?after=${encodeURIComponent(nextCursor)}`}>{t.more}</Link> : null}
        </Sheet>
      </div>
    </Page>
  );
}
