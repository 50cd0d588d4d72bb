import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { COMPANY_FORM } from '@zhiya/marketplace-domain';
import { moves } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { readAnswers } from '../../kit/field-list.server';
import { versionOf } from '../../kit/fields.server';
import { faultReply, readForm, replying } from '../../kit/forms.server';
import { industryChoices } from '../parts/listing/industries.server';
import { loadSection } from '../parts/listing/listings.server';
import { sectionReply } from '../parts/listing/section-reply.server';

export async function loader(args: LoaderFunctionArgs) {
  const { listing, language } = await loadSection(args);
  return { listing, industries: industryChoices(language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const { answers: input, errors } = readAnswers(form, COMPANY_FORM);
    if (errors.length > 0) return faultReply(form, errors);
    return sectionReply(
      form,
      params.id!,
      'COMPANY',
      await api(request).mutate(
        moves.saveListingCompany,
        { id: params.id!, input, version: versionOf(form) },
        form.key,
      ),
    );
  });
}
