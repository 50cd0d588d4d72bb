import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { contractView } from '../../lending/parts/index.server';
import { languageOf } from '../../kit/cookies.server';
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
    const byIntent = {
      issue: () => mutate(moves.issueContract, { input: at }, form.key),
      signByBorrower: () => mutate(moves.signContract, { input: signed }, form.key),
      decline: () => mutate(moves.declineContract, { input: reasoned }, form.key),
      signByBank: () => mutate(moves.countersignContract, { input: signed }, form.key),
      requestDrawdown: () => mutate(moves.requestDrawdown, { input: at }, form.key),
      returnDrawdown: () => mutate(moves.returnDrawdown, { input: reasoned }, form.key),
      drawDown: () => mutate(moves.approveDrawdown, { input: at }, form.key),
      cancel: () => mutate(moves.cancelContract, { input: reasoned }, form.key),
      removeFile: () => mutate(moves.removeFile, { id: form.text('id') }, form.key),
    };
    const intent = form.intent as keyof typeof byIntent;
    if (!(intent in byIntent)) throw Response.json({ code: 'BAD_FORM' }, { status: 400 });
    const result = await byIntent[intent]();
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(intent === 'drawDown' ? `/app/cases/${params.id}/loan` : here, done[intent]);
  });
}
