import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { versionOf } from '../../kit/fields.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { targetView } from '../parts/oversight-parts.server';
import { traceLinks } from '../../kit/trace/trace-parts.server';
import { text } from './text';

const OneTarget = graphql(`
  query OneTarget($id: ID!, $language: String!) {
    target(id: $id, language: $language) {
      ...TargetParts
    }
    tracesOf(subjectType: "target", subjectId: $id, language: $language) {
      ...TraceLink
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { target, tracesOf } = await api(request).query(OneTarget, { id: params.id!, language });
  return { target: targetView(target, language), traces: traceLinks(tracesOf, language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  const input = { id: params.id!, version: versionOf(form), reason: form.optional('reason') };
  const isReject = form.intent === 'reject';
  return replying(form, async () => {
    const result = isReject
      ? await api(request).mutate(moves.rejectTarget, { input }, form.key)
      : await api(request).mutate(moves.approveTarget, { input }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/targets/${params.id}`, isReject ? t.rejected : t.approved);
  });
}
