import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { MANUAL_KINDS } from '@zhiya/support-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { fieldsOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

const FundName = graphql(`
  query FundName($id: ID!) {
    fund(id: $id) {
      id
      name
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ today }, { fund }] = await Promise.all([
    requireActing(request),
    api(request).query(FundName, { id: params.id! }),
  ]);
  const search = new URL(request.url).searchParams;
  return {
    fund,
    today,
    kinds: MANUAL_KINDS,
    reverse: search.get('reverse'),
    seq: (search.get('seq') ?? '').slice(0, 9),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { mutate } = api(request);
  return replying(form, async () => {
    const read = fieldsOf(form);
    const entryId = new URL(request.url).searchParams.get('reverse');
    const valueDate = read.date('valueDate') ?? '';
    const memo = form.text('memo');
    const amountFen = entryId ? 0 : (read.amount('amountFen', 'yuan', true) ?? 0);
    if (read.errors.length > 0) return faultReply(form, read.errors);
    const result = entryId
      ? await mutate(moves.reverseJournalEntry, { input: { entryId, valueDate, memo } }, form.key)
      : await mutate(
          moves.enterFundMovement,
          {
            input: {
              fundId: params.id!,
              kind: form.text('kind'),
              amountFen,
              valueDate,
              counterparty: form.text('counterparty'),
              memo,
            },
          },
          form.key,
        );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/fund/movements/${result.id}`, textIn(text, form.language).saved);
  });
}
