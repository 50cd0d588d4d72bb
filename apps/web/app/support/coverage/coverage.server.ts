import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { versionOf } from '../../kit/fields.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { coverageView } from '../parts/support-parts.server';
import { traceLinks } from '../../kit/trace/trace-parts.server';
import { text } from './text';

const OneCoverage = graphql(`
  query OneCoverage($id: ID!, $language: String!) {
    coverageOf(id: $id) {
      ...CoverageParts
    }
    tracesOf(subjectType: "coverage", subjectId: $id, language: $language) {
      ...TraceLink
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { coverageOf, tracesOf } = await api(request).query(OneCoverage, { id: params.id!, language });
  return { coverage: coverageView(coverageOf, language), traces: traceLinks(tracesOf, language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  const input = { id: params.id!, version: versionOf(form), reason: form.optional('reason') };
  const { mutate } = api(request);
  return replying(form, async () => {
    const byIntent = {
      confirm: { send: () => mutate(moves.confirmCoverage, { input }, form.key), said: t.confirmed },
      reject: { send: () => mutate(moves.rejectCoverage, { input }, form.key), said: t.rejected },
      release: { send: () => mutate(moves.releaseCoverage, { input }, form.key), said: t.released },
    };
    const move = byIntent[form.intent as keyof typeof byIntent] ?? byIntent.confirm;
    const result = await move.send();
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/coverage/${params.id}`, move.said);
  });
}
