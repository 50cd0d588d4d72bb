// npm run --silent policy -- documents|estimate|compensate|indicator|validate
// Bundles the policy command into dist/policy.mjs when a source is newer, then runs it. Standard output carries the answer alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const target = join(root, 'dist/policy.mjs');
const SOURCES = ['libs/kernel/src', 'libs/policy/engine/src', 'libs/policy/catalogue/src', 'apps/cli/src/policy', 'infra/scripts/policy.mjs'];

function newest(path) {
  const stat = statSync(path);
  // A folder's own time tells of a file taken away.
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(path).map((f) => newest(join(path, f)))) : stat.mtimeMs;
}

async function bundle() {
  if (!existsSync(join(root, 'node_modules/esbuild'))) {
    console.error('policy: installing the packages first (npm ci)');
    const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] });
    if (done.status !== 0) {
      console.error('policy: npm ci failed; run it by hand and try again');
      process.exit(1);
    }
  }
  const { build } = await import('esbuild');
  const result = await build({
    absWorkingDir: root, entryPoints: ['apps/cli/src/policy/main.ts'], bundle: true, format: 'esm', platform: 'node', target: 'node20', tsconfig: 'tsconfig.base.json', write: false,
    logLevel: 'silent', legalComments: 'none',
  });
  mkdirSync(dirname(target), { recursive: true });
  // Written aside and renamed, so that two first runs at once cannot read half a file.
  const aside = `${target}.${process.pid}`;
  try {
    writeFileSync(aside, result.outputFiles[0].contents);
    renameSync(aside, target);
  } finally {
    rmSync(aside, { force: true });
  }
}

if (!existsSync(target) || statSync(target).mtimeMs < Math.max(...SOURCES.map((s) => newest(join(root, s))))) {
  try {
    await bundle();
  } catch (e) {
    console.error(`policy: cannot be built: ${e.message}`);
    process.exit(1);
  }
}
const { main } = await import(pathToFileURL(target).href);
await main(process.argv.slice(2));
