import type { ActionFunctionArgs } from '@remix-run/node';
import { moves } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { readForm, refusalReply, replying } from '../../kit/forms.server';

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(moves.requestPasswordReset, { email: form.text('email') }, form.key);
    return result.__typename === 'Refusal' ? refusalReply(form, result) : { sentTo: form.text('email') };
  });
}
