import { useLoaderData } from '@remix-run/react';
import { Bar, EmptyState, Notice, Sheet, Tag, useText } from '@zhiya/web-ui';
import { FilingTable } from '../../pledge/parts';
import { titled } from '../../kit/meta';
import type { loader } from './filings.server';
import { text } from './text';

export { loader } from './filings.server';
export const meta = titled(text, (t) => t.title);

export default function Filings() {
  const { pack } = useLoaderData<typeof loader>();
  const t = useText(text);
  if (pack.filings.length === 0)
    return (
      <Sheet title={t.title}>
        <EmptyState title={t.none}>{t.noneBody}</EmptyState>
      </Sheet>
    );
  const words = pack.isComplete ? t.complete(pack.registered, pack.total) : t.progress(pack.registered, pack.total);
  const ended = pack.filings.find(
    (f) => f.debtEndedBy && ['REGISTERED', 'RELEASE_PENDING'].includes(f.state),
  )?.debtEndedBy;
  return (
    <>
      {ended ? <Notice tone="ok">{ended === 'SETTLED' ? t.ended : t.cancelled}</Notice> : null}
      <Sheet title={t.pack} aside={<Tag tone={pack.isComplete ? 'ok' : 'run'}>{words}</Tag>} note={t.note}>
        <Bar part={pack.registered} whole={pack.total} label={words} />
        <FilingTable filings={pack.filings} />
      </Sheet>
    </>
  );
}
