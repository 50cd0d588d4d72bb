import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, SubmitButton, TextField, useText } from '@zhiya/web-ui';
import { Gate } from '../../kit/gate';
import { titled } from '../../kit/meta';
import type { action, loader } from './login.server';
import { text } from './text';

export { action, loader } from './login.server';
export const meta = titled(text, (t) => t.title);

export default function Login() {
  const { next } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Gate title={t.title} lead={next ? t.next : undefined}>
      <ActionForm intent="sign-in" reply={reply}>
        <input type="hidden" name="next" value={next} />
        <TextField name="email" label={t.email} type="email" autoComplete="username" inputMode="email" required />
        <TextField name="password" label={t.password} type="password" autoComplete="current-password" required />
        <div className="actions">
          <SubmitButton>{t.submit}</SubmitButton>
          <Link to="/forgot">{t.forgot}</Link>
        </div>
      </ActionForm>
      <hr />
      <p className="small muted">
        {t.noAccount} <Link to="/register">{t.register}</Link> · {t.invited}
      </p>
    </Gate>
  );
}
