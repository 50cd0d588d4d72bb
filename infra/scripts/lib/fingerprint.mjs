// A fingerprint of the content of a build's inputs: what is unchanged is not built again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './root.mjs';

function* filesOf(path, ignore) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = join(path, entry.name);
    if (ignore(child, entry)) continue;
    if (entry.isDirectory()) yield* filesOf(child, ignore);
    else if (entry.isFile()) yield child;
  }
}

/** Tests, outputs and notes: what cannot change what is built. */
export const isTestOrOutput = (path, entry) =>
  entry.isDirectory()
    ? /^(node_modules|build|dist|\.[a-z].*)$/.test(entry.name)
    : /\.((int-|e2e-)?spec|test)\.tsx?$|\.md$|^project\.json$/.test(entry.name);

/** `paths` are relative to the repository; `ignore(path, dirent)` leaves out what cannot change the result (tests, outputs). */
export function fingerprint(paths, ignore, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const path of paths) {
    for (const file of filesOf(join(ROOT, path), ignore)) {
      hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * Runs `work` unless the stamp says that it ran for this fingerprint and every output is still there. The stamp is
 * removed first and written last, so that an interrupted build is never taken for a finished one.
 */
export async function unlessStamped({ stamp, value, outputs }, work) {
  const file = join(ROOT, stamp);
  const done =
    existsSync(file) && readFileSync(file, 'utf8') === value && outputs.every((o) => existsSync(join(ROOT, o)));
  if (done) return false;
  rmSync(file, { force: true });
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
  return true;
}
