// npm run --silent policy -- documents|estimate|compensate|indicator|validate
// Bundles the policy command into dist/policy.mjs when the content of a source changed, then runs it. Standard output carries the answer alone.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint, isTestOrOutput } from './lib/fingerprint.mjs';
import { ROOT } from './lib/root.mjs';

const target = join(ROOT, 'dist/policy.mjs');
// No package is bundled, so that the lock file is none of them.
const INPUTS = [
  'tsconfig.base.json',
  'libs/kernel/src',
  'libs/policy/engine/src',
  'libs/policy/catalogue/src',
  'apps/cli/src/policy',
  'infra/scripts/policy.mjs',
];
/** The bundle's first line: it says of which sources it is, however it came here and whatever its time. */
const STAMP = `// ${fingerprint(INPUTS, isTestOrOutput)}\n`;

function isCurrent() {
  if (!existsSync(target)) return false;
  const first = Buffer.alloc(STAMP.length);
  const file = openSync(target, 'r');
  readSync(file, first);
  closeSync(file);
  return first.toString() === STAMP;
}

async function bundle() {
  if (!existsSync(join(ROOT, 'node_modules/esbuild'))) {
    console.error('policy: installing the packages first (npm ci)');
    const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
    if (done.status !== 0) {
      console.error('policy: npm ci failed; run it by hand and try again');
      process.exit(1);
    }
  }
  const { build } = await import('esbuild');
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: ['apps/cli/src/policy/main.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    tsconfig: 'tsconfig.base.json',
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
  });
  mkdirSync(dirname(target), { recursive: true });
  // Written aside and renamed, so that two first runs at once cannot read half a file.
  const aside = `${target}.${process.pid}`;
  try {
    writeFileSync(aside, STAMP + result.outputFiles[0].text);
    renameSync(aside, target);
  } finally {
    rmSync(aside, { force: true });
  }
}

if (!isCurrent()) {
  try {
    await bundle();
  } catch (e) {
    console.error(`policy: cannot be built: ${e.message}`);
    process.exit(1);
  }
}
const { main } = await import(pathToFileURL(target).href);
await main(process.argv.slice(2));
