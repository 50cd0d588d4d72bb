import { useActionData } from '@remix-run/react';
import { ActionForm, SubmitButton, TextField, useText } from '@zhiya/web-ui';
import { Gate } from '../../components/gate';
import { titled } from '../../lib/meta';
import type { action } from './invite.server';
import { text } from './text';

export { action } from './invite.server';
export const meta = titled(text, (t) => t.title);
export const headers = () => ({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });

export default function Invite() {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Gate title={t.title} lead={t.lead}>
      <ActionForm intent="accept" reply={reply}>
        <TextField name="name" label={t.name} hint={t.nameHint} autoComplete="name" />
        <TextField name="password" label={t.password} hint={t.hint} type="password" autoComplete="new-password" required />
        <div className="actions">
          <SubmitButton>{t.submit}</SubmitButton>
        </div>
      </ActionForm>
    </Gate>
  );
}
