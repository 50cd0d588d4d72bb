// Brings node_modules to what package-lock.json says. npm leaves a copy of the lock in node_modules when it has finished;
// whether the two agree tells whether there is anything to do, after an interrupted install as well.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { ROOT } from './root.mjs';
import { Stop } from './stop.mjs';
import { keepOutput } from './tail.mjs';

const packagesOf = (root, file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** Optional packages are left out: npm skips those of other platforms. */
export function isInstalled(root = ROOT) {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = packagesOf(root, 'package-lock.json');
  const there = packagesOf(root, 'node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer, link }]) =>
      path === '' || optional || devOptional || peer || link || there[path]?.version === version,
  );
}

/** The npm that called us, or the one on the path. */
const npm = () =>
  process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, [process.env.npm_execpath]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];

/** Returns the seconds that an install took, or null where nothing was to be done. `root`: a folder with a lock of its own. */
export async function ensureInstalled(announce = () => {}, root = ROOT) {
  if (isInstalled(root)) return null;
  return withLock(join(ROOT, 'dist/.npm-ci.lock'), async () => {
    if (isInstalled(root)) return null;
    announce();
    const started = performance.now();
    const [command, args] = npm();
    const child = spawn(
      command,
      [...args, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const output = keepOutput(child);
    const code = await new Promise((resolve) => {
      child.once('exit', resolve);
      child.once('error', () => resolve(127));
    });
    if (code !== 0) {
      throw new Stop(
        '安装依赖失败（npm ci）。请检查网络与 npm 源后重试。',
        `"npm ci" failed (${code}). Check the network and the npm registry, then try again.\n${output.last(15)}`,
      );
    }
    return (performance.now() - started) / 1000;
  });
}
