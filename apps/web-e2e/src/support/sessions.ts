import { DEMO_PASSWORD } from '@zhiya/story';
import { noteAnswer } from './questions';

export interface Seen {
  readonly status: number;
  readonly html: string;
}

/** Pages as a browser without scripts would be sent them: whoever has the mailbox signs in once and keeps the cookie. */
export function pagesOf(webUrl: string): (box: string, path: string) => Promise<Seen> {
  const cookies = new Map<string, Promise<string>>();
  const signIn = async (box: string): Promise<string> => {
    const answer = await fetch(`${webUrl}/login`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ email: `${box}@demo.zhiya`, password: DEMO_PASSWORD }),
    });
    if (answer.status !== 303) throw new Error(`${box} cannot sign in: ${answer.status}`);
    return answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  };
  return async (box, path) => {
    const cookie = cookies.get(box) ?? signIn(box);
    cookies.set(box, cookie);
    const answer = await fetch(`${webUrl}${path}`, { redirect: 'manual', headers: { cookie: await cookie } });
    const id = answer.headers.get('x-correlation-id');
    if (id) noteAnswer(id, 'GET', `${webUrl}${path}`);
    return { status: answer.status, html: await answer.text() };
  };
}
