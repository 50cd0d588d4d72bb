import { useLoaderData } from '@remix-run/react';
import { EmptyState, Page, Sheet, Tag, WorkList, useText } from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import { text } from './text';
import type { loader } from './work.server';

export { loader } from './work.server';
export const meta = titled(text, (t) => t.title);

/** What waits for me, since when, until when; below it what waits for colleagues of another role. */
export default function Work() {
  const { today, mine, others } = useLoaderData<typeof loader>();
  const t = useText(text);
  const list = (tasks: typeof mine) => (
    <WorkList
      items={tasks.map((x) => ({
        key: x.id,
        to: x.to,
        title: x.title,
        sub: (
          <>
            {x.about ? `${x.about} · ` : null}
            {t.since(x.since)}
            {x.isOutside ? ` · ${t.outside}` : null}
          </>
        ),
        due: x.due,
        tone: x.tone,
      }))}
    />
  );
  return (
    <Page title={t.title} under={<span className="num">{t.asOf(today)}</span>}>
      <div className="stack">
        <Sheet title={t.mine} aside={mine.length > 0 ? <Tag tone="run">{mine.length}</Tag> : null}>
          {mine.length > 0 ? list(mine) : <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
        </Sheet>
        {others.length > 0 ? <Sheet title={t.others}>{list(others)}</Sheet> : null}
      </div>
    </Page>
  );
}
