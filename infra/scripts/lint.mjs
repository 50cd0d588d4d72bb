// ESLint over the repository, with a fresh project graph. It runs as its own command line (`eslint` in argv), because
// the boundary rule reads the graph once per process only there; elsewhere it reads it once per file.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { refreshProjectGraph } from './lib/project-graph.mjs';
import { ROOT } from './lib/root.mjs';

await refreshProjectGraph();
const eslint = join(createRequire(join(ROOT, 'package.json')).resolve('eslint/package.json'), '..', 'bin/eslint.js');
const targets = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [
    eslint,
    '--max-warnings',
    '0',
    '--cache',
    '--cache-location',
    join(ROOT, 'dist/.cache/eslint/'),
    '--cache-strategy',
    'content',
    ...(targets.length > 0 ? targets : ['.']),
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(status ?? 1);
