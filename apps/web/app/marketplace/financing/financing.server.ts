import type { ActionFunctionArgs } from '@remix-run/node';
import { FINANCING_FORM } from '@zhiya/marketplace-domain';
import { moves } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { readAnswers } from '../../kit/field-list.server';
import { versionOf } from '../../kit/fields.server';
import { faultReply, readForm, replying } from '../../kit/forms.server';
import { loadSection } from '../parts/listing/listings.server';
import { sectionReply } from '../parts/listing/section-reply.server';

export const loader = loadSection;

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const { answers: input, errors } = readAnswers(form, FINANCING_FORM);
    if (errors.length > 0) return faultReply(form, errors);
    return sectionReply(
      form,
      params.id!,
      'FINANCING',
      await api(request).mutate(
        moves.saveListingFinancing,
        { id: params.id!, input, version: versionOf(form) },
        form.key,
      ),
    );
  });
}
