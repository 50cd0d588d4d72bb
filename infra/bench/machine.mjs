// Under which a figure was taken: the machine, the versions, the commit.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { ROOT } from '../scripts/lib/root.mjs';

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/** Only what the application is made of: a document being written changes no figure. */
const APPLICATION = ['apps', 'libs', 'infra', 'package.json', 'package-lock.json'];

export function commit() {
  const changed = git('status', '--porcelain', '--', ...APPLICATION)
    .split('\n')
    .filter(Boolean).length;
  return `${git('rev-parse', '--short=10', 'HEAD')}${changed > 0 ? ` + ${changed} uncommitted files` : ''}`;
}

export const machine = () =>
  `${cpus().length} × ${cpus()[0].model.replace(/\s+/g, ' ').trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}`;
export const load = () => loadavg()[0].toFixed(1);
