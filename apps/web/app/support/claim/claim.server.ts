import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { versionOf } from '../../kit/fields.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { claimView } from '../parts/support-parts.server';
import { traceLinks } from '../../kit/trace/trace-parts.server';
import { text } from './text';

const OneClaim = graphql(`
  query OneClaim($id: ID!, $language: String!) {
    subsidyClaim(id: $id, language: $language) {
      ...ClaimParts
    }
    tracesOf(subjectType: "subsidy-claim", subjectId: $id, language: $language) {
      ...TraceLink
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { subsidyClaim, tracesOf } = await api(request).query(OneClaim, { id: params.id!, language });
  return { claim: claimView(subsidyClaim, language), traces: traceLinks(tracesOf, language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  const seen = form.text('amountFen');
  const input = {
    id: params.id!,
    version: versionOf(form),
    amountFen: /^\d{1,16}$/.test(seen) ? Number(seen) : null,
    reason: form.optional('reason'),
  };
  const { mutate } = api(request);
  return replying(form, async () => {
    const payee = form.has('accountNumber')
      ? { bankName: form.text('bankName'), accountNumber: form.text('accountNumber') }
      : null;
    const byIntent = {
      confirm: {
        send: () => mutate(moves.confirmSubsidyClaim, { input: { ...input, payee } }, form.key),
        said: t.confirmed,
      },
      waive: { send: () => mutate(moves.waiveSubsidyClaim, { input }, form.key), said: t.waived },
      recommend: { send: () => mutate(moves.recommendSubsidyClaim, { input }, form.key), said: t.recommended },
      approve: { send: () => mutate(moves.approveSubsidyClaim, { input }, form.key), said: t.approved },
      return: { send: () => mutate(moves.returnSubsidyClaim, { input }, form.key), said: t.returned },
      reject: { send: () => mutate(moves.rejectSubsidyClaim, { input }, form.key), said: t.rejected },
      pay: { send: () => mutate(moves.paySubsidyClaim, { input }, form.key), said: t.paid },
    };
    const move = byIntent[form.intent as keyof typeof byIntent] ?? byIntent.confirm;
    const result = await move.send();
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/claims/${params.id}`, move.said);
  });
}
