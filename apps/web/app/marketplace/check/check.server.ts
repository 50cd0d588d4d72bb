import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { moves } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { versionOf } from '../../kit/fields.server';
import { readForm, refusalReply, replying } from '../../kit/forms.server';
import { loadSection } from '../parts/listing/listings.server';

export const loader = loadSection;

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(
      moves.submitListing,
      { id: params.id!, input: { declared: form.has('declared'), version: versionOf(form) } },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirect(`/app/listings/${params.id}/submitted`, 303);
  });
}
