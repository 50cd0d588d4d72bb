import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { ORG_KINDS, divisionsWithin, provinces } from '@zhiya/kernel';
import { graphql } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../lib/api.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../lib/forms.server';
import { meOf } from '../../lib/me.server';
import { text } from './text';

const RegisterOrganisation = graphql(`
  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
    registerOrganisation(input: $input) {
      ...OutcomeParts
    }
  }
`);

/** Whoever is signed in registers under the account they have, and acts for one organisation more. */
export async function loader({ request }: LoaderFunctionArgs) {
  const kind = new URL(request.url).searchParams.get('kind');
  return { kind: ORG_KINDS.find((k) => k === kind && k !== 'OPERATOR') ?? null, person: (await meOf(request))?.person ?? null };
}

/**
 * The seat as it was typed: a six-digit code, or the one division of that name. It is never read from the credit code, whose
 * digits name the registering authority and not the seat. Unknown and ambiguous names go on as they are and come back at the field.
 */
function divisionFrom(typed: string): string {
  if (/^\d{6}$/.test(typed)) return typed;
  const named = provinces().flatMap((p) => [p, ...divisionsWithin(p.code)]).filter((d) => d.name === typed || d.name === `${typed}市`);
  const codes = [...new Set(named.map((d) => d.code))];
  return codes.length === 1 ? codes[0]! : '999999';
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(
      RegisterOrganisation,
      {
        input: {
          kind: form.text('kind'),
          name: form.text('name'),
          creditCode: form.text('creditCode'),
          division: divisionFrom(form.text('division').trim()),
          address: form.optional('address'),
          licenceNumber: form.optional('licenceNumber'),
          licenceExpiresOn: form.optional('licenceExpiresOn'),
          adminName: form.optional('adminName'),
          adminEmail: form.optional('adminEmail'),
          password: form.raw('password') || null,
        },
      },
      form.key,
    );
    if (result.__typename === 'Done') return (await meOf(request)) ? redirectWithFlash('/switch', textIn(text, form.language).registered) : redirect('/register/done', 303);
    return refusalReply(form, result);
  });
}
