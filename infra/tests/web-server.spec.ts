import { matchRoutes, type AgnosticRouteObject } from '@remix-run/router';
import { createServer, get, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { toRequest, writeResponse } from '../scripts/lib/web/fetch-bridge.mjs';
import { addressesOf, hostInUrl, isAbsent, isPrivate } from '../scripts/lib/web/listen.mjs';
import { handlerByAddress, possibleRoutes } from '../scripts/lib/web/possible-routes.mjs';
import { staticFiles } from '../scripts/lib/web/static-files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'zhiya-web-'));
const SCRIPT = `export const x = ${JSON.stringify('y'.repeat(3000))};`;
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'assets/app-1.js'), SCRIPT);
writeFileSync(join(folder, 'assets/app-1.js.br'), brotliCompressSync(SCRIPT));
writeFileSync(join(folder, 'assets/app-1.js.gz'), gzipSync(SCRIPT));
writeFileSync(join(folder, 'favicon.svg'), '<svg/>');

const servers: Server[] = [];
afterAll(() => {
  servers.forEach((s) => s.close());
  rmSync(folder, { recursive: true });
});
async function serve(handler: RequestListener): Promise<number> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}
const ask = (port: number, path: string, headers: Record<string, string> = {}, method = 'GET', body?: string) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, headers, method }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (p: Buffer) => parts.push(p));
      reply.on('end', () => resolve({ status: reply.statusCode!, headers: reply.headers, body: Buffer.concat(parts) }));
      reply.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });

