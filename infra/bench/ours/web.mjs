// Our web as a browser meets it: signed in through the form, the session in a cookie.
import { loginOf } from './api.mjs';

export async function cookieOf(web, database, mailbox) {
  const { email, password } = loginOf(database, mailbox);
  const response = await fetch(`${web.url}/login`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ _intent: 'sign-in', _key: `bench-${mailbox}`, next: '', email, password }),
  });
  const cookie = response.headers.getSetCookie().find((c) => c.startsWith('zhiya_session='));
  if (response.status !== 303 || cookie === undefined)
    throw new Error(`${mailbox} cannot sign in at the web (${response.status})`);
  return cookie.split(';')[0];
}
