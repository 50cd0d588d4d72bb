import { Link, useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  EmptyState,
  Instant,
  Page,
  Sheet,
  StateTag,
  SubmitButton,
  mailStates,
  useText,
} from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import type { action, loader } from './mail.server';
import { text } from './text';

export { action, loader } from './mail.server';
export const meta = titled(text, (t) => t.title);

export default function OutboxMail() {
  const { mails } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page title={t.title} under={t.under}>
      <Sheet>
        {mails.length === 0 ? (
          <EmptyState title={t.empty} />
        ) : (
          <ul className="plain letters">
            {mails.map((m) => (
              <li key={m.id}>
                <details>
                  <summary>
                    <b>{m.subject}</b>
                    <span className="small muted">
                      {t.to(m.recipient)} · <Instant value={m.createdAt} />{' '}
                      <StateTag states={mailStates} state={m.state} />
                    </span>
                  </summary>
                  <p className="letter">
                    {m.pieces
                      ? m.pieces.map((p, i) =>
                          p.to ? (
                            <Link key={i} to={p.to}>
                              {p.text}
                            </Link>
                          ) : (
                            p.text
                          ),
                        )
                      : t.sealed}
                  </p>
                  {m.isOpenable ? (
                    <ActionForm intent="openLetter" record={m.id} reply={reply}>
                      <input type="hidden" name="id" value={m.id} />
                      <SubmitButton quiet>{t.open}</SubmitButton>
                    </ActionForm>
                  ) : null}
                </details>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </Page>
  );
}
