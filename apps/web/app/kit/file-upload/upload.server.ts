import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import type { Facts } from '@zhiya/kernel';
import { defineText, errorText, fileSize, textIn } from '@zhiya/web-ui';
import { apiHeaders, signInPath, transport } from '../api.server';
import { flashCookie, languageOf, tokenOf, type Flash } from '../cookies.server';
import { env } from '../env.server';
import { assertSameOrigin } from '../forms.server';
import { safePath } from '../safe-path';

const text = defineText({ zh: { done: '文件已上传。' }, en: { done: 'The file is uploaded.' } });

/** Room for the multipart frame around the file itself. */
const FRAME_BYTES = 64 * 1024;
const DRAIN_MS = 20_000;

/** Reads what the browser still sends and drops it: a browser that is cut off shows its own error instead of our answer. */
async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const until = performance.now() + DRAIN_MS;
  try {
    while (performance.now() < until && !(await reader.read()).done);
  } catch {
    // The browser went away; there is nobody to answer.
  }
}

async function passOn(
  request: Request,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  query: URLSearchParams,
): Promise<Response> {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return fetch(`${transport().nextAddress()}/files?${query.toString()}`, {
    method: 'POST',
    headers: { ...(await apiHeaders(request)), 'content-type': request.headers.get('content-type') ?? '' },
    body,
    duplex: 'half',
  } as RequestInit);
}

/** Streams a file to the API, piece by piece, and sends the browser back with what came of it. */
export async function action({ request }: ActionFunctionArgs) {
  assertSameOrigin(request);
  const language = await languageOf(request);
  const query = new URL(request.url).searchParams;
  const returnTo = safePath(query.get('returnTo'), '/app/work');
  query.delete('returnTo');
  const back = async (flash: Flash, to = returnTo) =>
    redirect(to, { status: 303, headers: { 'set-cookie': await flashCookie(flash) } });
  const refused = (code: string, facts: Facts = {}) => back({ tone: 'bad', text: errorText(code, facts, language) });

  const reader = request.body?.getReader();
  if (!reader) return refused('FILE.REQUIRED');
  if (!(await tokenOf(request))) {
    await drain(reader);
    return redirect(signInPath(new Request(new URL(returnTo, request.url))), 303);
  }
  const limit = env().uploadMaxBytes;
  if (Number(request.headers.get('content-length') ?? 0) > limit + FRAME_BYTES) {
    await drain(reader);
    return refused('FILE.TOO_LARGE', { max: fileSize(limit) });
  }
  const response = await passOn(request, reader, query).catch(() => null);
  if (!response?.ok) await drain(reader);
  if (!response) return refused('FILE.UPLOAD_FAILED');
  const answer = (await response.json().catch(() => ({}))) as {
    id?: string;
    errors?: { code: string; facts?: Facts }[];
    code?: string;
  };
  if (response.status === 401) return redirect(signInPath(new Request(new URL(returnTo, request.url))), 303);
  const error = answer.errors?.[0];
  if (error) return refused(error.code, error.facts ?? {});
  if (!response.ok || !answer.id)
    return refused(response.status === 413 ? 'FILE.TOO_LARGE' : 'FILE.UPLOAD_FAILED', { max: fileSize(limit) });
  const to = new URL(returnTo, request.url);
  to.searchParams.set('file', answer.id);
  return back({ tone: 'ok', text: textIn(text, language).done }, `${to.pathname}${to.search}${to.hash}`);
}
