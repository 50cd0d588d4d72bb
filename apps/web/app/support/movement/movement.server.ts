import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { MANUAL_KINDS } from '@zhiya/support-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { fieldsOf, versionOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { eventsOf } from '../../kit/events.server';
import { text } from './text';

const OneMovement = graphql(`
  query OneMovement($id: ID!) {
    fundMovement(id: $id) {
      ...MovementParts
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ today }, language, { fundMovement }] = await Promise.all([
    requireActing(request),
    languageOf(request),
    api(request).query(OneMovement, { id: params.id! }),
  ]);
  const { availableEvents, vouchers, ...movement } = fundMovement;
  const purposeName = textIn(text, language).vouchers;
  return {
    today,
    kinds: MANUAL_KINDS,
    movement: {
      ...movement,
      vouchers: vouchers.map((v) => ({ ...v, purposeName })),
      events: eventsOf(availableEvents, language),
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  const { mutate } = api(request);
  const input = { id: params.id!, version: versionOf(form), reason: form.optional('reason') };
  return replying(form, async () => {
    const read = fieldsOf(form);
    const amend = () => {
      const { id, version } = input;
      return {
        id,
        version,
        kind: form.text('kind') || MANUAL_KINDS[0],
        amountFen: form.has('amountYuan') ? (read.amount('amountFen', 'yuan', true) ?? 0) : 1,
        valueDate: read.date('valueDate') ?? '',
        counterparty: form.text('counterparty') || '–',
        memo: form.text('memo'),
      };
    };
    const mended = form.intent === 'amend' ? amend() : null;
    if (read.errors.length > 0) return faultReply(form, read.errors);
    const byIntent = {
      amend: { send: () => mutate(moves.amendFundMovement, { input: mended! }, form.key), said: t.saved },
      submit: { send: () => mutate(moves.submitFundMovement, { input }, form.key), said: t.submitted },
      discard: { send: () => mutate(moves.discardFundMovement, { input }, form.key), said: t.discarded },
      return: { send: () => mutate(moves.returnFundMovement, { input }, form.key), said: t.returned },
      post: { send: () => mutate(moves.postFundMovement, { input }, form.key), said: t.posted },
      removeFile: { send: () => mutate(moves.removeFile, { id: form.text('id') }, form.key), said: t.removed },
    };
    const move = byIntent[form.intent as keyof typeof byIntent] ?? byIntent.submit;
    const result = await move.send();
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/fund/movements/${params.id}`, move.said);
  });
}
