import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError, ApiTransport, ApiUnreachable, TypedDocumentString } from './index';

const document = new TypedDocumentString<{ ping: string }, Record<string, never>>('query Ping { ping }');
const call = { document, variables: {}, headers: { authorization: 'Bearer t' }, correlationId: 'c-12345678' };

interface Seen { headers: Record<string, unknown>; body: { operationName?: string } }
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
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }) };
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
    expect(api.seen[0]).toMatchObject({ headers: { authorization: 'Bearer t', 'x-correlation-id': 'c-12345678', 'x-apollo-operation-name': 'Ping' }, body: { operationName: 'Ping' } });
    await api.stop();
  });
  it('takes the addresses in turn and goes on to the next where one refuses the connection', async () => {
    const [a, b] = [await serving(() => ({ body: '{"data":{"ping":"a"}}' })), await serving(() => ({ body: '{"data":{"ping":"b"}}' }))];
    const both = new ApiTransport([a.url, b.url]);
    expect(new Set([(await both.call(call)).ping, (await both.call(call)).ping])).toEqual(new Set(['a', 'b']));
    const half = new ApiTransport([await refusing(), a.url]);
    expect([(await half.call(call)).ping, (await half.call(call)).ping, (await half.call(call)).ping]).toEqual(['a', 'a', 'a']);
    await Promise.all([a.stop(), b.stop()]);
  });
  it('tells a refusal of the API from an API that cannot be reached', async () => {
    const api = await serving((n) => (n === 1 ? { body: '{"errors":[{"message":"NOT_FOUND","extensions":{"code":"NOT_FOUND"}}],"data":null}' } : { status: 502, body: '<html>' }));
    const transport = new ApiTransport([api.url]);
    await expect(transport.call(call)).rejects.toMatchObject({ code: 'NOT_FOUND', correlationId: 'c-12345678' });
    await expect(transport.call(call)).rejects.toThrow(ApiError);
    await expect(new ApiTransport([await refusing()]).call(call)).rejects.toThrow(ApiUnreachable);
    await api.stop();
  });
});
