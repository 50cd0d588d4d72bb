// What differs from the last landing: from where this branch left main, on main itself from the landing before.
import { execFileSync } from 'node:child_process';
import { ROOT } from './root.mjs';

/** What git answers, or null where it cannot. */
const ask = (...args) => {
  try {
    return execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    }).trim();
  } catch {
    return null;
  }
};

/** The commit to compare with; null where there is none, or none of this name. */
export function lastLanding(since, git = ask) {
  if (since) return git('rev-parse', '--verify', '--quiet', `${since}^{commit}`);
  const head = git('rev-parse', 'HEAD');
  const left = ['main', 'origin/main']
    .map((main) => git('merge-base', 'HEAD', main))
    .find((base) => base !== null && base !== head);
  return left ?? git('rev-parse', '--verify', 'HEAD^1');
}

/** The files that differ from it, what is not committed yet included: a moved one at both of its places. Null where that cannot be told. */
export function changedSince(base, git = ask) {
  if (base === null) return null;
  const changed = git('diff', '--name-only', '--no-renames', '-z', base);
  const added = git('ls-files', '--others', '--exclude-standard', '-z');
  return changed === null || added === null
    ? null
    : [...new Set([...changed.split('\0'), ...added.split('\0')])].filter((file) => file !== '');
}
