// Answers a visitor with a page that is kept, without Remix and without a stream.
import { randomUUID } from 'node:crypto';
import { accepts } from './compression.mjs';
import { isAsked } from './etag.mjs';

const SMALLEST = 1024;

/** `find` and `get` are the application's (public-pages.server.ts); `handle` is Remix's handler. */
export function keptPages({ addressOf, find, get, handle }) {
  /** Drawn from the address and the language alone: nothing of the one who asks first is in it. */
  const render = async (address) => {
    const context = { html: null, isShared: true };
    const headers = { 'x-correlation-id': randomUUID(), ...(address.cookie !== null && { cookie: address.cookie }) };
    const response = await handle(new Request(`http://localhost${address.path}`, { headers }), context);
    return { response, html: context.html };
  };

  return {
    addressOf: (message) => addressOf(message.method, message.url, message.headers.cookie),
    find,
    get: (address) => get(address, () => render(address)),
  };
}

export const isKept = (answer) => 'body' in answer;

export async function writeKept(page, message, reply) {
  for (const [name, value] of page.headers) reply.setHeader(name, value);
  reply.setHeader('x-correlation-id', randomUUID());
  reply.appendHeader('vary', 'Accept-Encoding');
  if (isAsked(message, page.etag)) {
    reply.removeHeader('content-type');
    reply.removeHeader('content-security-policy');
    reply.writeHead(304).end();
    return;
  }
  const plain = page.body(null);
  const encoding = plain.length < SMALLEST ? null : (['br', 'gzip'].find((e) => accepts(message, e)) ?? null);
  const body = encoding === null ? plain : await page.body(encoding);
  if (encoding !== null) reply.setHeader('content-encoding', encoding);
  reply.setHeader('content-length', body.length);
  reply.end(message.method === 'HEAD' ? undefined : body);
}
