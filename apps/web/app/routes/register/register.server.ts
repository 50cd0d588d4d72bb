import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { ORG_KINDS, parseCreditCode } from '@zhiya/kernel';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../lib/api.server';
import { readForm, refusalReply, replying } from '../../lib/forms.server';

const RegisterOrganisation = graphql(`
  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
    registerOrganisation(input: $input) {
      ...OutcomeParts
    }
  }
`);

export function loader({ request }: LoaderFunctionArgs) {
  const kind = new URL(request.url).searchParams.get('kind');
  return { kind: ORG_KINDS.find((k) => k === kind && k !== 'OPERATOR') ?? null };
}

/** Characters 3 to 8 of a credit code name the division of its registry: nothing is asked that it already says. */
function divisionOfCode(creditCode: string): string {
  const code = parseCreditCode(creditCode);
  return code.ok ? code.value.normalized.slice(2, 8) : '';
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const creditCode = form.text('creditCode');
    const result = await api(request).mutate(
      RegisterOrganisation,
      {
        input: {
          kind: form.text('kind'),
          name: form.text('name'),
          creditCode,
          division: form.optional('division') ?? (divisionOfCode(creditCode) || '999999'),
          address: form.optional('address'),
          licenceNumber: form.optional('licenceNumber'),
          licenceExpiresOn: form.optional('licenceExpiresOn'),
          adminName: form.text('adminName'),
          adminEmail: form.text('adminEmail'),
          password: form.raw('password'),
        },
      },
      form.key,
    );
    if (result.__typename === 'Done') return redirect('/register/done', 303);
    // Where the code itself is wrong, the division that was read from it is not the applicant's to mend.
    const codeIsWrong = result.errors.some((e) => e.field === 'creditCode');
    const errors = result.errors.filter((e) => !(codeIsWrong && e.field === 'division' && !form.optional('division')));
    return refusalReply(form, { errors });
  });
}
