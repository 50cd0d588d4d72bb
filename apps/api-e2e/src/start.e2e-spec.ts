import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, tempDir } from '@zhiya/platform-testing';
import { ROOT } from './support/processes';

const data = tempDir();
afterAll(() => data.remove());

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  said(): string;
  ended: Promise<number | null>;
}

/** `npm start` without npm, until it says that it is up. */
async function start(more: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, ['infra/scripts/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATA_DIR: data.path, HOST: '', npm_lifecycle_event: '', ...more },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (d: Buffer) => (text += d.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    const look = setInterval(() => {
      if (text.includes('Ctrl-C')) (clearInterval(look), resolve());
    }, 50);
    void ended.then((code) => (clearInterval(look), reject(new Error(`ended with ${code}:\n${text}`))));
  });
  return { child, url: `http://localhost:${port}`, said: () => text, ended };
}
/** The processes that it started, by their command lines. */
const childrenOf = (pid: number): { pid: number; args: string }[] => {
  try {
    return execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => {
        const [, id, args] = /^\s*(\d+) (.*)$/.exec(line)!;
        return { pid: Number(id), args: args! };
      });
  } catch {
    return [];
  }
};
/** Another address of this machine, which only a listener on every interface answers. */
const elsewhere = (url: string) => url.replace('localhost', '127.0.0.2');
const isReachable = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('npm start', () => {
  it('prints an address that answers in Chinese and a login per role; Ctrl-C stops all of it; the next start keeps the data', async () => {
    const first = await start();
    expect(first.said()).toContain(first.url);
    const page = await fetch(first.url);
    expect([page.status, (await page.text()).slice(0, 200)]).toEqual([
      200,
      expect.stringContaining('<html lang="zh-CN"'),
    ]);
    expect([
      await isReachable(first.url.replace('localhost', '127.0.0.1')),
      await isReachable(elsewhere(first.url)),
    ]).toEqual([true, false]);
    expect(first.said()).not.toContain('HOST=');

    const logins = JSON.parse(readFileSync(join(data.path, 'logins.json'), 'utf8')) as {
      role: string;
      email: string;
    }[];
    for (const role of ['ENTERPRISE', 'BANK', 'INSURER', 'EVALUATOR', 'BUREAU', 'FUND_MANAGER', 'OPERATOR'])
      expect(logins.map((l) => l.role)).toContain(role);
    for (const { email } of logins) expect(first.said()).toContain(email);

    const started = childrenOf(first.child.pid!);
    expect(started.map((p) => p.args).join('\n')).toMatch(/dist\/api\.mjs[\s\S]*serve-web\.mjs/);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(
      started.filter((p) => existsSync(`/proc/${p.pid}`) && !/ Z /.test(readFileSync(`/proc/${p.pid}/stat`, 'utf8'))),
    ).toEqual([]);
    expect(await isReachable(first.url)).toBe(false);

    const seededAt = statSync(join(data.path, 'logins.json')).mtimeMs;
    const secret = readFileSync(join(data.path, 'session-secret'), 'utf8');
    const second = await start();
    expect((await fetch(second.url)).status).toBe(200);
    expect([
      statSync(join(data.path, 'logins.json')).mtimeMs,
      readFileSync(join(data.path, 'session-secret'), 'utf8'),
    ]).toEqual([seededAt, secret]);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  }, 300_000);

  it('lets other machines in where HOST says so, and warns that the passwords are public', async () => {
    const open = await start({ HOST: '0.0.0.0' });
    expect(open.said()).toContain(open.url);
    expect(open.said()).toMatch(/HOST=0\.0\.0\.0.*passwords are public/);
    expect([
      await isReachable(open.url.replace('localhost', '127.0.0.1')),
      await isReachable(elsewhere(open.url)),
    ]).toEqual([true, true]);
    open.child.kill('SIGINT');
    expect(await open.ended).toBe(0);
  }, 300_000);

  it('refuses a second Zhiya on the same data', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(/ended with 1:[\s\S]*in use by another Zhiya/);
    first.child.kill('SIGINT');
    await first.ended;
  }, 300_000);

  it.each(['dist/api.mjs', 'serve-web.mjs'])(
    'ends as a whole, with a clear line, when %s dies',
    async (name) => {
      const running = await start();
      process.kill(childrenOf(running.child.pid!).find((p) => p.args.includes(name))!.pid, 'SIGKILL');
      expect(await running.ended).toBe(1);
      expect(running.said()).toMatch(/意外停止[\s\S]*ended unexpectedly/);
      expect(await isReachable(running.url)).toBe(false);
    },
    300_000,
  );
});
