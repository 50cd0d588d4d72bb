// The web server: static files with their compressed twins, everything else through Remix. Plain node:http, so that it
// starts fast, stays small and stops cleanly. PORT, HOST, API_URL, SESSION_SECRET; TRUST_PROXY=true behind a proxy.
import { createReadableStreamFromReadable, createRequestHandler } from '@remix-run/node';
import { once } from 'node:events';
import { existsSync, createReadStream, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { PassThrough } from 'node:stream';
import { createGzip } from 'node:zlib';

process.env.NODE_ENV ??= 'production';
process.env.TZ = 'UTC';

const HERE = import.meta.dirname;
const CLIENT = join(HERE, 'build/client');
const PORT = Number(process.env.PORT ?? 3000);
const HOST = process.env.HOST ?? '127.0.0.1';
const TRUSTS_PROXY = process.env.TRUST_PROXY === 'true';
/** Forms are small; only the upload route takes more, and streams it. */
const FORM_LIMIT = 1_048_576;
const UPLOAD_PATH = '/files/upload';

if (!process.env.SESSION_SECRET) {
  console.error('web: SESSION_SECRET is not set; give the web server a secret of at least 16 characters');
  process.exit(1);
}

const TYPES = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/x-icon', '.png': 'image/png', '.webmanifest': 'application/manifest+json', '.map': 'application/json',
};

/** What may be asked for by name is listed once at the start: no request ever builds a path. */
function listFiles(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.') || /\.(br|gz)$/.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const url = path.slice(folder.length).split(sep).join('/');
    if (url.startsWith('/.vite')) continue;
    const variant = (suffix) => (existsSync(path + suffix) ? { path: path + suffix, size: statSync(path + suffix).size } : null);
    files.set(url, {
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      cache: url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      plain: { path, size: statSync(path).size }, br: variant('.br'), gzip: variant('.gz'),
    });
  }
  return files;
}
const FILES = listFiles(CLIENT);
// Browsers ask for this name on their own.
FILES.set('/favicon.ico', FILES.get('/favicon.svg'));

function sendFile(req, res, file) {
  const accepts = String(req.headers['accept-encoding'] ?? '');
  const encoding = accepts.includes('br') && file.br ? 'br' : accepts.includes('gzip') && file.gzip ? 'gzip' : null;
  const { path, size } = encoding ? file[encoding] : file.plain;
  res.writeHead(200, {
    'content-type': file.type, 'content-length': size, 'cache-control': file.cache, 'x-content-type-options': 'nosniff',
    ...(file.br || file.gzip ? { vary: 'accept-encoding' } : {}), ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  if (req.method === 'HEAD') return res.end();
  createReadStream(path).on('error', () => res.destroy()).pipe(res);
}

const build = await import(join(HERE, 'build/server/index.js'));
const handle = createRequestHandler(build, process.env.NODE_ENV);

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

function toRequest(req, res) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || (!TRUSTS_PROXY && FORWARDED.includes(name))) continue;
    for (const v of Array.isArray(value) ? value : [value]) headers.append(name, v);
  }
  const peer = req.socket.remoteAddress ?? '';
  headers.set('x-forwarded-for', headers.get('x-forwarded-for') ? `${headers.get('x-forwarded-for')}, ${peer}` : peer);
  const protocol = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  const host = headers.get('x-forwarded-host') ?? req.headers.host ?? `${HOST}:${PORT}`;
  const gone = new AbortController();
  res.on('close', () => { if (!res.writableFinished) gone.abort(); });
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD';
  return new Request(`${protocol}://${host}${req.url}`, {
    method: req.method, headers, signal: gone.signal,
    ...(hasBody ? { body: createReadableStreamFromReadable(limited(req)), duplex: 'half' } : {}),
  });
}

/** A form that grows beyond its limit is cut off, whatever it said of its length. */
function limited(req) {
  if (req.url.split('?')[0] === UPLOAD_PATH) return req;
  const out = new PassThrough();
  let seen = 0;
  req.on('data', (chunk) => {
    seen += chunk.length;
    if (seen > FORM_LIMIT) out.destroy(new Error('the form is too large'));
  });
  req.on('error', (e) => out.destroy(e));
  return req.pipe(out);
}

const isCompressible = (type) => /^(text\/|application\/(json|javascript)|image\/svg)/.test(type ?? '') || /^text\/x-script/.test(type ?? '');

async function send(req, res, response) {
  res.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') res.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) res.setHeader('set-cookie', cookies);
  if (!response.body || req.method === 'HEAD') {
    await response.body?.cancel();
    return res.end();
  }
  const gzips = String(req.headers['accept-encoding'] ?? '').includes('gzip') && isCompressible(response.headers.get('content-type')) && !response.headers.has('content-encoding');
  if (!gzips) return inBatches(response.body, res);
  res.setHeader('content-encoding', 'gzip');
  res.setHeader('vary', 'accept-encoding');
  res.removeHeader('content-length');
  const zip = createGzip({ level: 5 });
  zip.pipe(res);
  zip.on('error', () => res.destroy());
  res.on('close', () => zip.destroy());
  return inBatches(response.body, zip, () => zip.flush());
}

/** React renders in many small pieces: those of one turn of the event loop leave together, and a page that streams still arrives part by part. */
async function inBatches(body, out, flush = () => {}) {
  let batch = [];
  const send = () => {
    if (batch.length === 0 || out.destroyed) return;
    out.write(batch.length === 1 ? batch[0] : Buffer.concat(batch));
    batch = [];
    flush();
  };
  for await (const chunk of body) {
    if (batch.push(chunk) === 1) setImmediate(send);
    if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
    if (out.destroyed) return;
  }
  send();
  out.end();
}

const line = (level, fields) => console.log(JSON.stringify({ level, part: 'web', time: new Date().toISOString(), ...fields }));

const plainAnswer = (res, status, text) => {
  if (res.headersSent) return res.destroy();
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }).end(text);
};

const server = createServer(async (req, res) => {
  const started = performance.now();
  try {
    const path = req.url.split('?')[0];
    const file = req.method === 'GET' || req.method === 'HEAD' ? FILES.get(path) : undefined;
    if (file) return sendFile(req, res, file);
    if (Number(req.headers['content-length'] ?? 0) > FORM_LIMIT && path !== UPLOAD_PATH) {
      req.resume();
      return plainAnswer(res, 413, '提交的内容过大。This is too large.');
    }
    let request;
    try {
      request = toRequest(req, res);
    } catch {
      return plainAnswer(res, 400, '请求有误。Bad request.');
    }
    const response = await handle(request);
    await send(req, res, response);
    line('info', { method: req.method, path, status: response.status, ms: Math.round(performance.now() - started), correlationId: response.headers.get('x-correlation-id') ?? undefined });
  } catch (error) {
    if (res.destroyed || error?.name === 'AbortError') return res.destroy();
    line('error', { method: req.method, path: req.url?.split('?')[0], message: error?.message, stack: error?.stack });
    plainAnswer(res, 500, '出错了，请稍后再试。Something went wrong.');
  }
});
server.keepAliveTimeout = 65_000;
server.headersTimeout = 70_000;

server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `web: port ${PORT} is in use; set PORT to a free one` : `web: ${error.message}`);
  process.exit(1);
});
server.listen(PORT, HOST, () => line('info', { message: 'web ready', port: server.address().port }));

let isStopping = false;
const stop = () => {
  if (isStopping) return;
  isStopping = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => { server.closeAllConnections(); process.exit(0); }, 5000).unref();
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
