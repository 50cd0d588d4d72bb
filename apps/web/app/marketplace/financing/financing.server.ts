import type { ActionFunctionArgs } from '@remix-run/node';
import { fault } from '@zhiya/kernel';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { fieldsOf, versionOf } from '../../kit/fields.server';
import { faultReply, readForm, replying } from '../../kit/forms.server';
import { loadSection } from '../parts/listing/listings.server';
import { sectionReply } from '../parts/listing/section-reply.server';

const SaveFinancing = graphql(`
  mutation SaveFinancing($id: ID!, $input: FinancingInput!, $version: Int) {
    saveListingFinancing(id: $id, input: $input, version: $version) {
      ...OutcomeParts
    }
  }
`);

export const loader = loadSection;

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const read = fieldsOf(form);
    const amountFen = read.amount('amountFen', 'wan', true);
    const months = read.whole('months');
    const errors = [...read.errors, ...(form.text('months') === '' ? [fault('TEXT.REQUIRED', {}, 'months')] : [])];
    if (errors.length > 0) return faultReply(form, errors);
    const input = {
      amountFen: amountFen!,
      months: months!,
      purpose: form.text('purpose'),
      purposeNote: form.optional('purposeNote'),
    };
    return sectionReply(
      form,
      params.id!,
      'FINANCING',
      await api(request).mutate(SaveFinancing, { id: params.id!, input, version: versionOf(form) }, form.key),
    );
  });
}
