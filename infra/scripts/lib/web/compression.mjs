// Pages are compressed on their way out, quickly rather than hard; assets come compressed from the build.
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

const TEXT =
  /^(text\/|image\/svg|application\/(json|javascript|xml|graphql-response\+json|manifest\+json))|\+json|text\/x-/;
const SMALLEST = 1024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const GZIP = { level: 4 };

export const accepts = (message, encoding) =>
  (message.headers['accept-encoding'] ?? '').split(',').some((part) => {
    const [name, ...parameters] = part.trim().toLowerCase().split(';');
    return name === encoding && !parameters.some((p) => /^\s*q=0(\.0*)?\s*$/.test(p));
  });

/** Decides on the encoding and sets the headers that follow from it. */
export function encodingFor(message, reply) {
  const type = String(reply.getHeader('content-type') ?? '');
  if (
    !TEXT.test(type) ||
    reply.hasHeader('content-encoding') ||
    /no-transform/.test(String(reply.getHeader('cache-control') ?? ''))
  )
    return null;
  reply.appendHeader('vary', 'Accept-Encoding');
  const length = reply.getHeader('content-length');
  if (length !== undefined && Number(length) < SMALLEST) return null;
  const encoding = ['br', 'gzip'].find((e) => accepts(message, e)) ?? null;
  if (encoding !== null) {
    reply.setHeader('content-encoding', encoding);
    reply.removeHeader('content-length');
  }
  return encoding;
}

/** The stream through its compressor. What has been written goes out at the end of the turn: a streamed page is not held back. */
export function compressed(body, encoding) {
  if (encoding === null) return body;
  const out = encoding === 'br' ? createBrotliCompress(BROTLI) : createGzip(GZIP);
  let isFlushDue = false;
  body.on('data', (chunk) => {
    if (!out.write(chunk)) {
      body.pause();
      out.once('drain', () => body.resume());
    }
    if (isFlushDue) return;
    isFlushDue = true;
    setImmediate(() => {
      isFlushDue = false;
      if (!out.writableEnded) out.flush();
    });
  });
  body.once('end', () => out.end());
  body.once('error', () => out.destroy());
  body.once('close', () => {
    if (!body.readableEnded) out.destroy();
  });
  return out;
}

const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];
export async function compressedWhole(body, encoding) {
  if (encoding === null) return body;
  return encoding === 'br' ? brotliOf(body, BROTLI) : gzipOf(body, GZIP);
}
