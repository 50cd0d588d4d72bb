import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { returnInputOf } from '../parts/return-form.server';
import { text } from './text';

export async function loader({ request }: LoaderFunctionArgs) {
  const { today } = await requireActing(request);
  return { today };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const { input, errors } = returnInputOf(form);
    if (errors.length > 0) return faultReply(form, errors);
    const result = await api(request).mutate(moves.reportLending, { input }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/returns/${result.id}`, textIn(text, form.language).sent);
  });
}
