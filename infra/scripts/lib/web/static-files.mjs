// The files of the web build, known by name from the start: nothing outside this list can be asked for.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { accepts } from './compression.mjs';

const TYPES = {
  js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml', json: 'application/json', txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', ico: 'image/x-icon', woff2: 'font/woff2', woff: 'font/woff',
  webmanifest: 'application/manifest+json', xml: 'application/xml', map: 'application/json',
};
const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=3600';
const SUFFIX = { br: '.br', gzip: '.gz' };

export function staticFiles(folder) {
  const files = new Map();
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    if (/\.(br|gz)$/.test(name) || !statSync(path).isFile()) continue;
    const url = `/${name.split(sep).join('/')}`;
    files.set(url, {
      path,
      type: TYPES[name.split('.').at(-1)] ?? 'application/octet-stream',
      cache: url.startsWith('/assets/') ? IMMUTABLE : SHORT,
      etag: `"${createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22)}"`,
      encodings: Object.keys(SUFFIX).filter((e) => existsSync(path + SUFFIX[e])),
    });
  }

  /** Answers and returns true where the request is for a file of the build. */
  return (message, reply) => {
    if (message.method !== 'GET' && message.method !== 'HEAD') return false;
    const url = message.url.split('?')[0];
    const file = files.get(url);
    if (file === undefined) {
      if (!url.startsWith('/assets/')) return false;
      reply.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('not found\n');
      return true;
    }
    const encoding = file.encodings.find((e) => accepts(message, e));
    const etag = encoding === undefined ? file.etag : `${file.etag.slice(0, -1)}-${encoding}"`;
    const headers = {
      'content-type': file.type, 'cache-control': file.cache, etag, 'x-content-type-options': 'nosniff', ...(file.encodings.length > 0 && { vary: 'Accept-Encoding' }),
    };
    if (message.headers['if-none-match']?.split(/,\s*/).includes(etag)) {
      reply.writeHead(304, headers).end();
      return true;
    }
    const path = file.path + (SUFFIX[encoding] ?? '');
    reply.writeHead(200, { ...headers, 'content-length': statSync(path).size, ...(encoding !== undefined && { 'content-encoding': encoding }) });
    if (message.method === 'HEAD') reply.end();
    else createReadStream(path).on('error', () => reply.destroy()).pipe(reply);
    return true;
  };
}
