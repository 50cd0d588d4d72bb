import type { ActionFunctionArgs } from '@remix-run/node';
import { moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { text } from './text';

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(
      moves.resetPassword,
      { token: params.token ?? '', password: form.raw('password') },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash('/login', textIn(text, form.language).done);
  });
}
