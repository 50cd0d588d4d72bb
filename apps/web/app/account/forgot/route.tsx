import { Link, useActionData } from '@remix-run/react';
import { ActionForm, Notice, SubmitButton, TextField, useText } from '@zhiya/web-ui';
import { Gate } from '../../kit/gate';
import { titled } from '../../kit/meta';
import type { action } from './forgot.server';
import { text } from './text';

export { action } from './forgot.server';
export const meta = titled(text, (t) => t.title);

/** Answers the same for every address, so that nobody learns which have an account. */
export default function Forgot() {
  const answer = useActionData<typeof action>();
  const t = useText(text);
  if (answer && 'sentTo' in answer) {
    return (
      <Gate title={t.title}>
        <Notice tone="ok" title={t.sent} live>
          {t.sentBody(answer.sentTo)}
        </Notice>
        <p>
          <Link to="/login">{t.back}</Link>
        </p>
      </Gate>
    );
  }
  return (
    <Gate title={t.title} lead={t.lead}>
      <ActionForm intent="forgot" reply={answer}>
        <TextField name="email" label={t.email} type="email" autoComplete="username" required />
        <div className="actions">
          <SubmitButton>{t.submit}</SubmitButton>
          <Link to="/login">{t.back}</Link>
        </div>
      </ActionForm>
    </Gate>
  );
}
