import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { LISTING_SECTIONS } from '@zhiya/marketplace-domain';
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

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  const id = params.id!;
  return replying(form, async () => {
    if (form.intent === 'publish') {
      const published = await api(request).mutate(moves.publishListing, { id, version: versionOf(form) }, form.key);
      return published.__typename === 'Refusal'
        ? refusalReply(form, published)
        : redirectWithFlash('/app/verify', t.published);
    }
    const corrections = LISTING_SECTIONS.map((section) => ({
      section,
      reason: form.text(`corrections.${section}`),
    })).filter((c) => c.reason !== '');
    const returned = await api(request).mutate(
      moves.returnListing,
      { id, input: { corrections, version: versionOf(form) } },
      form.key,
    );
    return returned.__typename === 'Refusal'
      ? refusalReply(form, returned)
      : redirectWithFlash('/app/verify', t.returned, 'back');
  });
}
