import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { text } from './text';

const Invitation = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      organisation
      email
      hasAccount
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  return api(request).query(Invitation, { token: params.token ?? '' });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(
      moves.acceptInvitation,
      { input: { token: params.token ?? '', name: form.text('name'), password: form.raw('password') } },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash('/login', textIn(text, form.language).done);
  });
}
