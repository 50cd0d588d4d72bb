import { useLoaderData } from '@remix-run/react';
import { Page, Pagination, Sheet, useText } from '@zhiya/web-ui';
import { Journal } from '../parts/journal';
import { titled } from '../../kit/meta';
import type { loader } from './journal.server';
import { text } from './text';

export { loader } from './journal.server';
export const meta = titled(text, (t) => t.title);

export default function FundJournal() {
  const { fund, entries, nextCursor } = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <Page
      title={t.title}
      under={t.under}
      dense
      crumbs={[{ to: `/app/fund/${fund.id}`, label: fund.name }, { label: t.title }]}
    >
      <Sheet>
        <div className="books">
          <Journal fundId={fund.id} entries={entries} reverse />
        </div>
        <Pagination next={nextCursor} />
      </Sheet>
    </Page>
  );
}
