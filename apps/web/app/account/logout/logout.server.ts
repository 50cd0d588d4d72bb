import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { moves } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { endSessionCookie, tokenOf } from '../../kit/cookies.server';
import { readForm } from '../../kit/forms.server';

/** Ends the session at the API and forgets it here; where the API no longer knows it, only the latter. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (await tokenOf(request)) {
    await api(request)
      .mutate(moves.signOut, {}, form.key)
      .catch((thrown: unknown) => {
        if (!(thrown instanceof Response)) throw thrown;
      });
  }
  return redirect('/', { status: 303, headers: { 'set-cookie': await endSessionCookie() } });
}
