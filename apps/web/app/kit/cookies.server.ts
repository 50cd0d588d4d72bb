import { createCookie } from '@remix-run/node';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '@zhiya/web-ui';
import { env } from './env.server';

export interface Flash {
  readonly tone: 'ok' | 'bad' | 'back';
  readonly text: string;
}

const YEAR = 365 * 24 * 3600;
const common = () => ({ path: '/', sameSite: 'lax' as const, httpOnly: true, secure: env().isCookieSecure });

const cookies = () => ({
  language: createCookie('zhiya_lang', { ...common(), maxAge: YEAR }),
  session: createCookie('zhiya_session', { ...common(), secrets: [...env().sessionSecrets] }),
  flash: createCookie('zhiya_flash', { ...common(), secrets: [...env().sessionSecrets], maxAge: 60 }),
});
let jar: ReturnType<typeof cookies> | undefined;
const all = () => (jar ??= cookies());

/** Chinese whatever the browser asks for; English only by the switch. */
export async function languageOf(request: Request): Promise<Language> {
  const value: unknown = await all().language.parse(request.headers.get('cookie'));
  return isLanguage(value) ? value : DEFAULT_LANGUAGE;
}
export const languageCookie = (language: Language): Promise<string> => all().language.serialize(language);

/** The opaque token of the session that the API keeps; the browser holds it in a cookie that no script can read. */
export async function tokenOf(request: Request): Promise<string | null> {
  const value: unknown = await all().session.parse(request.headers.get('cookie'));
  return typeof value === 'string' && value !== '' ? value : null;
}
export const sessionCookie = (token: string): Promise<string> => all().session.serialize(token);
export const endSessionCookie = (): Promise<string> => all().session.serialize('', { maxAge: 0 });

/** A message that is shown once, on the next page. */
export const flashCookie = (flash: Flash): Promise<string> => all().flash.serialize(flash);
export async function takeFlash(request: Request): Promise<{ flash: Flash | null; clear: string | null }> {
  const header = request.headers.get('cookie');
  if (!header?.includes('zhiya_flash=')) return { flash: null, clear: null };
  const value = (await all().flash.parse(header)) as Flash | null;
  return {
    flash: value && typeof value.text === 'string' ? value : null,
    clear: await all().flash.serialize('', { maxAge: 0 }),
  };
}
