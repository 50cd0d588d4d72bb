import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { assetInputOf, atControls, rightKindOf } from '../parts/assets.server';
import { faultReply, readForm, redirectWithFlash, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

export async function loader({ request }: LoaderFunctionArgs) {
  const { acting } = await requireActing(request);
  return { kind: rightKindOf(new URL(request.url).searchParams.get('kind')), organisation: acting.name };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const { input, errors } = assetInputOf(form);
    if (errors.length > 0) return faultReply(form, errors);
    const result = await api(request).mutate(moves.registerAsset, { input }, form.key);
    if (result.__typename === 'Refusal') return faultReply(form, atControls(result.errors));
    return redirectWithFlash(`/app/assets/${result.id}`, textIn(text, form.language).done(input.title));
  });
}
