import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { offerView } from '../parts/offer/offers.server';
import { text } from './text';

const OfferOfBank = graphql(`
  query OfferOfBank($id: ID!, $language: String!) {
    offer(id: $id, language: $language) {
      ...OfferParts
    }
  }
`);

/** A link in an inbox leads here whoever reads it: the enterprise has its own page of the offer, inside its case. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const [{ acting }, { offer }] = await Promise.all([
    requireActing(request),
    api(request).query(OfferOfBank, { id: params.id!, language }),
  ]);
  if (acting.kind !== 'BANK') throw redirect(`/app/cases/${offer.caseId}/offers/${offer.id}`);
  return { offer: offerView(offer, language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { mutate } = api(request);
  return replying(form, async () => {
    const at = { id: params.id!, version: Number(form.text('version')) || 0 };
    const reason = form.text('reason');
    const done = textIn(text, form.language).done;
    const byIntent = {
      submit: () => mutate(moves.submitOffer, at, form.key),
      release: () => mutate(moves.releaseOffer, at, form.key),
      return: () => mutate(moves.returnOffer, { ...at, reason }, form.key),
      withdraw: () => mutate(moves.withdrawOffer, { ...at, reason }, form.key),
    };
    const intent = form.intent as keyof typeof byIntent;
    if (!(intent in byIntent)) throw Response.json({ code: 'BAD_FORM' }, { status: 400 });
    const result = await byIntent[intent]();
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/offers/${at.id}`, done[intent]);
  });
}
