import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { cardView } from '../parts/listing/cards.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { text } from './text';

const OneCard = graphql(`
  query OneCard($id: ID!) {
    publishedListing(id: $id) {
      ...CardParts
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ publishedListing }, language] = await Promise.all([
    api(request).query(OneCard, { id: params.id! }),
    languageOf(request),
  ]);
  return { card: cardView(publishedListing, language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(
      moves.requestConsent,
      { listingId: params.id!, message: form.optional('message') },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/listings/${params.id}/access`, textIn(text, form.language).asked);
  });
}
