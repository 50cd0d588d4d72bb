import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, DataTable, Instant, Page, Sheet, SubmitButton, Tag, useText } from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import type { action, loader } from './sessions.server';
import { text } from './text';

export { action, loader } from './sessions.server';
export const meta = titled(text, (t) => t.title);

export default function Sessions() {
  const { sessions } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page
      title={t.title}
      under={t.under}
      aside={
        sessions.length > 1 ? (
          <ActionForm intent="others" reply={reply} className="">
            <SubmitButton quiet>{t.others}</SubmitButton>
          </ActionForm>
        ) : null
      }
    >
      <Sheet>
        <DataTable
          caption={t.title}
          rows={sessions}
          rowKey={(s) => s.id}
          columns={[
            {
              key: 'device',
              head: t.device,
              lead: true,
              cell: (s) => (
                <>
                  {s.device} {s.isCurrent ? <Tag tone="run">{t.current}</Tag> : null}
                </>
              ),
            },
            { key: 'ip', head: t.ip, cell: (s) => <span className="num">{s.ip}</span> },
            { key: 'since', head: t.since, cell: (s) => <Instant value={s.createdAt} /> },
            {
              key: 'end',
              head: t.end,
              act: true,
              right: true,
              cell: (s) =>
                s.isCurrent ? null : (
                  <ActionForm intent="end" record={s.id} reply={reply} className="">
                    <input type="hidden" name="id" value={s.id} />
                    <SubmitButton quiet small>
                      {t.end}
                    </SubmitButton>
                  </ActionForm>
                ),
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}
