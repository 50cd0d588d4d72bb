import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { masked } from '@zhiya/kernel';
import { randomBytes } from 'node:crypto';
import { correlationIdOf } from './kit/api.server';
import { scriptsByHash, scriptsByNonce, securityHeaders } from './kit/headers.server';
import { NonceContext } from './kit/nonce';
import { pageHtml, textOf, isUnchanged, tagOfBuild, unchanged } from './public/parts/index.server';

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    /** Where the server takes the page from: a body of a `Response` is a stream, which costs more than many a page. */
    html?: string | null;
    /** The page will be sent to others too: nothing in it may be of one answer alone. */
    isShared?: boolean;
  }
}

export { publicPages } from './public/parts/index.server';

/** Draws the page. What the loaders said is handed over by us at its end, not by Remix's stream around it. */
async function draw(
  url: string,
  { serverHandoffStream, ...context }: EntryContext,
  nonce: string | null,
): Promise<string> {
  const data = serverHandoffStream ? await textOf(serverHandoffStream) : null;
  return pageHtml(
    <NonceContext.Provider value={nonce ?? ''}>
      <RemixServer context={context} url={url} {...(nonce !== null && { nonce })} />
    </NonceContext.Provider>,
    data,
    nonce,
  );
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  load: AppLoadContext,
): Promise<Response> {
  const etag = headers.get('etag');
  if (etag !== null && status === 200) headers.set('etag', tagOfBuild(etag, context.manifest.version));
  if (status === 200 && isUnchanged(request, headers)) return unchanged(headers);
  const nonce = load.isShared ? null : randomBytes(16).toString('base64');
  const html = await draw(request.url, context, nonce);
  headers.set('content-type', 'text/html; charset=utf-8');
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
  securityHeaders(headers, nonce === null ? scriptsByHash(html) : scriptsByNonce(nonce), correlationIdOf(request));
  if (load.html === undefined) return new Response(html, { headers, status });
  load.html = html;
  return new Response(null, { headers, status });
}

/** Answers without a document (data, resource routes) carry the same headers. */
export function handleDataRequest(response: Response, { request }: { request: Request }): Response {
  securityHeaders(response.headers, null, correlationIdOf(request));
  return response;
}

export function handleError(error: unknown, { request }: { request: Request }): void {
  const status = (error as { status?: number } | null)?.status;
  if (request.signal.aborted || (status !== undefined && status < 500)) return;
  const { name, message, stack } =
    error instanceof Error ? error : { name: 'unknown', message: String(error), stack: undefined };
  console.error(
    JSON.stringify({
      level: 'error',
      part: 'web',
      correlationId: correlationIdOf(request),
      method: request.method,
      path: masked(new URL(request.url).pathname),
      name,
      message: masked(message),
      stack: masked(stack ?? ''),
    }),
  );
}
