import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, LinkButton, SubmitButton, TextField, useText } from '@zhiya/web-ui';
import { Gate } from '../../kit/gate';
import { titled } from '../../kit/meta';
import type { action, loader } from './invite.server';
import { text } from './text';

export { action, loader } from './invite.server';
export const meta = titled(text, (t) => t.title);
export const headers = () => ({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });

/** Says who invites whom before it asks for anything; a link that no longer holds says so at once. */
export default function Invite() {
  const { invitation } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  if (!invitation) {
    return (
      <Gate title={t.over} lead={t.overLead}>
        <LinkButton to="/login">{t.signIn}</LinkButton>
      </Gate>
    );
  }
  return (
    <Gate
      title={t.titleFrom(invitation.organisation)}
      lead={invitation.hasAccount ? t.leadKnown(invitation.email) : t.lead(invitation.email)}
    >
      <ActionForm intent="accept" reply={reply}>
        {invitation.hasAccount ? (
          <TextField
            name="password"
            label={t.password}
            hint={t.hintKnown}
            type="password"
            autoComplete="current-password"
            required
          />
        ) : (
          <>
            <TextField name="name" label={t.name} hint={t.nameHint} autoComplete="name" required />
            <TextField
              name="password"
              label={t.password}
              hint={t.hint}
              type="password"
              autoComplete="new-password"
              required
            />
          </>
        )}
        <div className="actions">
          <SubmitButton>{t.submit}</SubmitButton>
        </div>
      </ActionForm>
    </Gate>
  );
}
