import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { offerView } from '../../marketplace/parts/index.server';
import { traceLinks } from '../../kit/trace/trace-parts.server';
import { text } from './text';

const OfferOfCase = graphql(`
  query OfferOfCase($id: ID!, $language: String!) {
    offer(id: $id, language: $language) {
      ...OfferParts
    }
    tracesOf(subjectType: "offer", subjectId: $id, language: $language) {
      ...TraceLink
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { offer, tracesOf } = await api(request).query(OfferOfCase, { id: params.offerId!, language });
  if (offer.caseId !== params.id) throw Response.json({ code: 'NOT_FOUND' }, { status: 404 });
  return { offer: offerView(offer, language), traces: traceLinks(tracesOf, language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(
      moves.declineOffer,
      { id: params.offerId!, version: Number(form.text('version')) || 0, reason: form.optional('reason') },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/cases/${params.id}/offers`, textIn(text, form.language).declined);
  });
}
