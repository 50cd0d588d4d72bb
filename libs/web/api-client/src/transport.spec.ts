import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError, ApiTransport, ApiUnreachable, TypedDocumentString, type Post } from './index';

const document = new TypedDocumentString<{ ping: string }, Record<string, never>>('query Ping { ping }');
const call = { document, variables: {}, headers: { authorization: 'Bearer t' }, correlationId: 'c-12345678' };

interface Seen {
  headers: Record<string, unknown>;
  body: { operationName?: string };
}
async function serving(answer: (n: number) => { status?: number; body: string }) {
  const seen: Seen[] = [];
  const server: Server = createServer((req, res) => {
    let text = '';
    req.on('data', (d) => (text += d));
    req.on('end', () => {
      seen.push({ headers: req.headers, body: JSON.parse(text) as Seen['body'] });
      const { status = 200, body } = answer(seen.length);
      res.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    stop: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
/** A port where nobody listens any more. */
const refusing = async () => {
  const gone = await serving(() => ({ body: '' }));
  await gone.stop();
  return gone.url;
};

describe('the way to the API', () => {
  it('says who calls, what it is called and which request it belongs to', async () => {
    const api = await serving(() => ({ body: '{"data":{"ping":"pong"}}' }));
    expect(await new ApiTransport([api.url]).call(call)).toEqual({ ping: 'pong' });
    expect(api.seen[0]).toMatchObject({
      headers: { authorization: 'Bearer t', 'x-correlation-id': 'c-12345678', 'x-apollo-operation-name': 'Ping' },
      body: { operationName: 'Ping' },
    });
    await api.stop();
  });
  it('takes the addresses in turn and goes on to the next where one refuses the connection', async () => {
    const [a, b] = [
      await serving(() => ({ body: '{"data":{"ping":"a"}}' })),
      await serving(() => ({ body: '{"data":{"ping":"b"}}' })),
    ];
    const both = new ApiTransport([a.url, b.url]);
    expect(new Set([(await both.call(call)).ping, (await both.call(call)).ping])).toEqual(new Set(['a', 'b']));
    const half = new ApiTransport([await refusing(), a.url]);
    expect([(await half.call(call)).ping, (await half.call(call)).ping, (await half.call(call)).ping]).toEqual([
      'a',
      'a',
      'a',
    ]);
    await Promise.all([a.stop(), b.stop()]);
  });
  it('tells a refusal of the API from an API that cannot be reached', async () => {
    const api = await serving((n) =>
      n === 1
        ? { body: '{"errors":[{"message":"NOT_FOUND","extensions":{"code":"NOT_FOUND"}}],"data":null}' }
        : { status: 502, body: '<html>' },
    );
    const transport = new ApiTransport([api.url]);
    await expect(transport.call(call)).rejects.toMatchObject({ code: 'NOT_FOUND', correlationId: 'c-12345678' });
    await expect(transport.call(call)).rejects.toThrow(ApiError);
    await expect(new ApiTransport([await refusing()]).call(call)).rejects.toThrow(ApiUnreachable);
    await api.stop();
  });
});

describe('questions by the ids of their documents', () => {
  const named = (text: string, hash: string) => new TypedDocumentString<unknown, unknown>(text, { hash });
  const questions = [
    { document: named('query A { a }', 'id-a'), variables: { n: 1 } },
    { document: named('query B { b }', 'id-b'), variables: undefined },
  ];
  const from = { headers: { authorization: 'Bearer t' }, correlationId: 'c-12345678' };
  function answering(...replies: { status?: number; body: unknown }[]) {
    const sent: { path: string; body: unknown }[] = [];
    const post: Post = async (url, body) => {
      sent.push({ path: new URL(url).pathname, body: JSON.parse(body) });
      const { status = 200, body: answer } = replies[sent.length - 1]!;
      return { status, text: typeof answer === 'string' ? answer : JSON.stringify(answer) };
    };
    return { transport: new ApiTransport(['http://api'], post), sent };
  }
  const refusal = (code: string) => ({ errors: [{ message: code, extensions: { code } }] });

  it('go out in one request without their text, and are answered each on its own', async () => {
    const { transport, sent } = answering({ body: [{ data: { a: 1 } }, refusal('NOT_FOUND')] });
    const [a, b] = await transport.ask(questions, from);
    expect(a).toEqual({ status: 'fulfilled', value: { a: 1 } });
    expect(b).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND', correlationId: 'c-12345678' } });
    expect(sent).toEqual([
      {
        path: '/questions',
        body: [
          { id: 'id-a', variables: { n: 1 } },
          { id: 'id-b', variables: {} },
        ],
      },
    ]);
  });

  it('are asked with their text where the API does not know them', async () => {
    const { transport, sent } = answering(
      { body: [refusal('DOCUMENT_UNKNOWN'), { data: { b: 2 } }] },
      { body: { data: { a: 1 } } },
    );
    expect((await transport.ask(questions, from)).map((r) => r.status)).toEqual(['fulfilled', 'fulfilled']);
    expect(sent[1]).toEqual({
      path: '/graphql',
      body: { query: 'query A { a }', operationName: 'A', variables: { n: 1 } },
    });
    const older = answering(
      { status: 404, body: refusal('NOT_FOUND') },
      { body: { data: { a: 1 } } },
      { body: { data: { b: 2 } } },
    );
    expect((await older.transport.ask(questions, from)).map((r) => r.status)).toEqual(['fulfilled', 'fulfilled']);
  });

  it('fail all where the answer is none', async () => {
    for (const reply of [
      { status: 502, body: '<html>' },
      { status: 400, body: { errors: [{ code: 'BAD_REQUEST' }] } },
      { body: [] },
    ]) {
      const settled = await answering(reply).transport.ask(questions, from);
      expect(settled.map((r) => r.status === 'rejected' && (r.reason as ApiError).code)).toEqual([
        'INTERNAL_SERVER_ERROR',
        'INTERNAL_SERVER_ERROR',
      ]);
    }
  });
});
