import type { ActionFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { fieldsOf, versionOf } from '../../kit/fields.server';
import { faultReply, readForm, replying } from '../../kit/forms.server';
import { loadSection } from '../parts/listing/listings.server';
import { sectionReply } from '../parts/listing/section-reply.server';

const SaveWishes = graphql(`
  mutation SaveWishes($id: ID!, $input: WishesInput!, $version: Int) {
    saveListingWishes(id: $id, input: $input, version: $version) {
      ...OutcomeParts
    }
  }
`);

export const loader = loadSection;

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const read = fieldsOf(form);
    const input = {
      maxRateBp: read.percent('maxRateBp'),
      method: form.optional('method'),
      wantedOn: read.date('wantedOn'),
    };
    if (read.errors.length > 0) return faultReply(form, read.errors);
    return sectionReply(
      form,
      params.id!,
      'WISHES',
      await api(request).mutate(SaveWishes, { id: params.id!, input, version: versionOf(form) }, form.key),
    );
  });
}
