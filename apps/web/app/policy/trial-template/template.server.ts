import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { apiHeaders, correlationIdOf, signInPath, transport } from '../../kit/api.server';
import { securityHeaders } from '../../kit/headers.server';

/** Passes the sheet to fill in on from the API. */
export async function loader({ request }: LoaderFunctionArgs) {
  const as = new URL(request.url).searchParams.get('as') === 'csv' ? 'csv' : 'xlsx';
  const failed = (status: number, code: string) =>
    Response.json({ code, correlationId: correlationIdOf(request) }, { status });
  const response = await fetch(`${transport().nextAddress()}/sandbox/template?as=${as}`, {
    headers: await apiHeaders(request),
    signal: request.signal,
  }).catch(() => {
    throw failed(503, 'API_UNREACHABLE');
  });
  if (response.status === 401) throw redirect(signInPath(request));
  if (!response.ok) throw failed(response.status < 500 ? 404 : 502, 'NOT_FOUND');
  const headers = new Headers({ 'cache-control': 'private, no-store' });
  for (const name of ['content-type', 'content-length', 'content-disposition']) {
    const value = response.headers.get(name);
    if (value) headers.set(name, value);
  }
  securityHeaders(headers, null, correlationIdOf(request));
  return new Response(response.body, { headers });
}
