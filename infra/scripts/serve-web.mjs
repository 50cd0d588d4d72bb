// Serves the built web application: PORT, HOST (every interface where unset, both loopback addresses where `localhost`), API_URL, SESSION_SECRET, TRUST_PROXY, ZHIYA_START_TOKEN
// (health answers it to whoever started us).
// Nothing but node's http around Remix's request handler.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { START_TOKEN } from './lib/health.mjs';
import { ROOT } from './lib/root.mjs';
import { toRequest, writeResponse } from './lib/web/fetch-bridge.mjs';
import { isKept, keptPages, writeKept } from './lib/web/kept-pages.mjs';
import { addressesOf, isAbsent } from './lib/web/listen.mjs';
import { handlerByAddress } from './lib/web/possible-routes.mjs';
import { staticFiles } from './lib/web/static-files.mjs';

const CLOSE_WITHIN_MS = 5000;

process.env.NODE_ENV ??= 'production';
const { createRequestHandler } = await import('@remix-run/node');
const build = await import(pathToFileURL(join(ROOT, 'apps/web/build/server/index.js')).href);
const handle = handlerByAddress(build, (narrowed) => createRequestHandler(narrowed, process.env.NODE_ENV));
const { publicPages } = build.entry.module;
const pages = keptPages({
  addressOf: await publicPages.addresses(),
  find: (a) => publicPages.find(a),
  get: (a, render) => publicPages.get(a, render),
  handle,
});
const serveFile = staticFiles(join(ROOT, 'apps/web/build/client'));
const trustProxy = process.env.TRUST_PROXY === 'true';
const startToken = process.env.ZHIYA_START_TOKEN;

function answer(message, reply) {
  if (startToken && message.url === '/healthz') reply.setHeader(START_TOKEN, startToken);
  if (serveFile(message, reply)) return;
  const address = pages.addressOf(message);
  const kept = address && pages.find(address);
  (kept
    ? writeKept(kept, message, reply)
    : address
      ? answerShared(address, message, reply)
      : answerOwn(message, reply)
  ).catch((error) => {
    if (!reply.destroyed)
      console.error(
        JSON.stringify({ level: 'error', part: 'web', path: message.url, message: error.message, stack: error.stack }),
      );
    if (!reply.headersSent) reply.writeHead(500, { 'content-type': 'text/plain' });
    reply.end();
  });
}

/** A page that says the same to every visitor, drawn for all of them. */
async function answerShared(address, message, reply) {
  const page = await pages.get(address);
  if (page === null) await answerOwn(message, reply);
  else if (isKept(page)) await writeKept(page, message, reply);
  else await writeResponse(page.response, message, reply, page.html);
}

async function answerOwn(message, reply) {
  const request = toRequest(message, reply, trustProxy);
  if (request === null) {
    reply.writeHead(400, { 'content-type': 'text/plain' }).end('bad request\n');
    return;
  }
  const context = { html: null };
  const response = await handle(request, context);
  // Remix gives it to pages; what sends on to another page, or is a file, belongs to a request as well.
  reply.setHeader('x-correlation-id', request.headers.get('x-correlation-id'));
  await writeResponse(response, message, reply, context.html);
}

const servers = addressesOf(process.env.HOST).map((host) => {
  const server = createServer(answer);
  server.requestTimeout = 120_000;
  server.headersTimeout = 15_000;
  // Longer than the usual proxy keeps an idle connection, so that it is never the server that hangs up first.
  server.keepAliveTimeout = 65_000;
  server.on('error', (error) => {
    if (!isAbsent(host, error)) throw error;
  });
  return server.listen({ port: Number(process.env.PORT ?? 3000), ...(host && { host }) });
});

let isClosing = false;
const close = () => {
  if (isClosing) return;
  isClosing = true;
  void Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))).then(() =>
    process.exit(0),
  );
  servers.forEach((server) => server.closeIdleConnections());
  setTimeout(() => process.exit(0), CLOSE_WITHIN_MS).unref();
};
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, close);
