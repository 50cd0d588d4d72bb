import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { addDays, addYears } from '@zhiya/kernel';
import { DELIVERY_FORM } from '@zhiya/valuation-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { labelIn, textIn, valuationFileText } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readAnswers } from '../../kit/field-list.server';
import { versionOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { eventsOf } from '../../kit/events.server';
import { text } from './text';

const OneOrder = graphql(`
  query OneOrder($id: ID!) {
    valuationOrder(id: $id) {
      ...ValuationOrderParts
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ valuationOrder }, language, { today }] = await Promise.all([
    api(request).query(OneOrder, { id: params.id! }),
    languageOf(request),
    requireActing(request),
  ]);
  const { availableEvents, files, ...order } = valuationOrder;
  return {
    today,
    /** A report commonly serves a year from its base date; the last day of that year is proposed. */
    validUntil: addDays(addYears(today, 1), -1),
    order: {
      ...order,
      events: eventsOf(availableEvents, language),
      files: files.map((f) => ({ ...f, purposeName: labelIn(valuationFileText, language, f.purpose) })),
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { mutate } = api(request);
  const here = `/app/orders/${params.id}`;
  const done = textIn(text, form.language).done;
  return replying(form, async () => {
    const at = { id: params.id!, version: versionOf(form) };
    if (form.intent === 'removeFile') {
      const removed = await mutate(moves.removeFile, { id: form.text('id') }, form.key);
      return removed.__typename === 'Refusal' ? refusalReply(form, removed) : redirectWithFlash(here, done.removeFile);
    }
    const report = form.intent === 'deliver' ? readAnswers(form, DELIVERY_FORM) : null;
    if (report && report.errors.length > 0) return faultReply(form, report.errors);
    const byIntent = {
      accept: () => mutate(moves.acceptValuationOrder, { input: at }, form.key),
      decline: () => mutate(moves.declineValuationOrder, { input: { ...at, reason: form.text('reason') } }, form.key),
      deliver: () => mutate(moves.deliverValuation, { input: { ...at, ...report!.answers } }, form.key),
    };
    const intent = form.intent as keyof typeof byIntent;
    if (!(intent in byIntent)) throw Response.json({ code: 'BAD_FORM' }, { status: 400 });
    const result = await byIntent[intent]();
    return result.__typename === 'Refusal' ? refusalReply(form, result) : redirectWithFlash(here, done[intent]);
  });
}
