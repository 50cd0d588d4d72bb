import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { sessionCookie } from '../../kit/cookies.server';
import { readForm, refusalReply, replying } from '../../kit/forms.server';
import { meOf } from '../../kit/me.server';
import { safePath } from '../../kit/safe-path';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn {
        token
        needsChoice
      }
      ... on Refusal {
        errors {
          code
          facts
          field
        }
      }
    }
  }
`);

const FIRST_PAGE = '/app/work';

export async function loader({ request }: LoaderFunctionArgs) {
  const next = safePath(new URL(request.url).searchParams.get('next'), '');
  if (await meOf(request)) throw redirect(next || FIRST_PAGE);
  return { next };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(
      SignIn,
      { input: { email: form.text('email'), password: form.raw('password') } },
      form.key,
    );
    if (result.__typename === 'Refusal') return refusalReply(form, result);
    const next = safePath(form.text('next'), '');
    const to = result.needsChoice ? `/switch${next ? `?next=${encodeURIComponent(next)}` : ''}` : next || FIRST_PAGE;
    return redirect(to, { status: 303, headers: { 'set-cookie': await sessionCookie(result.token) } });
  });
}
