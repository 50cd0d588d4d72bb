// Brings Debian packages: installed where we are root, else downloaded and unpacked into a cache folder of the user.
// No package named by our callers carries a system service, so nothing is ever started on the host.
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from './lock.mjs';

const run = promisify(execFile);
const BIG = { maxBuffer: 64 * 1024 * 1024 };
const INSTALL = ['install', '--no-install-recommends', '--yes'];

export const hasApt = () => (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, 'apt-get')));
const isRoot = () => process.getuid?.() === 0;
const cacheRoot = () => join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'zhiya', 'debian');

let listsAreFresh = false;

async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsAreFresh) await run('apt-get', ['update'], { ...BIG, env });
  listsAreFresh = true;
  // Another program of this machine may be at its packages just now.
  await run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...INSTALL, ...packages], { ...BIG, env });
}

let last = Promise.resolve();
/** apt-get refuses to run beside another apt-get, so what is asked for at once is brought in turn. */
function inTurn(work) {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}

/** A relocated program finds its own libraries and, for the browser, the unpacked fonts. */
function wrapper(tree, name, program, argv0) {
  const libraries = ['usr/lib', 'lib'].flatMap((d) => {
    const path = join(tree, d);
    return existsSync(path)
      ? [
          path,
          ...readdirSync(path)
            .filter((n) => n.endsWith('-linux-gnu'))
            .map((n) => join(path, n)),
        ]
      : [];
  });
  const fonts = join(tree, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${tree}/usr/share/fonts</dir><cachedir>${tree}/font-cache</cachedir><include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>\n`,
  );
  mkdirSync(join(tree, 'bin-wrapped'), { recursive: true });
  const file = join(tree, 'bin-wrapped', name);
  const exec = argv0 === undefined ? `exec "${join(tree, program)}"` : `exec -a ${argv0} "${join(tree, program)}"`;
  writeFileSync(
    file,
    `#!/bin/bash\nexport LD_LIBRARY_PATH="${libraries.join(':')}"\nexport FONTCONFIG_FILE="${fonts}"\n${exec} "$@"\n`,
  );
  chmodSync(file, 0o755);
  return file;
}

/** Downloads the packages with whatever they need that this machine lacks, and unpacks them into one tree. */
async function unpack(key, packages) {
  const root = cacheRoot();
  const tree = join(root, key);
  if (existsSync(join(tree, '.complete'))) return tree;
  return withLock(join(root, 'lock'), async () => {
    if (existsSync(join(tree, '.complete'))) return tree;
    const lists = join(root, 'lists');
    const work = join(root, `${key}.part`);
    rmSync(work, { recursive: true, force: true });
    for (const folder of [join(lists, 'partial'), work]) mkdirSync(folder, { recursive: true });
    const options = ['-o', `Dir::State::Lists=${lists}`, '-o', `Dir::Cache=${root}`, '-o', 'Debug::NoLocking=1'];
    await run('apt-get', ['update', ...options], BIG);
    const { stdout } = await run('apt-get', [...INSTALL, '--print-uris', ...options, ...packages], BIG);
    const wanted = [...stdout.matchAll(/^'[^']+' ([^_\s]+)_\S+ \d+/gm)].map((m) => m[1]);
    await run('apt-get', ['download', ...options, ...(wanted.length > 0 ? wanted : packages)], { ...BIG, cwd: work });
    for (const deb of readdirSync(work).filter((n) => n.endsWith('.deb'))) {
      await run('dpkg', ['-x', join(work, deb), work], BIG);
      rmSync(join(work, deb));
    }
    writeFileSync(join(work, '.complete'), `${packages.join(' ')}\n`);
    rmSync(tree, { recursive: true, force: true });
    renameSync(work, tree);
    return tree;
  });
}

/**
 * Makes the program available and returns its path, or null where this machine cannot. `program` is its path inside
 * the packages, without the leading slash.
 */
export async function bring({ name, packages, program, argv0 }) {
  if (!hasApt()) return null;
  if (isRoot()) {
    await inTurn(() => install(packages));
    return existsSync(`/${program}`) ? `/${program}` : null;
  }
  const tree = await inTurn(() => unpack(name, packages));
  return existsSync(join(tree, program)) ? wrapper(tree, name, program, argv0) : null;
}
