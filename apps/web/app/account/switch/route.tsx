import { Link, useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  EmptyState,
  LinkButton,
  StateTag,
  SubmitButton,
  Tag,
  organisationStates,
  useText,
} from '@zhiya/web-ui';
import { Gate } from '../../kit/gate';
import { titled } from '../../kit/meta';
import type { action, loader } from './switch.server';
import { text } from './text';

export { action, loader } from './switch.server';
export const meta = titled(text, (t) => t.title);

/** A person may act for several organisations and says which, explicitly; nothing is guessed. */
export default function Switch() {
  const { next, person, acting, choices } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Gate title={t.title} lead={choices.length > 0 ? t.lead(person) : undefined}>
      {choices.length === 0 ? (
        <EmptyState title={t.none} actions={<LinkButton to="/register">{t.register}</LinkButton>}>
          {t.noneBody}
        </EmptyState>
      ) : (
        <ul className="todo">
          {choices.map((c) => (
            <li key={c.id}>
              <span>
                <b>{c.name}</b> {c.id === acting ? <Tag tone="run">{t.current}</Tag> : null}{' '}
                {c.state === 'APPROVED' ? null : <StateTag states={organisationStates} state={c.state} />}
                <span className="sub">{c.about}</span>
              </span>
              {c.isOpen ? (
                <ActionForm intent="choose" record={c.id} reply={reply} className="">
                  <input type="hidden" name="organisation" value={c.id} />
                  <input type="hidden" name="next" value={next} />
                  <SubmitButton quiet small aria-label={`${t.choose} ${c.name}`}>
                    {t.choose}
                  </SubmitButton>
                </ActionForm>
              ) : (
                <span className="small muted">{t.closed}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {choices.length > 0 ? (
        <p className="form-after">
          <Link to="/register">{t.registerAnother}</Link>
        </p>
      ) : null}
    </Gate>
  );
}