describe('the files of the web build', () => {
  const files = staticFiles(folder) as (m: unknown, r: unknown) => boolean;
  let port = 0;
  beforeAll(async () => {
    port = await serve((m, r) => {
      if (!files(m, r)) r.writeHead(418).end();
    });
  });

  it('go out compressed as the browser asks, to be kept for a year', async () => {
    const br = await ask(port, '/assets/app-1.js', { 'accept-encoding': 'gzip, br' });
    expect([br.status, br.headers['content-encoding'], br.headers['cache-control'], br.headers.vary]).toEqual([
      200,
      'br',
      'public, max-age=31536000, immutable',
      'Accept-Encoding',
    ]);
    expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT);
    const gz = await ask(port, '/assets/app-1.js', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gunzipSync(gz.body).toString()).toBe(SCRIPT);
    const plain = await ask(port, '/assets/app-1.js?v=2');
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, SCRIPT]);
    expect(new Set([br, gz, plain].map((a) => a.headers.etag)).size).toBe(3);
  });

  it('answer 304 to whoever has them', async () => {
    const { headers } = await ask(port, '/favicon.svg');
    expect((await ask(port, '/favicon.svg', { 'if-none-match': headers.etag! })).status).toBe(304);
    expect((await ask(port, '/favicon.svg', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('survive a build that replaces them on disk', async () => {
    rmSync(join(folder, 'favicon.svg'));
    expect((await ask(port, '/favicon.svg')).body.toString()).toBe('<svg/>');
  });

  it.each(['/assets/other.js', '/assets/../../../../etc/passwd', '/assets/%2e%2e/favicon.svg'])(
    '%s is not one: 404, without asking the application',
    async (path) => {
      expect((await ask(port, path)).status).toBe(404);
    },
  );

  it('leave every other path and method to the application', async () => {
    expect((await ask(port, '/case/1')).status).toBe(418);
    expect((await ask(port, '/favicon.svg', {}, 'POST')).status).toBe(418);
  });
});

describe('where it listens', () => {
  it.each([
    ['localhost', ['127.0.0.1', '::1'], 'here', true],
    ['', [undefined], '', false],
    ['0.0.0.0', ['0.0.0.0'], 'here', false],
    ['::', ['::'], 'here', false],
    ['127.0.0.1', ['127.0.0.1'], '127.0.0.1', true],
    ['::1', ['::1'], '[::1]', true],
    ['192.168.1.5', ['192.168.1.5'], '192.168.1.5', false],
  ])('HOST=%s is %j', (host, addresses, inUrl, isOurs) => {
    expect([addressesOf(host), hostInUrl(host, 'here'), isPrivate(host)]).toEqual([addresses, inUrl, isOurs]);
  });

  it('does without ::1 on a machine without IPv6, and without no other address', () => {
    const missing = { code: 'EADDRNOTAVAIL' };
    expect([
      isAbsent('::1', missing),
      isAbsent('192.168.1.5', missing),
      isAbsent('::1', { code: 'EADDRINUSE' }),
    ]).toEqual([true, false, false]);
  });
});

describe('a request as the application sees it', () => {
  const seen = async (
    trustProxy: boolean,
    path: string,
    headers: Record<string, string> = {},
    method = 'GET',
    body?: string,
  ) => {
    const port = await serve((m, r) => {
      const made = toRequest(m, r, trustProxy) as Request | null;
      if (made === null) return void r.writeHead(400).end();
      void (async () =>
        r.end(
          JSON.stringify({
            url: made.url,
            for: made.headers.get('x-forwarded-for'),
            cookie: made.headers.get('cookie'),
            body: await made.text(),
          }),
        ))();
    });
    const answer = await ask(port, path, headers, method, body);
    return answer.status === 400
      ? null
      : (JSON.parse(answer.body.toString()) as { url: string; for: string; cookie: string; body: string });
  };
  const CLAIMS = {
    host: 'zhiya.example',
    'x-forwarded-for': '6.6.6.6',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'evil.example',
  };

  it('believes the socket, not what the sender says of itself', async () => {
    expect(await seen(false, '/a?b=1', CLAIMS)).toMatchObject({ url: 'http://zhiya.example/a?b=1', for: '127.0.0.1' });
  });

  it('believes a proxy of ours, of the addresses the one that it added', async () => {
    expect(await seen(true, '/a', CLAIMS)).toMatchObject({ url: 'https://evil.example/a', for: '6.6.6.6' });
    expect(await seen(true, '/a', { ...CLAIMS, 'x-forwarded-for': '1.1.1.1, 6.6.6.6' })).toMatchObject({
      for: '6.6.6.6',
    });
    expect(await seen(true, '/a', { host: 'zhiya.example' })).toMatchObject({ for: '127.0.0.1' });
  });

  it('keeps a path that looks like another host a path', async () => {
    expect(new URL((await seen(false, '//evil.example/x', { host: 'zhiya.example' }))!.url).host).toBe('zhiya.example');
  });

  it('carries body and cookies', async () => {
    expect(await seen(false, '/', { cookie: 'a=1; b=2' }, 'POST', 'amount=2500000')).toMatchObject({
      cookie: 'a=1; b=2',
      body: 'amount=2500000',
    });
  });

  it("has one id, the sender's where it is one", async () => {
    const idOf = async (headers: Record<string, string>) => {
      const port = await serve(
        (m, r) => void r.end((toRequest(m, r, false) as Request).headers.get('x-correlation-id')),
      );
      return (await ask(port, '/', headers)).body.toString();
    };
    expect(await idOf({ 'x-correlation-id': 'given-by-a-proxy' })).toBe('given-by-a-proxy');
    expect(await idOf({ 'x-correlation-id': 'short' })).toMatch(/^[\da-f-]{36}$/);
    expect(await idOf({})).not.toBe(await idOf({}));
  });

  it('is refused where the host is none', async () => {
    expect(await seen(false, '/', { host: 'a b' })).toBeNull();
  });
});

describe('a response on its way out', () => {
  const answering = (make: () => Response) => serve((m, r) => void writeResponse(make(), m, r));
  const HTML = { 'content-type': 'text/html; charset=utf-8' };

  it('keeps every cookie apart', async () => {
    const headers = new Headers(HTML);
    headers.append('set-cookie', 'a=1; Path=/');
    headers.append('set-cookie', 'b=2; Path=/');
    const answer = await ask(await answering(() => new Response('x', { headers })), '/');
    expect(answer.headers['set-cookie']).toEqual(['a=1; Path=/', 'b=2; Path=/']);
  });

  it('compresses text for who can read it, and leaves the rest alone', async () => {
    const page = '知押'.repeat(2000);
    const port = await answering(() => new Response(page, { headers: HTML }));
    expect(brotliDecompressSync((await ask(port, '/', { 'accept-encoding': 'br' })).body).toString()).toBe(page);
    expect((await ask(port, '/')).body.toString()).toBe(page);
    const image = await ask(
      await answering(() => new Response(page, { headers: { 'content-type': 'image/png' } })),
      '/',
      { 'accept-encoding': 'br' },
    );
    expect(image.headers['content-encoding']).toBeUndefined();
  });

  it('writes a page that is there as a whole in one piece and says its length', async () => {
    const page = '知押'.repeat(2000);
    const port = await serve(
      (m, r) => void writeResponse(new Response(null, { headers: { ...HTML, etag: 'W/"a"' } }), m, r, page),
    );
    const [plain, br, head] = [
      await ask(port, '/'),
      await ask(port, '/', { 'accept-encoding': 'br' }),
      await ask(port, '/', {}, 'HEAD'),
    ];
    expect([plain.body.toString(), plain.headers['content-length'], plain.headers.vary]).toEqual([
      page,
      String(Buffer.byteLength(page)),
      'Accept-Encoding',
    ]);
    expect([
      brotliDecompressSync(br.body).toString(),
      br.headers['content-encoding'],
      br.headers['content-length'],
    ]).toEqual([page, 'br', String(br.body.length)]);
    expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, 'W/"a"']);
  });

  it('lets a page stream: what is written goes out before the end', async () => {
    let finish = () => {};
    const port = await answering(
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('<p>first</p>'));
              finish = () => controller.close();
            },
          }),
          { headers: HTML },
        ),
    );
    const first = await new Promise<number>((resolve) =>
      get({ port, host: '127.0.0.1', headers: { 'accept-encoding': 'gzip' } }, (reply) => {
        reply.once('data', (part: Buffer) => {
          finish();
          reply.resume();
          resolve(part.length);
        });
      }),
    );
    expect(first).toBeGreaterThan(0);
  });

  it('breaks off where the page breaks off, instead of looking complete', async () => {
    const port = await answering(
      () =>
        new Response(
          new ReadableStream({
            start: (c) => c.enqueue(new TextEncoder().encode('half')),
            pull: (c) => c.error(new Error('broken')),
          }),
          { headers: HTML },
        ),
    );
    await expect(ask(port, '/', { 'accept-encoding': 'gzip' })).rejects.toThrow();
  });
});

