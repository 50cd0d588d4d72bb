import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { randomBytes } from 'node:crypto';
import { correlationIdOf } from './lib/api.server';
import { securityHeaders } from './lib/headers.server';
import { NonceContext } from './lib/nonce';
import { streamPage } from './lib/page-stream.server';
import { isUnchanged, tagOfBuild, unchanged } from './lib/public-cache.server';

const RENDER_LIMIT_MS = 10_000;

export default async function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext, _load: AppLoadContext): Promise<Response> {
  const etag = headers.get('etag');
  if (etag !== null && status === 200) headers.set('etag', tagOfBuild(etag, context.manifest.version));
  if (status === 200 && isUnchanged(request, headers)) return unchanged(headers);
  const nonce = randomBytes(16).toString('base64');
  const { body, hasFailed } = await streamPage(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={RENDER_LIMIT_MS} />
    </NonceContext.Provider>,
    { nonce, whole: isbot(request.headers.get('user-agent') ?? '') || context.isSpaMode, limitMs: RENDER_LIMIT_MS + 1000 },
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
  securityHeaders(headers, nonce, correlationIdOf(request));
  return new Response(createReadableStreamFromReadable(body), { headers, status: hasFailed ? 500 : status });
}

/** Answers without a document (data, resource routes) carry the same headers. */
export function handleDataRequest(response: Response, { request }: { request: Request }): Response {
  securityHeaders(response.headers, null, correlationIdOf(request));
  return response;
}

export function handleError(error: unknown, { request }: { request: Request }): void {
  const status = (error as { status?: number } | null)?.status;
  if (request.signal.aborted || (status !== undefined && status < 500)) return;
  const { name, message, stack } = error instanceof Error ? error : { name: 'unknown', message: String(error), stack: undefined };
  console.error(JSON.stringify({ level: 'error', part: 'web', correlationId: correlationIdOf(request), method: request.method, path: new URL(request.url).pathname, name, message, stack }));
}
