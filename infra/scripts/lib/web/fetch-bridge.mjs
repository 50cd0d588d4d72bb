// Between node's http and the fetch API that Remix speaks: a Request made of an incoming message, a Response written out.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { compressed, compressedWhole, encodingFor } from './compression.mjs';

const NO_BODY = new Set(['GET', 'HEAD']);
/** An id that another server gave the request. */
const CORRELATION = /^[\w-]{8,64}$/;

/**
 * Where the request says it came from. What a client claims about itself counts only behind a proxy of ours
 * (TRUST_PROXY=true); otherwise the socket knows better. Of the addresses that came along only the last is the proxy's word,
 * those before it may be anybody's.
 */
function origin(message, trustProxy) {
  const claimed = (name) => (trustProxy ? message.headers[name]?.split(',')[0]?.trim() : undefined);
  const address = message.socket.remoteAddress ?? '';
  return {
    base: `${claimed('x-forwarded-proto') ?? 'http'}://${claimed('x-forwarded-host') ?? message.headers.host ?? 'localhost'}`,
    forwardedFor: (trustProxy && message.headers['x-forwarded-for']?.split(',').at(-1)?.trim()) || address,
  };
}

/** Null where the address or a header is not one: the caller answers 400. */
export function toRequest(message, reply, trustProxy) {
  const { base, forwardedFor } = origin(message, trustProxy);
  const aborted = new AbortController();
  reply.once('close', () => {
    if (!reply.writableFinished) aborted.abort();
  });
  try {
    const headers = new Headers();
    for (const [name, value] of Object.entries(message.headers)) {
      if (Array.isArray(value)) value.forEach((v) => headers.append(name, v));
      else if (value !== undefined) headers.set(name, value);
    }
    headers.set('x-forwarded-for', forwardedFor);
    // Remix makes a request of its own for each loader: they know by this that they are one.
    if (!CORRELATION.test(headers.get('x-correlation-id') ?? '')) headers.set('x-correlation-id', randomUUID());
    const hasBody = !NO_BODY.has(message.method);
    // Joined as text: a path like //host/x must stay a path and not become another host.
    const address = `${base}${message.url.startsWith('/') ? message.url : `/${message.url}`}`;
    return new Request(new URL(address), {
      method: message.method,
      headers,
      signal: aborted.signal,
      ...(hasBody && { body: Readable.toWeb(message), duplex: 'half' }),
    });
  } catch {
    return null;
  }
}

/** `html` is the whole body where the application gave it as text beside its answer. */
/** @param {string | null} html a page that is there as a whole, instead of the response's body */
export async function writeResponse(response, message, reply, html = null) {
  reply.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.setHeader('set-cookie', cookies);
  if (message.method === 'HEAD' || (response.body === null && html === null)) {
    await response.body?.cancel();
    reply.end();
    return;
  }
  if (html !== null) {
    await writeWhole(Buffer.from(html), message, reply);
    return;
  }
  const encoding = encodingFor(message, reply);
  const body = Readable.fromWeb(response.body);
  await new Promise((resolve) => {
    reply.once('close', resolve);
    // A body that breaks off must not look complete.
    body.once('error', () => reply.destroy());
    reply.once('close', () => body.destroy());
    compressed(body, encoding).pipe(reply);
  });
}

/** A body that is there as a whole: compressed in one go, its length said, written in one piece. */
async function writeWhole(plain, message, reply) {
  reply.setHeader('content-length', plain.length);
  const body = await compressedWhole(plain, encodingFor(message, reply));
  reply.setHeader('content-length', body.length);
  reply.end(body);
}
