import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { DEFAULT_LANGUAGE, isLanguage } from '@zhiya/web-ui';
import { languageCookie } from '../../kit/cookies.server';
import { readForm } from '../../kit/forms.server';
import { safePath } from '../../kit/safe-path';

/** The language switch: a cookie, and back to the same page. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const wanted = form.text('language');
  const language = isLanguage(wanted) ? wanted : DEFAULT_LANGUAGE;
  return redirect(safePath(form.text('returnTo'), '/'), {
    status: 303,
    headers: { 'set-cookie': await languageCookie(language) },
  });
}

export const loader = () => redirect('/');
