import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const DEBIAN = pathToFileURL(join(import.meta.dirname, '../scripts/lib/debian.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'zhiya-debian-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As apt-get behaves: one at a time, else it refuses. `download` leaves what dpkg is asked to unpack. */
const APT_GET = `#!/bin/sh
if ! mkdir "$FAKE/running" 2>/dev/null; then echo 'E: Could not get lock' >&2; exit 100; fi
echo "$*" >> "$FAKE/asked"
sleep 0.1
case "$*" in *no-such-package*) rmdir "$FAKE/running"; echo 'E: Unable to locate package' >&2; exit 100;; esac
case "$1" in download) for last; do :; done; touch "$last.deb";; esac
rmdir "$FAKE/running"
`;
/** `dpkg -x <package> <folder>` puts a program of the package's name there. */
const DPKG = `#!/bin/sh
mkdir -p "$3/usr/bin"
touch "$3/usr/bin/$(basename "$2" .deb)"
`;

/** Asks for packages at once, as whoever \`uid\` is, in a process of its own: it is told its user and its PATH. */
async function bringAtOnce(name: string, uid: number, packages: readonly string[]) {
  const fake = join(folder, name);
  mkdirSync(join(fake, 'bin'), { recursive: true });
  for (const [program, text] of [
    ['apt-get', APT_GET],
    ['dpkg', DPKG],
  ] as const) {
    writeFileSync(join(fake, 'bin', program), text);
    chmodSync(join(fake, 'bin', program), 0o755);
  }
  const code = `process.getuid = () => ${uid}; const { bring } = await import('${DEBIAN}');
    const all = ${JSON.stringify(packages)}.map((p) => bring({ name: p, packages: [p], program: 'usr/bin/' + p }));
    console.log(JSON.stringify((await Promise.allSettled(all)).map((r) => r.status === 'fulfilled' ? r.value : 'refused: ' + r.reason.stderr.trim())));`;
  const env = {
    ...process.env,
    FAKE: fake,
    XDG_CACHE_HOME: join(fake, 'cache'),
    PATH: `${join(fake, 'bin')}:${process.env['PATH']}`,
  };
  const brought = await new Promise<string>((resolve, reject) =>
    execFile(process.execPath, ['--input-type=module', '-e', code], { env }, (error, out, said) =>
      error ? reject(new Error(said)) : resolve(out),
    ),
  );
  return {
    brought: JSON.parse(brought) as (string | null)[],
    asked: readFileSync(join(fake, 'asked'), 'utf8').trim().split('\n'),
    cache: join(fake, 'cache/zhiya/debian'),
  };
}

describe('Debian packages asked for at once', () => {
  it('are installed in turn by root, after the lists were read once', async () => {
    const { brought, asked } = await bringAtOnce('root', 0, ['zhiya-one', 'zhiya-two', 'zhiya-three']);
    // Nothing was really installed, so no program is found; but nobody was refused.
    expect(brought).toEqual([null, null, null]);
    expect(asked.map((line) => line.split(' ').at(-1))).toEqual(['update', 'zhiya-one', 'zhiya-two', 'zhiya-three']);
  }, 60_000);

  it('are unpacked in turn by anybody else, each into a tree of its own', async () => {
    const { brought, asked, cache } = await bringAtOnce('user', 1000, ['zhiya-one', 'zhiya-two']);
    expect(brought).toEqual(['zhiya-one', 'zhiya-two'].map((p) => join(cache, p, 'bin-wrapped', p)));
    expect(asked.map((line) => line.split(' ')[0])).toEqual([
      'update',
      'install',
      'download',
      'update',
      'install',
      'download',
    ]);
    expect(readFileSync(brought[1]!, 'utf8')).toContain(`exec "${join(cache, 'zhiya-two/usr/bin/zhiya-two')}"`);
  }, 60_000);

  it.each([
    ['root', 0],
    ['anybody else', 1000],
  ] as const)(
    'do not wait in vain behind one that failed (%s)',
    async (who, uid) => {
      const { brought } = await bringAtOnce(`failing-${uid}`, uid, ['no-such-package', 'zhiya-two']);
      expect(brought[0]).toBe('refused: E: Unable to locate package');
      expect(String(brought[1])).not.toMatch('refused');
      expect(brought[1] === null).toBe(who === 'root');
    },
    60_000,
  );
});
