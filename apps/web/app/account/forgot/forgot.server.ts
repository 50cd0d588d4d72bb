import type { ActionFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { readForm, refusalReply, replying } from '../../kit/forms.server';

const RequestReset = graphql(`
  mutation RequestReset($email: String!) {
    requestPasswordReset(email: $email) {
      ...OutcomeParts
    }
  }
`);

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(RequestReset, { email: form.text('email') }, form.key);
    return result.__typename === 'Refusal' ? refusalReply(form, result) : { sentTo: form.text('email') };
  });
}
