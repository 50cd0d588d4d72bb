import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, EmptyState, Instant, Page, Sheet, SubmitButton, Tag, useText } from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import type { action, loader } from './notifications.server';
import { text } from './text';

export { action, loader } from './notifications.server';
export const meta = titled(text, (t) => t.title);

export default function Notifications() {
  const { items } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page
      title={t.title}
      aside={
        items.some((i) => i.isUnread) ? (
          <ActionForm intent="read" reply={reply} className="">
            <SubmitButton quiet small>
              {t.read}
            </SubmitButton>
          </ActionForm>
        ) : null
      }
    >
      <Sheet>
        {items.length === 0 ? (
          <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
        ) : (
          <ul className="todo">
            {items.map((i) => (
              <li key={i.id}>
                <span>
                  <Link to={i.to}>{i.title}</Link> {i.isUnread ? <Tag tone="run">{t.unread}</Tag> : null}
                  {i.about || i.due ? (
                    <span className="sub num">{[i.about, i.due].filter(Boolean).join(' · ')}</span>
                  ) : null}
                </span>
                <span className="small muted">
                  <Instant value={i.at} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </Page>
  );
}
