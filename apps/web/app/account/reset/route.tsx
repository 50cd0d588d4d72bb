import { Link, useActionData } from '@remix-run/react';
import { ActionForm, SubmitButton, TextField, useText } from '@zhiya/web-ui';
import { Gate } from '../../kit/gate';
import { titled } from '../../kit/meta';
import type { action } from './reset.server';
import { text } from './text';

export { action } from './reset.server';
export const meta = titled(text, (t) => t.title);
/** The address holds a secret: it is told to nobody. */
export const headers = () => ({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });

export default function Reset() {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Gate title={t.title} lead={t.lead}>
      <ActionForm intent="reset" reply={reply}>
        <TextField
          name="password"
          label={t.password}
          hint={t.hint}
          type="password"
          autoComplete="new-password"
          required
        />
        <div className="actions">
          <SubmitButton>{t.submit}</SubmitButton>
          <Link to="/forgot">{t.again}</Link>
        </div>
      </ActionForm>
    </Gate>
  );
}
