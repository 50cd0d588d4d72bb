import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { addDays } from '@zhiya/kernel';
import { POLICY_FORM, QUOTE_FORM } from '@zhiya/protection-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { labelIn, protectionFileText, textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readAnswers } from '../../kit/field-list.server';
import { versionOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { eventsOf } from '../../kit/events.server';
import { text } from './text';

const OneQuote = graphql(`
  query OneQuote($id: ID!) {
    protectionQuote(id: $id) {
      ...ProtectionQuoteParts
    }
  }
`);

const VALID_DAYS = 14;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ protectionQuote }, language, { today }] = await Promise.all([
    api(request).query(OneQuote, { id: params.id! }),
    languageOf(request),
    requireActing(request),
  ]);
  const { availableEvents, files, ...quote } = protectionQuote;
  return {
    today,
    validUntil: addDays(today, VALID_DAYS),
    quote: {
      ...quote,
      events: eventsOf(availableEvents, language),
      files: files.map((f) => ({ ...f, purposeName: labelIn(protectionFileText, language, f.purpose) })),
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { mutate } = api(request);
  const here = `/app/quotes/${params.id}`;
  const done = textIn(text, form.language).done;
  return replying(form, async () => {
    const at = { id: params.id!, version: versionOf(form) };
    if (form.intent === 'removeFile') {
      const removed = await mutate(moves.removeFile, { id: form.text('id') }, form.key);
      return removed.__typename === 'Refusal' ? refusalReply(form, removed) : redirectWithFlash(here, done.removeFile);
    }
    const quote = form.intent === 'quote' ? readAnswers(form, QUOTE_FORM) : null;
    const policy = form.intent === 'issue' ? readAnswers(form, POLICY_FORM) : null;
    const errors = [...(quote?.errors ?? []), ...(policy?.errors ?? [])];
    if (errors.length > 0) return faultReply(form, errors);
    const byIntent = {
      quote: () => mutate(moves.quoteProtection, { input: { ...at, ...quote!.answers } }, form.key),
      issue: () => mutate(moves.issuePolicy, { input: { ...at, ...policy!.answers } }, form.key),
      decline: () => mutate(moves.declineProtectionQuote, { input: { ...at, reason: form.text('reason') } }, form.key),
    };
    const intent = form.intent as keyof typeof byIntent;
    if (!(intent in byIntent)) throw Response.json({ code: 'BAD_FORM' }, { status: 400 });
    const result = await byIntent[intent]();
    return result.__typename === 'Refusal' ? refusalReply(form, result) : redirectWithFlash(here, done[intent]);
  });
}
