// The files of the web build, read once at the start: nothing outside this list can be asked for, and a build that
// replaces them on disk does not pull them from under the pages already served. A few megabytes with their compressed copies.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { accepts } from './compression.mjs';

const TYPES = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  map: 'application/json',
};
const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=3600';
const ENCODINGS = { br: '.br', gzip: '.gz' };
const PLAIN = 'identity';

function readAsset(path, url) {
  const plain = readFileSync(path);
  const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const bodies = new Map([[PLAIN, plain]]);
  for (const [encoding, suffix] of Object.entries(ENCODINGS))
    if (existsSync(path + suffix)) bodies.set(encoding, readFileSync(path + suffix));
  return {
    bodies,
    etagOf: (encoding) => `"${etag}${encoding === PLAIN ? '' : `-${encoding}`}"`,
    headers: {
      'content-type': TYPES[path.split('.').at(-1)] ?? 'application/octet-stream',
      'cache-control': url.startsWith('/assets/') ? IMMUTABLE : SHORT,
      'x-content-type-options': 'nosniff',
      ...(bodies.size > 1 && { vary: 'Accept-Encoding' }),
    },
  };
}

export function staticFiles(folder) {
  const assets = new Map();
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    const url = `/${name.split(sep).join('/')}`;
    if (!/\.(br|gz)$/.test(name) && statSync(path).isFile()) assets.set(url, readAsset(path, url));
  }

  /** Answers and returns true where the request is for a file of the build. */
  return (message, reply) => {
    if (message.method !== 'GET' && message.method !== 'HEAD') return false;
    const url = message.url.split('?')[0];
    const asset = assets.get(url);
    if (asset === undefined) {
      if (!url.startsWith('/assets/')) return false;
      reply.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('not found\n');
      return true;
    }
    const encoding = Object.keys(ENCODINGS).find((e) => asset.bodies.has(e) && accepts(message, e)) ?? PLAIN;
    const headers = { ...asset.headers, etag: asset.etagOf(encoding) };
    if (message.headers['if-none-match']?.split(/,\s*/).includes(headers.etag)) {
      reply.writeHead(304, headers).end();
      return true;
    }
    const body = asset.bodies.get(encoding);
    reply.writeHead(200, {
      ...headers,
      'content-length': body.length,
      ...(encoding !== PLAIN && { 'content-encoding': encoding }),
    });
    reply.end(message.method === 'HEAD' ? undefined : body);
    return true;
  };
}
