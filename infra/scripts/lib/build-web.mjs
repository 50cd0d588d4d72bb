// The web application: Remix through Vite, then a compressed copy beside every asset, so that the server sends bytes
// and never compresses the same file twice.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ROOT } from './root.mjs';
import { Stop } from './stop.mjs';

const COMPRESSIBLE = /\.(js|css|svg|json|txt|html|xml|map|ico|webmanifest)$/;
const WORTH_COMPRESSING = 1024;
/** What Vite prints after the message: every file it has seen. */
const MODULE_GRAPH = '\n  watchFiles: [';

export const webExists = () => existsSync(join(ROOT, 'apps/web/vite.config.ts'));

/** The Remix command line of the installed version, run by this Node. */
export const remixCli = () => {
  const require = createRequire(join(ROOT, 'package.json'));
  return join(require.resolve('@remix-run/dev/package.json'), '..', 'dist/cli.js');
};

function runRemixBuild() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [remixCli(), 'vite:build'], {
      cwd: join(ROOT, 'apps/web'),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(
            new Stop('网页构建失败。', `The web build failed (${code}):\n${output.split(MODULE_GRAPH)[0].trimEnd()}`),
          ),
    );
  });
}

export async function compressAssets(folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (e) => e.isFile() && COMPRESSIBLE.test(e.name),
  );
  await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      const content = await readFile(path);
      if (content.length < WORTH_COMPRESSING) return;
      const [br, gz] = await Promise.all([
        promisify(brotliCompress)(content, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
        }),
        promisify(gzip)(content, { level: 9 }),
      ]);
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
    }),
  );
}

export async function buildWeb() {
  await runRemixBuild();
  await compressAssets(join(ROOT, 'apps/web/build/client'));
}
