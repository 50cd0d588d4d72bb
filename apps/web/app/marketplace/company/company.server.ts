import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { fieldsOf, versionOf } from '../../kit/fields.server';
import { faultReply, readForm, replying } from '../../kit/forms.server';
import { industryChoices } from '../parts/listing/industries.server';
import { loadSection } from '../parts/listing/listings.server';
import { sectionReply } from '../parts/listing/section-reply.server';

const SaveCompany = graphql(`
  mutation SaveCompany($id: ID!, $input: CompanyInput!, $version: Int) {
    saveListingCompany(id: $id, input: $input, version: $version) {
      ...OutcomeParts
    }
  }
`);

export async function loader(args: LoaderFunctionArgs) {
  const { listing, language } = await loadSection(args);
  return { listing, industries: industryChoices(language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const read = fieldsOf(form);
    const input = {
      establishedOn: read.date('establishedOn') ?? '',
      industry: form.text('industry'),
      employees: read.whole('employees'),
      revenueFen: read.amount('revenueFen', 'wan', false),
      contactName: form.text('contactName'),
      contactPhone: form.text('contactPhone'),
      introduction: form.optional('introduction'),
    };
    if (read.errors.length > 0) return faultReply(form, read.errors);
    return sectionReply(
      form,
      params.id!,
      'COMPANY',
      await api(request).mutate(SaveCompany, { id: params.id!, input, version: versionOf(form) }, form.key),
    );
  });
}
