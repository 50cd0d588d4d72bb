import type { ActionFunctionArgs } from '@remix-run/node';
import { moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { versionOf } from '../../kit/fields.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { loadSection } from '../parts/listing/listings.server';
import { sectionReply } from '../parts/listing/section-reply.server';
import { text } from './text';

export const loader = loadSection;

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const id = params.id!;
  return replying(form, async () => {
    if (form.intent !== 'removeFile')
      return sectionReply(
        form,
        id,
        'DOCUMENTS',
        await api(request).mutate(moves.saveListingDocuments, { id, version: versionOf(form) }, form.key),
      );
    const removed = await api(request).mutate(moves.removeFile, { id: form.text('id') }, form.key);
    return removed.__typename === 'Refusal'
      ? refusalReply(form, removed)
      : redirectWithFlash(`/app/listings/${id}/documents`, textIn(text, form.language).removed);
  });
}
