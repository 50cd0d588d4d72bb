import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { apiHeaders, correlationIdOf, signInPath, transport } from '../api.server';
import { securityHeaders } from '../headers.server';

const KEPT = ['content-type', 'content-length', 'content-disposition', 'etag', 'last-modified'];

/** Streams a file from the API; the API decides who may see it. Whatever it holds, it cannot act as a page of ours. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const correlationId = correlationIdOf(request);
  const failed = (status: number, code: string) => Response.json({ code, correlationId }, { status });
  const response = await fetch(`${transport().nextAddress()}/files/${encodeURIComponent(params.id ?? '')}`, {
    headers: await apiHeaders(request),
    signal: request.signal,
  }).catch(() => {
    throw failed(503, 'API_UNREACHABLE');
  });
  if (response.status === 401) throw redirect(signInPath(request));
  if (!response.ok) throw failed(response.status < 500 ? 404 : 502, 'NOT_FOUND');
  const headers = new Headers({ 'cache-control': 'private, no-store' });
  for (const name of KEPT) {
    const value = response.headers.get(name);
    if (value) headers.set(name, value);
  }
  securityHeaders(headers, null, correlationId);
  headers.set('content-security-policy', "default-src 'none'; sandbox");
  return new Response(response.body, { headers });
}
