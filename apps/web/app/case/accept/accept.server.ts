import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { offerView } from '../../marketplace/parts/index.server';
import { text } from './text';

const OfferToAccept = graphql(`
  query OfferToAccept($id: ID!, $language: String!) {
    offer(id: $id, language: $language) {
      ...OfferParts
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { offer } = await api(request).query(OfferToAccept, { id: params.offerId!, language });
  if (offer.caseId !== params.id) throw Response.json({ code: 'NOT_FOUND' }, { status: 404 });
  return { offer: offerView(offer, language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    if (!form.has('confirmed'))
      return faultReply(form, [{ code: 'OFFER.NOT_CONFIRMED', facts: {}, field: 'confirmed' }]);
    const result = await api(request).mutate(
      moves.acceptOffer,
      { id: params.offerId!, version: Number(form.text('version')) || 0 },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/cases/${params.id}/offers`, textIn(text, form.language).accepted);
  });
}
