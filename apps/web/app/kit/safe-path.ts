const HERE = 'http://here.invalid';

/**
 * A path of this site that a form or link asked to return to; anything else becomes the fallback. Refuses `//host`,
 * back-slashes and control characters, which browsers read as another host.
 */
export function safePath(given: unknown, fallback: string): string {
  if (typeof given !== 'string' || given.length > 2000 || !given.startsWith('/') || given.startsWith('//'))
    return fallback;
  if (/[\\\u0000-\u0020\u007f]/.test(given) || /^\/(%2f|%5c)/i.test(given)) return fallback;
  try {
    const url = new URL(given, HERE);
    return url.origin === HERE ? `${url.pathname}${url.search}${url.hash}` : fallback;
  } catch {
    return fallback;
  }
}
