import { data } from '@remix-run/node';
import { createHash } from 'node:crypto';
import { tokenOf } from '../../../kit/cookies.server';

/**
 * A public page as a visitor sees it: kept by the browser, and asked for again by its tag. Never shared between readers: the
 * language is a cookie, and a page carries the nonce of its own answer. Whoever is signed in has their name in its
 * masthead and is always sent it anew; so is an answer that refuses.
 */
export async function tagged<T>(request: Request, value: T, language: string, status = 200) {
  if (status !== 200 || (await tokenOf(request))) return data(value, { status });
  const tag = createHash('sha256')
    .update(JSON.stringify([language, value]))
    .digest('base64url')
    .slice(0, 27);
  return data(value, { headers: { etag: `W/"${tag}"`, 'cache-control': 'private, no-cache', vary: 'Cookie' } });
}

/** The `headers` of a route whose loader answers by `tagged`. */
export const taggedHeaders = ({ loaderHeaders }: { loaderHeaders: Headers }): Headers => {
  const headers = new Headers();
  for (const name of ['etag', 'cache-control', 'vary']) {
    const value = loaderHeaders.get(name);
    if (value) headers.set(name, value);
  }
  return headers;
};

/** The tag of this build's page of that content: a new build has new scripts in it. */
export const tagOfBuild = (etag: string, build: string): string => `W/"${etag.replaceAll(/^W\/|"/g, '')}-${build}"`;

/** Whether the browser's copy is the page that would be sent. A page that sets a cookie says something of its own. */
export function isUnchanged(request: Request, headers: Headers): boolean {
  const etag = headers.get('etag');
  if (etag === null || headers.has('set-cookie') || !['GET', 'HEAD'].includes(request.method)) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return (request.headers.get('if-none-match') ?? '').split(',').some((tag) => bare(tag) === bare(etag));
}

/** The answer for who has it already: the headers that decide, so that the copy's own (its nonce among them) stay. */
export const unchanged = (headers: Headers): Response =>
  new Response(null, { status: 304, headers: taggedHeaders({ loaderHeaders: headers }) });
