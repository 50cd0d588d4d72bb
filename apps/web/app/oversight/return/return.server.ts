import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { versionOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { returnView } from '../parts/oversight-parts.server';
import { returnInputOf } from '../parts/return-form.server';
import { text } from './text';

const OneReturn = graphql(`
  query OneReturn($id: ID!, $language: String!) {
    lendingReturn(id: $id, language: $language) {
      ...ReturnParts
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const [{ today }, { lendingReturn }] = await Promise.all([
    requireActing(request),
    api(request).query(OneReturn, { id: params.id!, language }),
  ]);
  return { today, row: returnView(lendingReturn, language), cited: lendingReturn.citation };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  const { mutate } = api(request);
  const input = { id: params.id!, version: versionOf(form), reason: form.optional('reason') };
  return replying(form, async () => {
    const mended = form.intent === 'correct' ? returnInputOf(form) : null;
    if (mended && mended.errors.length > 0) return faultReply(form, mended.errors);
    const byIntent = {
      accept: { send: () => mutate(moves.acceptLendingReturn, { input }, form.key), said: t.accepted },
      return: { send: () => mutate(moves.giveBackLendingReturn, { input }, form.key), said: t.returned },
      correct: {
        send: () =>
          mutate(
            moves.correctLendingReturn,
            { input: { id: input.id, version: input.version, ...mended!.input } },
            form.key,
          ),
        said: t.corrected,
      },
    };
    const move = byIntent[form.intent as keyof typeof byIntent] ?? byIntent.accept;
    const result = await move.send();
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/returns/${params.id}`, move.said);
  });
}
