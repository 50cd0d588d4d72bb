import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ready } from '../scripts/lib/services.mjs';
import { keepOutput } from '../scripts/lib/tail.mjs';

const servers: Server[] = [];
const children: ChildProcess[] = [];
afterAll(() => {
  servers.forEach((server) => server.close());
  children.forEach((child) => child.kill('SIGKILL'));
});

/** Somebody who answers that they are well, with the token that they have. */
async function healthy(token?: string): Promise<string> {
  const server = createServer((_, reply) => reply.writeHead(200, token ? { 'x-start-token': token } : {}).end('{}'));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
/** A process of ours that could not have the port, and says so. */
function service(url: string, code: string) {
  const child = spawn(process.execPath, ['-e', code]);
  children.push(child);
  return { name: 'api', url, token: 'ours', child, output: keepOutput(child) };
}
const ENDS = "console.error('EADDRINUSE'); setTimeout(() => process.exit(1), 300)";
const STAYS = 'setInterval(() => {}, 1000)';

describe('a process that was started', () => {
  it.each([
    ['who has no token', undefined],
    ['who was started by another run', 'theirs'],
  ])('is not believed to be well because of a stranger on its port %s', async (_, token) => {
    await expect(ready(service(await healthy(token), ENDS))).rejects.toMatchObject({
      en: expect.stringContaining('EADDRINUSE'),
    });
  });

  it('is not believed for as long as it lives either', async () => {
    await expect(ready(service(await healthy('theirs'), STAYS), { withinMs: 300 })).rejects.toMatchObject({
      en: expect.stringContaining('did not start'),
    });
  });

  it('is known by its own token', async () => {
    const ours = service(await healthy('ours'), STAYS);
    await expect(ready(ours)).resolves.toBe(ours);
  });
});
