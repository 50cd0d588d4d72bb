import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { fingerprint, unlessStamped } from '../scripts/lib/fingerprint.mjs';
import { isAlive, tryLock } from '../scripts/lib/lock.mjs';
import { freePort, readPort } from '../scripts/lib/ports.mjs';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPTS = join(ROOT, 'infra/scripts');
const folder = mkdtempSync(join(tmpdir(), 'zhiya-running-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [join(SCRIPTS, 'start.mjs')], {
    env: { ...process.env, DATA_DIR: join(folder, 'data'), ...env },
  });
  let said = '';
  child.stdout.on('data', (d: Buffer) => (said += d.toString()));
  child.stderr.on('data', (d: Buffer) => (said += d.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, lines: said.split('\n').filter((l) => l.trim() !== '') };
}
const oneLineInEachLanguage = (zh: RegExp, en: RegExp) => ({
  code: 1,
  lines: [expect.stringMatching(zh), expect.stringMatching(en)],
});

describe('npm start where it cannot', () => {
  it('names a busy port and the way out', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    expect(await start({ PORT: String(port) })).toEqual(
      oneLineInEachLanguage(/端口 \d+ 已被占用.*PORT=/, /Port \d+ is in use.*PORT=/),
    );
    server.close();
  });

  it('names a port that is busy on the other loopback address: the printed localhost would lead there', async () => {
    const server = createServer();
    const hasIpv6 = await new Promise<boolean>((resolve) =>
      server.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true)),
    );
    if (!hasIpv6) return;
    const { port } = server.address() as AddressInfo;
    expect(await start({ PORT: String(port), HOST: '' })).toEqual(
      oneLineInEachLanguage(/端口 \d+ 已被占用/, /Port \d+ is in use/),
    );
    server.close();
  });

  // Not started there: what else listens on port 3000 of this machine is its own affair.
  it('takes port 3000 where none is named', () =>
    expect([readPort({}), readPort({ PORT: '' }), readPort({ PORT: '8080' })]).toEqual([3000, 3000, 8080]));

  it.each(['0', '70000', 'http', '3000.5'])('names PORT=%s as no port', async (port) => {
    expect(await start({ PORT: port })).toEqual(oneLineInEachLanguage(/不是端口号/, /is not a port number/));
  });

  it('names a folder that cannot be written to', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(await start({ PORT: String(await freePort()), DATA_DIR: join(file, 'x') })).toEqual(
      oneLineInEachLanguage(/不可写.*DATA_DIR=/, /cannot be written to.*DATA_DIR=/),
    );
  });

  it('names a data file that is none, leaves it alone, and gives the folder free again', async () => {
    const data = join(folder, 'damaged');
    mkdirSync(data);
    writeFileSync(join(data, 'zhiya.sqlite'), 'not a database at all');
    const said = oneLineInEachLanguage(/已损坏.*npm run restore/, /is damaged.*npm run restore/);
    expect(await start({ PORT: String(await freePort()), DATA_DIR: data })).toEqual(said);
    expect(readFileSync(join(data, 'zhiya.sqlite'), 'utf8')).toBe('not a database at all');
    expect(existsSync(join(data, '.lock'))).toBe(false);
  });
});

describe('a lock', () => {
  const file = join(folder, 'lock');

  it('has one holder, and is free again when released', () => {
    const holder = spawn('sleep', ['30']);
    writeFileSync(file, String(holder.pid));
    expect(tryLock(file)).toBeNull();
    holder.kill('SIGKILL');
    rmSync(file);
    tryLock(file)!();
    expect(existsSync(file)).toBe(false);
  });

  it('is taken over from a process that is gone, and from a stranger who was given its number', () => {
    writeFileSync(file, '999999999');
    tryLock(file)!();
    const stranger = spawn('sleep', ['30']);
    writeFileSync(file, String(stranger.pid));
    const release = tryLock(file, (commandLine: string) => commandLine.includes('start.mjs'));
    stranger.kill('SIGKILL');
    expect(release).not.toBeNull();
    release!();
  });
});

describe('what a run starts', () => {
  const keeper = pathToFileURL(join(SCRIPTS, 'lib/keeper.mjs')).href;
  /** A run with a stubborn child and a folder; prints both. */
  const RUN = `import { createKeeper } from '${keeper}'; const k = createKeeper({ graceMs: 500 }); k.onSignals();
    const c = k.start('sh', ['-c', 'trap "" TERM HUP INT; while :; do sleep 0.1; done']); console.log(JSON.stringify([c.pid, k.folder('try')])); setInterval(() => {}, 1000);`;

  it.each(['SIGKILL', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is gone after %s, children that ignore signals and folders too',
    async (signal) => {
      const run = spawn(process.execPath, ['--input-type=module', '-e', RUN], {
        env: { ...process.env, npm_lifecycle_event: '' },
      });
      const [pid, made] = JSON.parse(
        await new Promise<string>((resolve) => run.stdout.once('data', (d: Buffer) => resolve(d.toString()))),
      ) as [number, string];
      expect([isAlive(pid), existsSync(made)]).toEqual([true, true]);
      run.kill(signal);
      const isGone = () => !existsSync(made) && isDead(pid);
      for (let waited = 0; waited < 15_000 && !isGone(); waited += 100) await sleep(100);
      expect([isDead(pid), existsSync(made)]).toEqual([true, false]);
    },
    20_000,
  );

  /** Where nobody collects orphans, a dead one stays listed as a zombie. */
  function isDead(pid: number): boolean {
    if (!isAlive(pid)) return true;
    return existsSync(`/proc/${pid}/stat`) && / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  }
});

describe('a build', () => {
  it('is done again when an input changed or an output is gone, and only then', async () => {
    let runs = 0;
    const stamp = join('dist/.stamps', `test-${process.pid}`);
    const once = (value: string, outputs: string[] = []) =>
      unlessStamped({ stamp, value, outputs }, async () => {
        runs += 1;
      });
    try {
      await once('a');
      await once('a');
      expect(runs).toBe(1);
      await once('b');
      await once('b', ['no/such/file']);
      expect(runs).toBe(3);
      await expect(
        unlessStamped({ stamp, value: 'c', outputs: [] }, async () => {
          throw new Error('broken');
        }),
      ).rejects.toThrow('broken');
      await once('b');
      expect(runs).toBe(4);
    } finally {
      rmSync(join(ROOT, stamp), { force: true });
    }
  });

  it('sees a change of content and no change of tests', () => {
    const ignore = (_: string, entry: { name: string }) => entry.name.endsWith('.spec.ts');
    expect(fingerprint(['infra/lint'], ignore)).toBe(fingerprint(['infra/lint'], ignore));
    expect(fingerprint(['infra/lint'], ignore)).not.toBe(fingerprint(['infra/lint', 'nx.json'], ignore));
    expect(fingerprint(['infra/tests'], ignore)).toBe(fingerprint([], ignore));
  });
});
