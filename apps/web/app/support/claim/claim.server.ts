import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
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
const ConfirmClaim = graphql(`
  mutation ConfirmClaim($input: ConfirmSubsidyClaimInput!) {
    confirmSubsidyClaim(input: $input) {
      ...OutcomeParts
    }
  }
`);
const WaiveClaim = graphql(`
  mutation WaiveClaim($input: SubsidyClaimMoveInput!) {
    waiveSubsidyClaim(input: $input) {
      ...OutcomeParts
    }
  }
`);
const RecommendClaim = graphql(`
  mutation RecommendClaim($input: SubsidyClaimMoveInput!) {
    recommendSubsidyClaim(input: $input) {
      ...OutcomeParts
    }
  }
`);
const ApproveClaim = graphql(`
  mutation ApproveClaim($input: SubsidyClaimMoveInput!) {
    approveSubsidyClaim(input: $input) {
      ...OutcomeParts
    }
  }
`);
const ReturnClaim = graphql(`
  mutation ReturnClaim($input: SubsidyClaimMoveInput!) {
    returnSubsidyClaim(input: $input) {
      ...OutcomeParts
    }
  }
`);
const RejectClaim = graphql(`
  mutation RejectClaim($input: SubsidyClaimMoveInput!) {
    rejectSubsidyClaim(input: $input) {
      ...OutcomeParts
    }
  }
`);
const PayClaim = graphql(`
  mutation PayClaim($input: SubsidyClaimMoveInput!) {
    paySubsidyClaim(input: $input) {
      ...OutcomeParts
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
    const moves = {
      confirm: { send: () => mutate(ConfirmClaim, { input: { ...input, payee } }, form.key), said: t.confirmed },
      waive: { send: () => mutate(WaiveClaim, { input }, form.key), said: t.waived },
      recommend: { send: () => mutate(RecommendClaim, { input }, form.key), said: t.recommended },
      approve: { send: () => mutate(ApproveClaim, { input }, form.key), said: t.approved },
      return: { send: () => mutate(ReturnClaim, { input }, form.key), said: t.returned },
      reject: { send: () => mutate(RejectClaim, { input }, form.key), said: t.rejected },
      pay: { send: () => mutate(PayClaim, { input }, form.key), said: t.paid },
    };
    const move = moves[form.intent as keyof typeof moves] ?? moves.confirm;
    const result = await move.send();
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/claims/${params.id}`, move.said);
  });
}
