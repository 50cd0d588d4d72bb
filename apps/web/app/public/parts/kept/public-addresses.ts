import type { Language } from '@zhiya/web-ui';

/** Which pages say the same to everybody, by what they are asked with, and what of the API's topics they tell of. */
interface PublicRoute {
  readonly path: RegExp;
  /** In the order in which the page's own form and links write them. */
  readonly keys: readonly string[];
  readonly topics: readonly string[];
}
export interface PublicAddress {
  readonly key: string;
  /** Path with query, as it was asked for. */
  readonly path: string;
  readonly topics: readonly string[];
  readonly cookie: string | null;
}

const ROUTES: readonly PublicRoute[] = [
  { path: /^\/$/, keys: [], topics: ['policy'] },
  { path: /^\/(?:about|identifiers)$/, keys: [], topics: [] },
  { path: /^\/(?:estimate|loss|indicator)$/, keys: [], topics: ['policy'] },
  { path: /^\/policies$/, keys: ['level', 'place', 'year', 'after'], topics: ['policy'] },
  { path: /^\/policies\/[\w.-]{1,100}$/, keys: ['version'], topics: ['policy'] },
  { path: /^\/products$/, keys: ['rightKind', 'amount', 'months', 'after'], topics: ['shelf'] },
  { path: /^\/products\/[\w-]{1,40}$/, keys: [], topics: ['shelf'] },
];
const LONGEST = 400;
const VALUE = /^[\w.-]{0,120}$/;
/** Whoever has one of these is somebody, or has something to be told once. */
const PERSONAL = /(?:^|;)\s*zhiya_(?:session|flash)\s*=/;
const LANGUAGE = /(?:^|;)\s*zhiya_lang\s*=\s*([^;]*)/g;

/** Each listed key once, in its order, with a plain value; another spelling of the same question is not worth a place. */
function isCanonical(query: string, keys: readonly string[]): boolean {
  let last = -1;
  return query.split('&').every((part) => {
    const [name = '', value, ...more] = part.split('=');
    const place = keys.indexOf(name);
    if (place <= last || value === undefined || more.length > 0 || !VALUE.test(value)) return false;
    last = place;
    return true;
  });
}

/** The language by the cookie that the site writes itself; null where it is another text. */
function languageIn(cookie: string, languages: Readonly<Record<string, Language>>, none: Language): Language | null {
  const [first, second] = [...cookie.matchAll(LANGUAGE)];
  if (second) return null;
  if (!first) return none;
  const value = first[1]!.trim();
  return Object.hasOwn(languages, value) ? languages[value]! : null;
}

/** Reads addresses of pages that may be kept; null for all that is asked in any other way. `languages`: the language cookie's values as they are sent. */
export function publicAddresses(languages: Readonly<Record<string, Language>>, none: Language) {
  const cookieOf = Object.fromEntries(
    Object.entries(languages).map(([value, language]) => [language, `zhiya_lang=${value}`]),
  );
  return (method: string, url: string, cookie = ''): PublicAddress | null => {
    if ((method !== 'GET' && method !== 'HEAD') || url.length > LONGEST || PERSONAL.test(cookie)) return null;
    const mark = url.indexOf('?');
    const [path, query] = mark < 0 ? [url, null] : [url.slice(0, mark), url.slice(mark + 1)];
    const route = ROUTES.find((r) => r.path.test(path));
    if (!route || (query !== null && !isCanonical(query, route.keys))) return null;
    const language = languageIn(cookie, languages, none);
    return (
      language && { key: `${language} ${url}`, path: url, topics: route.topics, cookie: cookieOf[language] ?? null }
    );
  };
}