describe('the routes that an address can match', () => {
  const route = (id: string, path?: string, parentId?: string, index?: true) => ({ id, path, parentId, index });
  const routes = Object.fromEntries(
    [
      route('root', ''),
      route('home', undefined, 'root', true),
      route('rest', '*', 'root'),
      route('app', 'app', 'root'),
      route('desk', undefined, 'app', true),
      route('cases', 'cases', 'app', true),
      route('case', 'cases/:id', 'app'),
      route('case-start', undefined, 'case', true),
      route('offers', 'offers', 'case'),
      route('offer', 'cases/:id/offers/:offer', 'app'),
      route('new', 'cases/new', 'app'),
      route('icon', 'favicon.ico', 'root'),
      route('frame', undefined, 'root'),
      route('inside', 'inside', 'frame'),
    ].map((r) => [r.id, r]),
  );
  const tree = (of: readonly string[], parent?: string): AgnosticRouteObject[] =>
    of
      .map((id) => routes[id]!)
      .filter((r) => r.parentId === parent)
      .map(
        (r) =>
          (r.index
            ? { id: r.id, path: r.path, index: true }
            : { id: r.id, path: r.path, children: tree(of, r.id) }) as AgnosticRouteObject,
      );
  const all = Object.keys(routes);
  const possible = possibleRoutes(routes) as (path: string) => string[] | null;

  it.each([
    '/',
    '/app',
    '/APP/Cases',
    '/app/',
    '/app/cases',
    '/app/cases/new',
    '/app/cases/7',
    '/app/cases/7/offers',
    '/app/cases/7/offers/8',
    '/app/cases/7/offers/8/more',
    '/inside',
    '/favicon.ico',
    '/nowhere/at/all',
  ])('%s is matched by them as by all', (path) => {
    const ids = possible(path)!;
    const words = path.split('/').filter(Boolean);
    // A browser is told of the pages above as well.
    for (const asked of [path, ...words.map((_, i) => `/${words.slice(0, i).join('/')}`)]) {
      const matched = (of: readonly string[]) => matchRoutes(tree(of), asked)?.map((m) => [m.route.id, m.params]);
      expect(matched(ids)).toEqual(matched(all));
    }
    expect(ids.length).toBeLessThan(all.length);
  });

  it.each(['/app/%63ases', '//app', '/app//cases'])('%s is left to all of them', (path) =>
    expect(possible(path)).toBeNull(),
  );

  it('make one handler a kind of address, and the browser is told no more of a route than it needs', async () => {
    const build = {
      routes,
      assets: {
        version: '1',
        routes: Object.fromEntries(
          all.map((id) => [id, { ...routes[id], hasLoader: true, hasAction: false, css: [] }]),
        ),
      },
    };
    const made: (typeof build)[] = [];
    const handle = handlerByAddress(
      build,
      (narrowed: typeof build) => (made.push(narrowed), () => made.indexOf(narrowed)),
    ) as (request: Request) => number;
    const at = (path: string) => handle(new Request(`http://x${path}`));
    expect([
      at('/app/cases/7'),
      at('/app/cases/8'),
      at('/app/cases/8.data'),
      at('/__manifest?p=/app'),
      at('/inside'),
    ]).toEqual([1, 1, 1, 0, 2]);
    expect(made[2]!.assets.routes).toEqual({
      root: { id: 'root', path: '', hasLoader: true },
      home: { id: 'home', parentId: 'root', index: true, hasLoader: true },
      rest: expect.anything(),
      frame: expect.anything(),
      inside: expect.anything(),
    });
  });
});
