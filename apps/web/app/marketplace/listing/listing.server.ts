import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { versionOf } from '../../kit/fields.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { listingView, OneListing } from '../parts/listing/listings.server';
import { text } from './text';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ listing }, language] = await Promise.all([
    api(request).query(OneListing, { id: params.id! }),
    languageOf(request),
  ]);
  return { listing: listingView(listing, language) };
}

/** Withdrawing, from here or from the case. */
export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(
      moves.withdrawListing,
      { id: params.id!, reason: form.optional('reason'), version: versionOf(form) },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash('/app/listings', textIn(text, form.language).withdrawn, 'back');
  });
}
