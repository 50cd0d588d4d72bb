// Serves the plain Remix table as our own web is served: the same http server and the same bridge, so that the page differs and nothing else.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/node';
import { toRequest, writeResponse } from '../../scripts/lib/web/fetch-bridge.mjs';
import { staticFiles } from '../../scripts/lib/web/static-files.mjs';

const folder = process.env.BUILD_DIRECTORY;
const handle = createRequestHandler(await import(pathToFileURL(join(folder, 'server/index.js')).href), 'production');
const serveFile = staticFiles(join(folder, 'client'));

createServer((message, reply) => {
  if (serveFile(message, reply)) return;
  handle(toRequest(message, reply, false)).then(
    (response) => writeResponse(response, message, reply),
    (error) => {
      console.error(error);
      reply.writeHead(500).end();
    },
  );
}).listen(Number(process.env.PORT), '127.0.0.1');
