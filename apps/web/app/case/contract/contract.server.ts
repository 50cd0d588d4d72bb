import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { contractView } from '../../lending/parts/index.server';
import { languageOf } from '../../kit/cookies.server';
import { RemoveFile } from '../../kit/evidence.server';
import { versionOf } from '../../kit/fields.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

const CaseContract = graphql(`
  query CaseContract($caseId: ID!) {
    case(id: $caseId) {
      state
    }
    contract(caseId: $caseId) {
      ...ContractParts
      schedule {
        ...InstalmentParts
      }
    }
  }
`);
const IssueContract = graphql(`
  mutation IssueContract($input: ContractMoveInput!) {
    issueContract(input: $input) {
      ...OutcomeParts
    }
  }
`);
const SignContract = graphql(`
  mutation SignContract($input: SignContractInput!) {
    signContract(input: $input) {
      ...OutcomeParts
    }
  }
`);
const DeclineContract = graphql(`
  mutation DeclineContract($input: ContractMoveInput!) {
    declineContract(input: $input) {
      ...OutcomeParts
    }
  }
`);
const CountersignContract = graphql(`
  mutation CountersignContract($input: SignContractInput!) {
    countersignContract(input: $input) {
      ...OutcomeParts
    }
  }
`);
const RequestDrawdown = graphql(`
  mutation RequestDrawdown($input: ContractMoveInput!) {
    requestDrawdown(input: $input) {
      ...OutcomeParts
    }
  }
`);
const ReturnDrawdown = graphql(`
  mutation ReturnDrawdown($input: ContractMoveInput!) {
    returnDrawdown(input: $input) {
      ...OutcomeParts
    }
  }
`);
const ApproveDrawdown = graphql(`
  mutation ApproveDrawdown($input: ContractMoveInput!) {
    approveDrawdown(input: $input) {
      ...OutcomeParts
    }
  }
`);
const CancelContract = graphql(`
  mutation CancelContract($input: ContractMoveInput!) {
    cancelContract(input: $input) {
      ...OutcomeParts
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ permissions, today }, language, data] = await Promise.all([
    requireActing(request),
    languageOf(request),
    api(request).query(CaseContract, { caseId: params.id! }),
  ]);
  const contract = data.contract;
  return {
    today,
    caseId: params.id!,
    mayDraw: permissions.includes('edit:contract') && data.case.state === 'ACCEPTED',
    contract: contract ? contractView(contract, language) : null,
    schedule: contract?.schedule ?? [],
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { mutate } = api(request);
  const here = `/app/cases/${params.id}/contract`;
  const done = textIn(text, form.language).done;
  return replying(form, async () => {
    const at = { id: form.text('id'), version: versionOf(form) };
    const [reasoned, signed] = [
      { ...at, reason: form.optional('reason') },
      { ...at, evidenceFileId: form.text('evidenceFileId') },
    ];
    const moves = {
      issue: () => mutate(IssueContract, { input: at }, form.key),
      signByBorrower: () => mutate(SignContract, { input: signed }, form.key),
      decline: () => mutate(DeclineContract, { input: reasoned }, form.key),
      signByBank: () => mutate(CountersignContract, { input: signed }, form.key),
      requestDrawdown: () => mutate(RequestDrawdown, { input: at }, form.key),
      returnDrawdown: () => mutate(ReturnDrawdown, { input: reasoned }, form.key),
      drawDown: () => mutate(ApproveDrawdown, { input: at }, form.key),
      cancel: () => mutate(CancelContract, { input: reasoned }, form.key),
      removeFile: () => mutate(RemoveFile, { id: form.text('id') }, form.key),
    };
    const intent = form.intent as keyof typeof moves;
    if (!(intent in moves)) throw Response.json({ code: 'BAD_FORM' }, { status: 400 });
    const result = await moves[intent]();
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(intent === 'drawDown' ? `/app/cases/${params.id}/loan` : here, done[intent]);
  });
}
