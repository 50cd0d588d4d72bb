import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { versionOf } from '../../kit/fields.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { proposalMove, proposalView, saidOf } from '../../kit/proposals.server';
import { coverageView } from '../parts/support-parts.server';
import { traceLinks } from '../../kit/trace/trace-parts.server';
import { text } from './text';

const OneCoverage = graphql(`
  query OneCoverage($id: ID!, $language: String!) {
    coverageOf(id: $id) {
      ...CoverageParts
    }
    proposalsAbout(subjectType: "coverage", subjectId: $id) {
      ...ProposalParts
    }
    tracesOf(subjectType: "coverage", subjectId: $id, language: $language) {
      ...TraceLink
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { coverageOf, tracesOf, proposalsAbout } = await api(request).query(OneCoverage, { id: params.id!, language });
  return {
    coverage: coverageView(coverageOf, language),
    traces: traceLinks(tracesOf, language),
    waiting: proposalsAbout.map((p) => proposalView(p, language)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  const input = { id: params.id!, version: versionOf(form), reason: form.optional('reason') };
  const { mutate } = api(request);
  const here = `/app/coverage/${params.id}`;
  return replying(form, async () => {
    const moved = await proposalMove(request, form, here);
    if (moved) return moved;
    const byIntent = {
      confirm: { send: () => mutate(moves.confirmCoverage, { input }, form.key), said: t.confirmed },
      reject: { send: () => mutate(moves.rejectCoverage, { input }, form.key), said: t.rejected },
      release: { send: () => mutate(moves.releaseCoverage, { input }, form.key), said: t.released },
    };
    const move = byIntent[form.intent as keyof typeof byIntent] ?? byIntent.confirm;
    const result = await move.send();
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(here, saidOf(result.state, form.language, move.said));
  });
}
