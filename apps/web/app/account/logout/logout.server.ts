import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { endSessionCookie, tokenOf } from '../../kit/cookies.server';
import { readForm } from '../../kit/forms.server';

const SignOut = graphql(`
  mutation SignOut {
    signOut {
      __typename
    }
  }
`);

/** Ends the session at the API and forgets it here; where the API no longer knows it, only the latter. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (await tokenOf(request)) {
    await api(request)
      .mutate(SignOut, {}, form.key)
      .catch((thrown: unknown) => {
        if (!(thrown instanceof Response)) throw thrown;
      });
  }
  return redirect('/', { status: 303, headers: { 'set-cookie': await endSessionCookie() } });
}
